import type { DemoStory } from '../demo-story.ts';
import { publishedLife } from '../lives.ts';

/** The night class of hamlet Seven: the second long read, which Nora tells again in English. */
export const NIGHT_SCHOOL_STORIES: readonly DemoStory[] = [
  {
    key: 'lop-vo-long',
    section: 'hoc-duong',
    topics: ['lop-hoc-dem'],
    authors: ['le-hoai-suong'],
    headline: 'Lớp vỡ lòng có mười hai học trò, người lớn tuổi nhất 71',
    standfirst: 'Tối thứ Ba nào bà Tư cũng tới sớm để được ngồi bàn đầu.',
    dateline: 'Ấp Bảy',
    lead: 'classroom',
    targetWords: 1100,
    body: `Bà Tư Thoại có một cái tập học trò bìa xanh, ngoài nhãn ghi “Trần Thị Thoại, lớp vỡ lòng, ấp Bảy”. Ba chữ đầu do cháu ngoại viết giùm hồi tháng Tám. Bốn chữ sau bà tự viết, tháng này. Bà bày hai kiểu chữ cạnh nhau, hỏi ai cũng một câu: “Coi chữ nào đứng thẳng hơn?”

Lớp học của bà mở tối thứ Ba và tối thứ Sáu, từ bảy giờ tới chín giờ kém mười lăm, trong gian giữa nhà văn hóa ấp Bảy. Có mười hai học trò. Người nhỏ nhất hai mươi chín tuổi, là thợ sơn ghe. Người lớn nhất là bà Tư, bảy mươi mốt. Cô giáo Nguyễn Hồng Nhạn hai mươi bốn tuổi, ban ngày dạy lớp hai ở trường tiểu học Vàm Lụa.

## Học để ký tên

Không ai trong lớp nói mình đi học vì ham học. Ông Chín Rạng đi học vì bảng giá phân bón. Chị Lành đi học để đọc được tin nhắn của con ở xưởng may. Anh Út Sơn, thợ sơn ghe, vẽ chữ đẹp nhất xóm, tên ghe nào cũng nét thanh nét đậm, nhưng chỉ vẽ theo mẫu. Có lần chủ ghe đưa mẫu viết sai, anh sơn nguyên chữ sai lên mũi ghe, cả bến cười ba ngày.

Bà Tư đi học vì một chữ ký. Năm ngoái bà ra phường làm giấy ủy quyền cho con trai, cán bộ chìa hộp mực cho bà lăn tay. “Người ta lịch sự lắm, còn đưa khăn giấy cho tui chùi,” bà kể. “Mà chùi hoài, về tới nhà nó vẫn xanh.”

Cô Nhạn biết chuyện qua người cháu ngoại, học trò cũ của cô. Cô xin ấp gian nhà giữa, xin trường mười hai bộ bàn ghế cũ, rồi đi từng nhà. Cô đi ba mươi bốn nhà. Hai mươi nhà nói để coi đã. Buổi đầu tới năm người, buổi thứ tư đủ mười hai, và từ đó chưa bớt ai.

>> Người ta lịch sự lắm, còn đưa khăn giấy cho tui chùi. Mà chùi hoài, về tới nhà nó vẫn xanh. | Bà Tư Thoại, 71 tuổi

## Chữ Ơ có cái râu

Dạy người lớn có cái khó mà sách sư phạm không ghi. Tay họ quen cầm liềm, cầm chèo; cây bút đối với họ vừa nhẹ vừa trơn. Tuần đầu, mười hai người bẻ gãy chín cây bút chì. Cô Nhạn quấn dây thun quanh thân bút, quấn thêm một lớp vải, cây bút to bằng cán dao, vậy là hết gãy.

Cô cũng bỏ bài tập tô. “Các cô chú không có thì giờ tô,” cô nói. Thay vào đó, mỗi buổi học bắt đầu bằng một chữ ai cũng đang cần:

1. Tuần thứ nhất: tên mình.
1. Tuần thứ hai: tên người trong nhà.
1. Tuần thứ ba: chữ trên bao phân, trên hộp thuốc, trên bảng giờ phà.
1. Tuần thứ tư: số nhà, số điện thoại, ngày tháng.

Chữ “ơ” được lớp gọi là “chữ o có cái râu”, chữ “ă” là “chữ a đội nón lật ngửa”. Ông Chín Rạng đặt ra những tên đó. Cô Nhạn chép lại hết vào giáo án, và thấy học trò lớp hai của mình cũng nhớ mau hơn khi cô dùng tên của ông Chín.

## Bóng đèn thứ ba

Gian nhà giữa có hai bóng đèn, treo lệch về phía cửa. Ba người ngồi bàn cuối phải nghiêng tập mới thấy dòng kẻ. Ba của cô Nhạn, thợ điện nghỉ việc, đem tới bóng thứ ba, câu ngay trên bảng. Tiền điện do ấp trả, mỗi tháng chừng bốn mươi hai ngàn đồng. Trưởng ấp Phan Văn Đủ nói đùa rằng đó là khoản chi duy nhất năm nay không ai chất vấn.

Tối thứ Ba tuần rồi nước ngập sân, ai cũng tưởng lớp nghỉ. Bảy giờ kém mười, bà Tư đã ngồi ở bàn đầu, ống quần xắn tới gối, cái tập bìa xanh bọc trong hai lớp túi ni lông. Mười một người kia tới sau, người đi xuồng, người lội. Cô Nhạn tới trễ nhất, và bị cả lớp nhắc.

Theo thống kê của phường, Vàm Lụa còn 214 người trên mười lăm tuổi chưa đọc được một câu đơn giản; riêng ấp Bảy có 31. Lớp của cô Nhạn dạy mười hai. Phép trừ đó cô thuộc lòng. Sau Tết cô muốn mở thêm lớp tối thứ Tư, nếu có người dạy thay khi cô bệnh.

## Lá thư đầu tiên

Bài kiểm tra giữa khóa là viết một lá thư ba câu, gửi cho ai cũng được. Chị Lành viết cho con: “Má biết đọc rồi. Con nhắn ngắn thôi. Bớt viết tắt.” Anh Út Sơn viết cho người chủ ghe năm đó, hẹn sơn lại không lấy tiền. Ông Chín Rạng viết cho đại lý phân bón, hỏi vì sao bao ghi năm chục ký mà cân có bốn mươi tám ký sáu.

| Học trò | Tuổi | Chữ đầu tiên tự viết |
| Bà Tư Thoại | 71 | Thoại |
| Ông Chín Rạng | 63 | Rạng |
| Chị Lành | 44 | Hiếu (tên con trai) |
| Anh Út Sơn | 29 | Phước Hải 2 (tên ghe) |

Bà Tư viết lâu nhất. Bà bôi đi hai lần, xin tờ giấy khác, rồi che tay không cho ai coi. Cô Nhạn đọc thư ở nhà, tối đó, một mình. Cô xin phép bà rồi mới cho chúng tôi chép lại: “Kính gửi phường. Tôi tên Trần Thị Thoại. Bữa nào cần ký, kêu tôi ra ký lại.”

Cán bộ hộ tịch phường, chị Võ Thị Kim Chi, cầm lá thư đọc hai lượt. Chị lật sổ, tìm tờ giấy có dấu tay xanh năm ngoái. Theo quy định, giấy đã cấp thì không thay được, mà cũng không cần thay. Nhưng sáng {thứ-2} bà Tư vẫn ra phường. Bà cần xác nhận cư trú cho đứa cháu, một việc có thật. Chị Chi đưa giấy, đưa bút, rồi quay đi rót nước cho bà khỏi run.

Bà ký chậm. Chữ T có cái gạch ngang hơi dài, chữ i có chấm, chữ ơ không có vì tên bà không có chữ ơ, bà tiếc điều đó. Ký xong bà không đứng lên liền. Bà ngồi ngó cái tên mình một lát, rồi hỏi chị Chi một câu mà lớp vỡ lòng ai cũng đã nghe:

> Coi chữ nào đứng thẳng hơn?

![libraryboat]

Trên đường về bà ghé bến, đợi thư viện ghe. Cô thủ thư để dành cho lớp một thùng sách mỏng, chữ lớn, mỗi trang không quá bốn dòng. Muốn mượn phải ghi tên vào sổ. Bà Tư mượn liền hai cuốn, để được ghi hai lần.

Lớp còn nhận học trò tới hết tháng. Ai muốn học hoặc muốn dạy thay cô Nhạn thì ghé nhà văn hóa ấp Bảy tối thứ Ba hoặc tối thứ Sáu, hoặc đọc thêm các bài về [lớp học đêm](/chu-de/lop-hoc-dem).`,
    ...publishedLife(3, { by: 'suong', editor: 'ngoc-an' }),
  },
];
