import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedChange, publishedLife } from '../lives.ts';

const MONTHLY_PASS = (
  motorbike: string,
) => `**Hỏi:** Nhà tôi ở xóm Trên, Cồn Mây, ngày nào cũng qua chợ. Nghe nói có thẻ tháng, làm ở đâu, cần giấy gì? Mất thẻ thì sao? (Chị Út Mận, bán bánh ướt)

**Trả lời:** Chúng tôi hỏi ông Lê Văn Tạo, Trạm trưởng trạm phà Cây Gáo.

Thẻ tháng bán ở phòng vé bến Cây Gáo, từ 6 giờ tới 16 giờ, và ở trụ sở tổ hợp tác Cồn Mây sáng thứ Bảy. Người đi bộ 90.000 đồng một tháng, xe máy ${motorbike} đồng. Người đi đủ hai lượt một ngày thì hòa vốn sau mười lăm ngày đi bộ hoặc mười tám ngày đi xe máy.

Giấy tờ chỉ cần một tấm hình ba nhân bốn và tên viết tay. Trạm không giữ căn cước, không chép số điện thoại. Học trò không cần thẻ: mặc đồng phục là đi.

Mất thẻ thì báo tên, trạm dò sổ, cấp lại lấy 5.000 đồng tiền giấy ép. Thẻ ghi tên người nên cho mượn không được, nhưng ông Tạo nói thêm: “Vợ quên thẻ, chồng đưa thẻ của chồng, cái đó tụi tui coi như không thấy hình.”`;

/** Readers ask; somebody who knows answers. */
export const QUESTION_STORIES: readonly DemoStory[] = [
  {
    key: 'the-pha-thang',
    section: 'hoi-dap',
    topics: ['ben-pha'],
    authors: ['mai-ngan'],
    headline: 'Làm thẻ đi phà tháng ở đâu?',
    standfirst: 'Bạn đọc ở Cồn Mây hỏi giá, giấy tờ và chuyện mất thẻ. Trạm phà Cây Gáo trả lời.',
    body: MONTHLY_PASS('204.000'),
    ...publishedLife(daysAgo(1, '09:30'), { by: 'mai' }, [
      ...publishedChange(daysAgo(1, '14:05'), {
        changeKind: 'correction',
        opener: 'thu',
        note: 'Bến Sông ghi nhầm giá thẻ tháng cho xe máy. Xin lỗi bạn đọc và trạm phà.',
        wrongText: 'Xe máy 204.000 đồng một tháng.',
        rightText: 'Xe máy 240.000 đồng một tháng.',
        write: { body: MONTHLY_PASS('240.000') },
      }),
    ]),
  },
  {
    key: 'nha-ngap-goi-so-nao',
    section: 'hoi-dap',
    topics: ['mua-nuoc', 'to-dan-pho'],
    authors: ['ngoc-lan'],
    headline: 'Nhà ngập lúc nửa đêm thì gọi ai trước?',
    standfirst: 'Gọi người ở gần trước, gọi phường sau. Và có ba việc phải làm trước khi gọi.',
    body: `**Hỏi:** Nhà tôi ở hẻm Lò Gạch, có mẹ già và con nhỏ. Nếu nước vô nhà lúc nửa đêm thì tôi gọi số nào trước? (Anh Nguyễn Văn Tỵ, chạy xe ba gác)

**Trả lời:** Chúng tôi hỏi Ban Chỉ huy quân sự phường và tổ trực đêm kênh Mười Hai. Hai nơi trả lời giống nhau, nên xin chép lại theo thứ tự.

1. Cúp cầu dao điện trước khi bước xuống nước. Đêm nước lớn tuần trước, hai nhà trong hẻm quên việc này.
1. Đưa người già và trẻ nhỏ lên chỗ cao nhất trong nhà, đem theo nước uống và thuốc đang dùng.
1. Khóa bình ga, kê lên cao hoặc cột vào cửa sổ.
1. Gọi tổ trưởng hoặc nhà để đèn suốt đêm ở gần nhất. Tên và số của họ in ở mặt sau tờ lịch phường phát; riêng hẻm Lò Gạch là chị Thắm, quán hột vịt lộn.
1. Nếu cần ghe, gọi tổ trực đêm của phường. Tổ có sáu ghe máy, tới hẻm Lò Gạch mất chừng mười hai phút.

Trực ban phường dặn thêm: gọi sớm khi nước tới bậc cửa, đừng đợi tới đầu gối. “Gọi mà nước không lên nữa thì tụi tui về ngủ, không ai phạt,” anh Võ Thành Được, trực ban, nói. Anh cũng nhờ mọi người đừng chạy xe máy trong hẻm ngập, vì sóng xe đánh vô nhà người ta.`,
    ...publishedLife(daysAgo(3, '19:10'), { by: 'lan' }),
  },
  {
    key: 'giay-to-bi-uot',
    section: 'hoi-dap',
    topics: ['mua-nuoc'],
    authors: ['ngoc-lan'],
    headline: 'Xin cấp lại giấy tờ bị ướt mất bao lâu?',
    standfirst: 'Còn đọc được thì khỏi xin lại. Không đọc được thì hai ngày làm việc, không mất tiền.',
    body: `**Hỏi:** Nước vô tủ, giấy khai sinh của hai con tôi dính vào nhau, gỡ ra bị rách. Xin lại ở đâu, mất bao lâu? (Chị Lành, ấp Bảy)

**Trả lời:** Chị Võ Thị Kim Chi, công chức hộ tịch phường, cho biết trước hết đừng gỡ. Hãy để nguyên xấp giấy trong khăn bông, đè nhẹ, thay khăn mỗi giờ, phơi trong mát. Phần lớn giấy in mực máy khô lại vẫn đọc được, và giấy còn đọc được số, tên, ngày, dấu thì vẫn dùng được, dù nhăn.

Nếu không đọc được, chị đem phần còn lại tới bộ phận một cửa của phường, khai một tờ. Bản sao giấy khai sinh cấp trong ngày nếu sổ gốc ở phường Vàm Lụa; nếu sổ ở nơi khác thì hai ngày làm việc. Trong mùa nước, phường không thu tiền bản sao cho nhà bị ngập.

Giấy tờ nhà đất, bằng cấp và sổ bảo hiểm do cơ quan khác cấp; một cửa sẽ viết sẵn phiếu chuyển để chị khỏi đi hai lần. Chị Chi nhắc chụp hình mọi giấy tờ bằng điện thoại lúc trời còn khô, và gửi hình cho một người nhà ở xa.

Riêng chị Lành, theo sổ của lớp học đêm ấp Bảy, đã tự viết được tờ khai.`,
    ...publishedLife(daysAgo(6, '13:30'), { by: 'lan' }),
  },
];
