import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

/** Banks, gauges, channels and the night on the dike. */
export const RIVER_STORIES: readonly DemoStory[] = [
  {
    key: 'vuon-dua-nuoc',
    section: 'song-nuoc',
    topics: ['bo-va-de'],
    authors: ['mai-ngan'],
    headline: 'Vườn dừa nước xóm Lưới giữ được bờ kênh, điều kè đá không làm nổi',
    standfirst: 'Ba năm, bốn trăm mét bờ, không mất một gang đất.',
    dateline: 'Xóm Lưới',
    lead: 'nipa',
    body: `Bờ bên phải kênh xóm Lưới từng lở mỗi mùa một thước. Năm 2021, kè đá dài tám mươi mét được xây ở khúc lở nặng nhất. Hai mùa nước sau, kè còn nguyên, nhưng đất phía sau kè đi mất: nước lách qua khe đá, móc đất ra từng nhúm, tới khi cái kè đứng một mình giữa nước như hàng răng giả.

Cũng năm đó, ông Ba Giồng trồng thử mười bụi dừa nước trước nhà. Ông không định giữ bờ. Ông định lợp lại cái chái bếp.

## Rễ đi ngang

Dừa nước không đâm rễ sâu. Thân nó nằm dưới bùn, bò ngang, rễ đan thành tấm dày chừng bốn tấc. Sóng ghe đập vô thì lá nhún, thân giữ, bùn nằm lại giữa các bẹ. Sau một mùa, mười bụi của ông Ba thành hai mươi bảy, và bờ trước nhà ông nhô ra thêm gần một gang.

Mùa khô năm 2023, bốn mươi mốt hộ xóm Lưới trồng kín bốn trăm mét. Cây con lấy từ bãi bồi, mỗi hộ trồng phần trước nhà mình, cách nhau một thước rưỡi. Tiền bỏ ra tổng cộng 6,2 triệu đồng, phần lớn là tiền tre làm hàng chắn sóng cho cây con trong sáu tháng đầu.

>> Kè đá thì đứng đó chịu trận. Dừa nước thì nhường một chút rồi đứng lại. | Ông Ba Giồng, xóm Lưới

Cô Lâm Thùy Dương, cán bộ nông nghiệp phường, đóng mười hai cọc mốc dọc bờ để đo. Tới đầu tháng này, sau ba mùa nước, không cọc nào phải dời. Bảy cọc ngập bùn sâu hơn lúc đóng, từ ba tới mười một phân.

## Không phải chỗ nào cũng được

Cô Dương dặn đừng vội chép nguyên cách này. Dừa nước cần nước lợ hoặc nước chảy chậm, cần bùn, và cần ba năm không ai chặt sớm. Ở khúc vàm, nơi tàu lớn quay đầu, trồng hai lần đều trôi. Chỗ đó vẫn phải kè, nhưng kè thưa, chừa khe cho bùn vô.

Cái lợi thứ hai tới mùa này mới thấy: lá. Xóm Lưới bán được 3.400 tàu lá, giá 2.500 đồng một tàu, tức tám triệu rưỡi, hơn số tiền đã bỏ ra. Ông Ba Giồng cuối cùng cũng lợp xong chái bếp. Ông mua lá của bà hàng xóm, vì lá nhà ông, theo hương ước xóm đặt ra, còn một năm nữa mới được cắt.`,
    ...publishedLife(daysAgo(4, '06:05'), { by: 'mai', editor: 'vam' }),
  },
  {
    key: 'do-muc-nuoc',
    section: 'song-nuoc',
    topics: ['mua-nuoc'],
    authors: ['le-hoai-suong'],
    headline: 'Đo mực nước bằng ống nhựa và một cục pin',
    standfirst: 'Cậu học trò lớp chín dựng trạm đo cho cả xóm, số liệu chạy thẳng lên bảng tin của tổ.',
    lead: 'gauge',
    body: `Trạm đo đầu kênh Mười Hai cao hai mét, tốn 640.000 đồng, và do Lê Gia Bảo, học trò lớp 9A2 Trường THCS Vàm Lụa, làm trong kỳ nghỉ hè. Trong ống nhựa có cái phao xốp. Phao lên xuống kéo sợi cước, sợi cước xoay cái núm chỉnh âm lượng tháo từ máy cát-xét cũ. Núm xoay bao nhiêu thì nước cao bấy nhiêu.

Tuần đầu, trạm báo nước cao bốn mét. “Con ốc bươu bò vô ống,” Bảo kể. Em bịt đầu ống bằng miếng lưới muỗi. Tuần thứ hai, trạm im ba ngày vì pin hết; em gắn thêm tấm pin mặt trời bằng bàn tay, tháo từ cái đèn sân vườn của bà ngoại, có xin phép.

Từ tháng Mười, trạm gửi số đo mỗi mười lăm phút về một cái điện thoại cũ ở quán bà Sáu Bánh Bò. Bà chép lên bảng đen trước quán: giờ, mực nước, mũi tên lên hay xuống. Ai đi ngang cũng đọc, kể cả người không mua bánh.

Thầy Vật lý Nguyễn Quốc Khải đem thước của trạm thủy văn ra so trong sáu ngày, mỗi ngày bốn lần. Hai mươi bốn lần đo lệch nhiều nhất hai phân rưỡi. Thầy chỉ em cách ghi cả sai số lên bảng, và bà Sáu từ đó chép thêm một dòng: “Đúng trong khoảng ba phân.”

Bảo đang làm trạm thứ hai cho bến Xẻo Tre. Em cần một núm âm lượng nữa, loại xoay được hơn một vòng. Ai có máy cát-xét hư xin nhắn giùm.`,
    ...publishedLife(daysAgo(6, '07:30'), { by: 'suong', editor: 'vam' }),
  },
  {
    key: 'mot-dem-dap-de',
    section: 'song-nuoc',
    topics: ['bo-va-de', 'mua-nuoc'],
    authors: ['vu-lam-bac'],
    headline: 'Một đêm đắp đê ở xóm Lưới',
    standfirst:
      'Từ bảy giờ tối tới bốn giờ sáng, 1.900 bao đất chuyền qua tay sáu mươi người. Không ai nhớ ai là người đặt bao đầu tiên.',
    dateline: 'Xóm Lưới',
    lead: 'dike',
    body: `**19 giờ.** Đất lấy ở gò sau đình. Mười hai người xúc, tám người cột miệng bao. Bao nặng chừng mười tám ký, thợ gặt kêu nhẹ, thầy giáo kêu nặng, cô bán chè không kêu gì, vác luôn hai bao.

**20 giờ 30.** Người đứng thành hàng từ gò tới chỗ đê thấp, cách nhau một sải tay, dài chín mươi mét. Bao đi từ tay này sang tay kia, mất chưa tới hai phút một lượt. Tôi vẽ được năm phút thì có người kéo vô hàng, vì hàng hụt một người.

**22 giờ.** Nước lên một gang. Không ai nói lớn. Chỉ nghe tiếng bao đặt xuống, nghe “nè”, nghe “ờ”. Lâu lâu có tiếng đếm của ông Ba Giồng: tám trăm, tám trăm hai.

**0 giờ 15.** Bốn nồi cháo gà được khiêng ra. Ăn đứng. Đèn đội đầu chụm vô nồi, hơi bốc lên như sương. Trong mười phút đó hàng người đứng im, bao nằm im, nước vẫn lên.

**2 giờ.** Hai mươi mét cuối. Bao đất hết, phải đắp bằng bao lúa giống của nhà ông Tư Lợi. Ông Tư nói đắp đi, lúa giống thì năm sau có, đê thì đêm nay có.

**3 giờ 20.** Nước đứng. Còn cách mặt bao bốn ngón tay. Cả hàng người đứng nhìn xuống, không ai dám nói là xong.

**4 giờ.** Trời chưa sáng. Người ta ngồi dựa lưng vô chính mấy cái bao mình vừa đắp mà ngủ. Tôi đếm được năm mươi bảy người. Ba người kia, hỏi ra mới biết, đang đi trả lại xẻng.`,
    ...publishedLife(daysAgo(8, '06:40'), { by: 'bac', editor: 'vam' }),
  },
  {
    key: 'luong-ghe-doi-phao',
    section: 'song-nuoc',
    topics: ['luong-ghe', 'con-may', 'an-toan-song'],
    authors: ['thanh-binh'],
    headline: 'Luồng ghe qua Cồn Mây đổi phao trong tuần này',
    standfirst: 'Ghe chở nặng nên đi sát phao xanh, tránh bãi cạn mới nổi.',
    lead: 'buoy',
    body: `Đội phao luồng sông Lụa dời bảy phao ở đầu Cồn Mây, bắt đầu từ {thứ-2}, {-2}, vì bãi cạn bên trái luồng đã dài thêm một trăm hai mươi mét so với mùa khô.

Luồng mới hẹp hơn, rộng bốn mươi lăm mét thay vì sáu mươi, và cong về phía bờ chợ. Ghe chở nặng, mớn nước hơn một mét hai, nên đi sát hàng phao xanh. Ở đuôi bãi cạn, nước ròng chỉ còn sâu bảy tấc.

“Ban ngày nước đổi màu thì biết cạn, ban đêm thì chỉ có phao,” ông Đinh Văn Sậy, đội trưởng, nói. Đèn trên hai phao đầu và cuối đã thay bóng. Năm phao giữa chỉ có sơn dạ quang, đội xin ghe qua đó ban đêm mở đèn pha.

Trong lúc dời, từ chín giờ tới mười một giờ sáng mỗi ngày, ghe lên nhường ghe xuống. Ghe tham quan chợ nổi được nhắc không neo trong luồng để chụp hình. Công việc dự kiến xong chiều {+2}.`,
    startedBy: 'binh',
    hoursAgo: daysAgo(3, '14:00'),
    life: [
      { by: 'binh', hoursAgo: daysAgo(3, '15:10'), move: 'submit' },
      { by: 'vam', hoursAgo: daysAgo(3, '15:40'), move: 'claim' },
      { by: 'vam', hoursAgo: daysAgo(3, '16:30'), move: 'approve' },
      { by: 'thu', hoursAgo: daysAgo(3, '17:00'), move: 'schedule', scheduledIn: -daysAgo(2, '05:00') },
      { by: 'clock', hoursAgo: daysAgo(2, '05:00'), move: 'due' },
    ],
  },
];
