import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

/** Pupils in the water, on the sandbank and before misspelt signboards. */
export const SCHOOL_STORIES: readonly DemoStory[] = [
  {
    key: 'lop-boi-sau-dinh',
    section: 'hoc-duong',
    topics: ['an-toan-song'],
    authors: ['hoai-an'],
    headline: 'Lớp bơi sau đình căng làn bằng phao đánh cá cũ',
    standfirst:
      'Bốn mươi hai học trò học nổi trước, học bơi sau. Bài thi cuối khóa là mặc nguyên đồng phục mà nằm ngửa năm phút.',
    lead: 'swimming',
    body: `Hồ bơi gần nhất cách Vàm Lụa ba mươi lăm cây số, nên lớp bơi của Trường THCS Vàm Lụa mở ngay khúc sông sau đình. Ba làn, mỗi làn dài mười lăm thước, căng bằng phao đánh cá cũ của xóm Lưới. Nước chỗ đó sâu tới ngực đứa thấp nhất lớp, đáy là cát.

Tôi dạy thể dục, và tôi bắt đầu bằng bài mà các em chê là không giống bơi: nằm ngửa, dang tay, thở. Nổi được rồi mới học đạp, đạp được rồi mới học sải. Bốn mươi hai em học mười hai buổi, tuần rồi thi. Bài thi không tính giờ. Các em mặc nguyên đồng phục, bước xuống nước, nằm ngửa năm phút, rồi tự quay vô bờ.

Ba mươi chín em làm được. Ba em chưa, hẹn học tiếp. Một em trong ba em đó bơi nhanh nhất lớp, nhưng không chịu nằm yên.

Mỗi buổi có bốn người lớn đứng dưới nước: tôi, hai phụ huynh và chú Tư lái ghe, người từng vớt sáu đứa trẻ trong mười năm và không muốn kể về đứa thứ bảy. Áo phao mượn ở cột áo phao bến Cây Gáo. Nước chảy mạnh hơn nửa thước một giây thì nghỉ; chúng tôi đo bằng cách thả một trái dừa khô và đếm.

Khóa sau mở khi nước rút, nhận học trò lớp bốn và lớp năm. Phụ huynh nào xuống nước được thì lớp cần hơn học phí.`,
    ...publishedLife(daysAgo(7, '10:20'), { by: 'an', editor: 'ngoc-an' }),
  },
  {
    key: 'dem-chim-bai-boi',
    section: 'hoc-duong',
    topics: ['con-may'],
    authors: ['le-hoai-suong'],
    headline: 'Nhóm học trò đếm chim ở bãi bồi Cồn Mây, ghi được 41 loài',
    standfirst: 'Mười sáu em lớp tám, ba cặp ống nhòm, năm buổi sáng. Loài thứ bốn mươi mốt chỉ nghe tiếng.',
    body: `Câu lạc bộ Thiên nhiên của Trường THCS Vàm Lụa vừa nộp cho phường bản danh sách 41 loài chim ở bãi bồi Cồn Mây, kết quả của năm buổi sáng thứ Bảy. Danh sách dài mười hai trang, mỗi loài có tên, ngày thấy, số con nhiều nhất trong một lần đếm, và tên em nào thấy trước.

Cách đếm do các em đặt ra: hai em cùng thấy mới ghi, một em thấy thì gọi là “nghe kể”. Nhờ vậy mà con chim to màu tím của em Hồ Anh Tuấn, bay ngang lúc các bạn đang ăn xôi, tới giờ vẫn nằm ở trang “nghe kể”.

Đông nhất là cò trắng, 212 con trong buổi thứ ba. Hiếm nhất là một cặp nhạn bụng đen, được đếm bằng ống nhòm mượn của ông Hai Lực. Loài thứ bốn mươi mốt, cuốc ngực trắng, không ai thấy, nhưng mười sáu em đều nghe; cả nhóm bàn nửa tiếng rồi bỏ phiếu cho vào danh sách, kèm dấu sao.

Cô Lâm Thùy Dương, cán bộ nông nghiệp phường, nói danh sách có ích liền: phường đang định cho thả dê ở bãi bồi, nay sẽ chừa khoảng một héc-ta phía đuôi cồn, nơi các em đếm được mười chín tổ, cho tới khi chim con bay được.

Theo đề nghị của phụ huynh, bài này không đăng hình các em.`,
    ...publishedLife(daysAgo(11, '08:00'), { by: 'suong', editor: 'ngoc-an' }),
  },
  {
    key: 'sua-bang-hieu',
    section: 'hoc-duong',
    authors: ['le-hoai-suong'],
    headline: 'Lớp 5B đi sửa chính tả cho bảy tấm bảng hiệu',
    standfirst: 'Xin phép trước, sửa không lấy tiền, và có một chủ tiệm nhất định giữ chữ sai.',
    body: `Bài tập cuối tuần của lớp 5B Trường Tiểu học Vàm Lụa là đi một vòng chợ, tìm bảng hiệu viết sai chính tả. Ba mươi hai học trò tìm được mười chín tấm. Thầy chủ nhiệm Bùi Trọng Nghĩa gạch bớt tên riêng và tiếng địa phương, còn chín.

Các em viết thư cho chín chủ tiệm: chỉ ra chỗ sai, chép lại chữ đúng, hỏi có cho sửa không. Bảy người gật đầu. Chiều thứ Sáu, cả lớp xách sơn và thang đi sửa, có phụ huynh làm thợ sơn ghe giúp. “Sữa xe” thành “Sửa xe”. “Bánh canh tôm xắc” thành “Bánh canh tôm xắt”. “Giặc ủi” thành “Giặt ủi”.

Chủ tiệm thứ tám không trả lời. Chủ tiệm thứ chín, chú Sáu bán “Hũ tiếu”, trả lời bằng một lá thư dài. Chú kể ba chú viết tấm bảng đó năm 1989, đêm trước ngày mở quán, ba chú chỉ học tới lớp hai. Chú xin giữ.

Lớp bàn trong giờ sinh hoạt. Em Nguyễn Ngọc Trâm đề nghị viết một tấm bảng nhỏ treo bên dưới: “Hủ tiếu của ba”. Chú Sáu treo liền chiều đó, và đãi cả lớp mỗi em một tô, tô nào cũng có thêm trứng.`,
    ...publishedLife(daysAgo(15, '16:00'), { by: 'suong', editor: 'ngoc-an' }),
  },
];
