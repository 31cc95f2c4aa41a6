import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

/** Stage, kitchen, books, kites and the boat that sells everything. */
export const CULTURE_STORIES: readonly DemoStory[] = [
  {
    key: 'doan-hat-song-lua',
    section: 'van-hoa',
    topics: ['san-khau'],
    authors: ['tran-ngoc-an'],
    headline: 'Đoàn hát Sông Lụa dựng lại tuồng cũ bằng giọng người trẻ',
    standfirst:
      'Vở “Trao kiếm bến Vàm” diễn lại sau hai mươi hai năm. Người trẻ nhất trên sân khấu mười chín tuổi.',
    lead: 'opera',
    body: `Vở “Trao kiếm bến Vàm” diễn lần cuối năm 2004, đêm đó mưa, khán giả còn bốn mươi mốt người. Đêm {thứ-3} vừa rồi, đoàn hát Sông Lụa diễn lại trong sân đình, có sáu trăm ghế mà người đứng nhiều hơn người ngồi.

Tám vai chính trong bản dựng mới do người dưới ba mươi tuổi hát. Đào chính Phan Ngọc Diễm mười chín tuổi, ban ngày học nghề may. Kép chính Lê Hữu Phước, hai mươi bốn tuổi, lái ghe chở cát. Hai người tập với nhau mười một tuần, mỗi tuần ba buổi, phần lớn trên ghe của Phước vì chỗ đó không phiền hàng xóm.

Nghệ nhân Bảy Nhạn, bảy mươi hai tuổi, từng hát vai của Diễm, dạy lớp “Trao kiếm” bằng cách bắt cô cầm cây kiếm thật nặng hai ký tư đi chợ mỗi sáng trong một tháng. “Trao một vật mình cầm quen tay nó khác,” bà nói. Tới đêm diễn, lúc Diễm buông cây kiếm ra, có tiếng xuýt xoa từ hàng ghế các bà bán cá.

Bản dựng mới cắt bốn mươi phút, bỏ hai lớp hề, giữ nguyên lời. Đoàn chỉ thay một chữ: “sông cạn” thành “sông đầy”, vì đêm đó nước lớn tới bậc tam cấp của đình, và đoàn sợ nói gở.

Vở diễn thêm hai đêm {-1} và {+3}. Vé 30.000 đồng, học trò 10.000 đồng, ai đem theo ghế thì không lấy tiền ghế.`,
    ...publishedLife(daysAgo(2, '11:20'), { by: 'ngoc-an', editor: 'ha' }),
  },
  {
    key: 'canh-chua-tram-nguoi',
    section: 'van-hoa',
    topics: ['bep-que', 'mua-nuoc'],
    authors: ['thanh-binh'],
    headline: 'Nồi canh chua bông điên điển nấu cho trăm người',
    standfirst: 'Mười hai ký cá linh, năm ký bông, và một người chỉ lo việc nếm.',
    lead: 'soup',
    body: `Mỗi năm một lần, ngày cúng bến, xóm Lưới nấu chung một nồi canh chua. Nồi mượn của lò nấu đường, đường kính một thước mốt. Cá linh mười hai ký, bông điên điển năm ký, me chín hai ký rưỡi, nước mắm chừng ba lít. Ăn một trăm linh sáu người, năm nay đếm theo chén.

Bà Hai Nhàn nấu nồi này hai mươi ba năm. Bà không nếm. Bà nói nấu nồi lớn mà tự nếm thì tới lúc chín là lưỡi mình hết biết. Người nếm là ông Ba Giồng, chồng bà, được dặn từ sáng không uống cà phê, không hút thuốc.

Thứ tự thả là chuyện không cãi được. Nước sôi thả me, lược xác. Nêm trước khi thả cá, vì cá linh non nát mau, nêm sau phải khuấy. Cá vô thì đậy nắp, đếm chậm tới sáu mươi. Bông thả sau cùng, tắt lửa liền, “cho nó chín bằng cái giận của nồi nước”.

Bông hái lúc bốn giờ sáng, còn búp. Hái sau khi mặt trời lên thì bông nở, cánh mỏng, bỏ vô nồi là rã. Ba đứa nhỏ chống xuồng đi hái được sáu ký, ăn mất khoảng một ký dọc đường.

Mười một giờ dọn. Mười hai giờ kém mười, nồi cạn. Phần dính đáy, theo lệ, để cho người rửa nồi.`,
    ...publishedLife(daysAgo(5, '16:45'), { by: 'binh', editor: 'ngoc-an' }),
  },
  {
    key: 'thu-vien-ghe',
    section: 'van-hoa',
    topics: ['con-may'],
    authors: ['le-hoai-suong'],
    headline: 'Thư viện ghe ghé ấp Chín mỗi chiều thứ Tư',
    standfirst: 'Chín trăm cuốn sách, ba tầng kệ, và luật mượn chỉ có một câu.',
    lead: 'libraryboat',
    body: `Chiếc ghe dài mười một thước từng chở lúa. Bây giờ nó chở chín trăm hai mươi cuốn sách, xếp ba tầng kệ, mỗi kệ có thanh gỗ chặn ngang để khi ghe lắc sách không nhảy xuống sông. Chiều thứ Tư ghe cặp bến ấp Chín, bốn giờ tới sáu giờ.

Luật mượn viết bằng sơn trên mui: “Mượn thì để lại tên và một câu kể.” Câu kể ghi trong sổ, mỗi người một dòng, kể gì cũng được. Sổ tới nay có 1.147 dòng. Dòng ngắn nhất của một bé lớp một: “Con mèo con mới đẻ.” Dòng dài nhất chiếm hai trang, của ông Chín Rạng, kể vì sao ông không thích kết thúc của cuốn ông vừa trả.

Chị Đinh Thị Sương Mai, thủ thư và cũng là người lái ghe, nói sách mất ít hơn chị tưởng: hai năm mất mười bốn cuốn, sáu cuốn trong đó về sau tự nằm lại trên kệ. Sách hư thì nhiều, phần lớn vì nước. Chị phơi sách trên dây, kẹp bằng kẹp đồ, lật trang theo hướng gió.

Mùa này ghe đi bảy ấp, mỗi ấp một buổi. Chị Mai đang cần sách chữ lớn cho người mới học đọc, và một mái che cho bến ấp Chín, nơi trẻ con đứng chờ dưới mưa mà không chịu đứng lùi vô.`,
    ...publishedLife(daysAgo(8, '15:30'), { by: 'suong', editor: 'ngoc-an' }),
  },
  {
    key: 'ghe-hang-xen-di-tu',
    section: 'van-hoa',
    topics: ['cho-noi', 'nghe-cu'],
    authors: ['tran-ngoc-an'],
    headline: 'Ghe hàng xén của dì Tư Bông, chuyến cuối năm',
    standfirst: 'Một ngàn một trăm món, không món nào có bảng giá, món nào dì cũng nhớ.',
    dateline: 'Xẻo Tre',
    lead: 'grocery',
    body: `Dì Tư Bông treo cây bẹo ở mũi ghe, nhưng trên bẹo không treo hàng, mà treo cái gương soi. Dì giải thích: hàng của dì cái gì cũng có, treo món nào món kia buồn. Ai soi thấy mình trong gương thì biết ghe dì tới.

Chuyến cuối năm dì đi mười một ngày, ghé hai mươi sáu bến, chở theo một ngàn một trăm món. Kim, chỉ, dầu gió, pin, lưỡi câu, dép, đèn cầy, giấy gói quà, một cái đồng hồ báo thức ai đặt năm ngoái mà quên lấy. Dì không ghi giá. Dì nhớ giá, nhớ người, nhớ luôn lần trước người ta thiếu mấy ngàn.

Ở bến Xẻo Tre, chị Ba Lài mua một cuộn dây thun và ngồi lại nửa tiếng. Đó mới là món bán chạy nhất: chỗ ngồi ở đuôi ghe, có tấm chiếu, có bình trà. Chuyện nghe ở bến trên dì kể lại ở bến dưới, nhưng dì có luật: chuyện buồn thì chỉ kể khi người trong chuyện đã hết buồn.

Từ khi có phà, người Cồn Mây qua chợ dễ hơn, dì bán ở đó bớt được phân nửa. Dì không phiền. Dì tính năm sau thôi ghé Cồn Mây, đi thêm ấp Chín, chỗ chưa có đường. “Ghe hàng xén là để đi tới chỗ người ta chưa đi tới mình được,” dì nói, rồi nổ máy.

Cái đồng hồ báo thức cuối cùng có người nhận. Ông cụ ở bến thứ hai mươi sáu nói ông không quên; ông chỉ đợi tới lúc cần dậy sớm.`,
    ...publishedLife(daysAgo(12, '07:15'), { by: 'ngoc-an', editor: 'ha' }),
  },
  {
    key: 'hoi-dieu-mat-de',
    section: 'van-hoa',
    topics: ['bo-va-de'],
    authors: ['mai-ngan'],
    headline: 'Hội diều mặt đê dời sang chiều Chủ nhật',
    standfirst: 'Gió thứ Bảy yếu, ban tổ chức đo bằng cách thả một sợi lông vịt.',
    lead: 'kites',
    body: `Hội diều mặt đê xóm Lưới dời từ chiều thứ Bảy sang chiều Chủ nhật này, bắt đầu lúc 15 giờ 30, vì gió. Ông Đinh Văn Sậy, trưởng ban tổ chức, cho biết chiều {-17} ông thả một sợi lông vịt từ đầu cây sào bốn thước, sợi lông rơi thẳng xuống chân ông.

Có ba mươi bốn con diều ghi tên, bảy con là diều sáo. Lớn nhất là con “Cá hô” của anh Út Sơn, thợ sơn ghe, sải ba thước hai, bằng chiếc ghe tam bản của anh. Nhỏ nhất là con của bé Nhã Uyên, lớp hai, làm bằng vé số cũ, nặng mười một gam.

Năm nay có hai điều mới. Diều không được buộc dây cước, vì năm ngoái dây cước cứa đứt dây phơi của bốn nhà. Và khu đứng xem lùi vô hai mươi mét, tránh đoạn đê mới đắp.

Giải nhất là một tấn xi-măng, do đại lý Hai Thạnh tặng; người thắng năm ngoái dùng nó xây xong cái bậc bến. Giải cho diều bay thấp nhất mà vẫn bay, do khán giả bỏ phiếu, là một con vịt.`,
    ...publishedLife(daysAgo(17, '17:40'), { by: 'mai', editor: 'ngoc-an' }),
  },
];
