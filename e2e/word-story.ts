/** A story as reporters hand it in: 98 letters of headline, no standfirst, a day without a year, the byline at its end. */
export const HEADLINE =
  'Vàm Lụa mở lại chợ nổi trên sông Ngang sau mười năm vắng ghe, bốn mươi hai hộ trở lại buôn bán sớm';

export const PARAGRAPHS = [
  'Sáng 01/12, Ủy ban nhân dân thị trấn Vàm Lụa họp với bốn mươi hai hộ từng buôn bán trên sông để bàn việc mở lại chợ nổi, nơi mười năm nay chỉ còn vài chiếc xuồng bán cà phê. Cuộc họp kéo dài từ bảy giờ tới gần trưa, có lúc phải mở thêm cửa hội trường vì người tới nghe đứng chật hành lang. Ba việc được đem ra bàn là nạo vét luồng, cắm phao và chia chỗ đậu. Việc nào cũng có người ủng hộ, việc nào cũng có người chưa yên tâm, nhưng cuối buổi không ai xin rút tên khỏi danh sách.',
  'Theo báo cáo của tổ khảo sát, đoạn sông từ bến Đình tới cầu Sắt dài 1,8 km đã cạn đi gần một thước so với năm 2016. Mùa nước kém, ghe trên mười tấn không quay đầu được, phải đậu ngoài vàm rồi chuyền hàng vô bằng xuồng. Mỗi chuyến chuyền như vậy mất thêm hai giờ và chừng 250.000 đồng tiền công. Tổ khảo sát đề nghị nạo vét hai chỗ cạn nhất trước Tết, phần còn lại làm trong tháng ba, khi nước rút và ghe thưa. Kinh phí ước tính 1.250.000.000 đồng, trong đó thị trấn lo 5/8, phần còn lại xin tỉnh.',
  'Ông Lê Văn Tám, năm nay sáu mươi bảy tuổi, bán khóm ở chợ nổi từ thời còn chèo tay, kể rằng lúc đông nhất, người ta có thể bước từ ghe này qua ghe kia mà đi hết khúc sông. Ghe treo gì trên cây bẹo thì bán nấy, khỏi rao. Tới khi con lộ lớn thông xe, thương lái chạy thẳng vô vườn, ghe lớn bỏ dần, ghe nhỏ theo đó cũng thưa. Ông Tám lên bờ thuê một góc chợ, nhưng chiếc ghe thì không bán. Mỗi năm ông vẫn kéo lên ụ trét chai một lần, con cháu hỏi để làm gì, ông nói để đó. Nghe tin họp, ông là người ghi tên thứ hai.',
  'Người ghi tên đầu tiên là bà Trần Thị Sáu Nhị, chủ vựa rau ở ấp Trên. Bà tính rằng một ghe rau bán tại chợ nổi đỡ được hai lần bốc dỡ, rau còn tươi, giá nhỉnh hơn chừng một phần mười. Nhưng bà lo chuyện rác và chuyện nước dơ. Hồi trước, vỏ khóm, bẹ bắp trôi kín bến mỗi khi nước ròng, người ở cuối chợ chịu không nổi. Lần này bà đề nghị thị trấn sắm ghe gom rác ngay từ ngày đầu, thu mỗi hộ một khoản nhỏ, ai xả xuống sông thì nghỉ bán ba ngày. Nhiều hộ đồng tình, có người xin thêm chỗ lấy nước sạch và một nhà vệ sinh ở đầu bến.',
  'Phần được hỏi nhiều nhất là chỗ đậu. Thị trấn dự tính chia khúc sông làm ba vạt: vạt ngoài cho ghe lớn bán sỉ, vạt giữa cho ghe rau trái, vạt trong sát bờ cho xuồng ăn uống và đưa khách. Mỗi hộ bốc thăm một số, sáu tháng đổi một lần để không ai ngồi mãi chỗ tốt. Anh Nguyễn Văn Lành, chạy đò dọc hai chục năm, xin chừa một luồng rộng ít nhất mười hai thước giữa sông cho tàu hàng qua lại, nhứt là ban đêm. Đại diện cảng vụ nói luồng phải rộng mười lăm thước, có đèn ở hai đầu, và ghe neo đêm phải treo đèn trắng. Con số này được ghi vào biên bản, không ai phản đối.',
  'Về phía du lịch, hai công ty lữ hành gửi người tới nghe. Họ muốn chợ họp từ bốn giờ rưỡi tới chín giờ sáng, ngày nào cũng có, vì khách ngủ ở thành phố chỉ kịp xuống vào giờ đó. Bà con thì nói chợ là để mua bán trước, coi là chuyện sau; bữa nào không có hàng thì không thể ra ngồi làm kiểng. Chủ tịch thị trấn Phạm Thị Hòa kết luận rằng sáu tháng đầu không bán vé, không dựng sân khấu, không bắt ai mặc đồng phục. Khi nào mỗi sáng có đủ ba mươi ghe trở lên trong một tháng liền thì mới bàn tiếp chuyện đón khách theo đoàn.',
  'Việc học của trẻ con trên ghe cũng được nhắc tới. Hiện có mười một em theo cha mẹ sống dưới nước, bảy em đã nghỉ học. Trường tiểu học Vàm Lụa 2 nhận mở một lớp chiều, bắt đầu từ 14 giờ 30, để các em buổi sáng còn phụ nhà. Cô hiệu trưởng xin một chiếc xuồng có áo phao để đón các em, và xin cha mẹ đừng dời bến giữa học kỳ. Hội phụ nữ hứa lo tập vở, trạm y tế hẹn chích ngừa cho các em vào tuần đầu tháng tới, ngay tại bến Đình. Sách cũ của trường cũng được gom lại để chia cho các em.',
  'Theo lịch thông qua cuối buổi, việc đo luồng xong trước ngày 10/12, bốc thăm chỗ đậu ngày 15/12, nạo vét hai chỗ cạn từ ngày 20/12. Phiên chợ đầu tiên định vào rạng sáng mùng hai Tết, giờ nước lớn. Ông Tám ra về còn ghé bến, vỗ vỗ mũi ghe rồi nói với người bên cạnh rằng để coi lần này nước có chờ mình không. Chiều cùng ngày, hai chiếc ghe khóm từ miệt trên đã xuống neo ở vàm, hỏi thăm ai phát số./.',
  'Mai Lan',
] as const;

const run = (words: string) =>
  `<span lang=VI style='font-size:14.0pt;font-family:"Times New Roman",serif;mso-fareast-language:VI'>${words}<o:p></o:p></span>`;

/** The same story as Word for Windows puts it on the clipboard. */
export function wordClipboard(): string {
  const headline = `<p class=MsoNormal align=center style='text-align:center'><b style='mso-bidi-font-weight:normal'>${run(HEADLINE)}</b></p>`;
  const text = PARAGRAPHS.map(
    (words) => `<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'>${run(words)}</p>`,
  );
  const blank = '<p class=MsoNormal><o:p>&nbsp;</o:p></p>';
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;} --></style></head><body lang=VI><!--StartFragment-->${headline}${blank}${text.join('\n')}<p class=MsoNormal><img width=600 height=400 src="file:///C:/Users/LAN/clip_image002.jpg"><o:p></o:p></p><!--EndFragment--></body></html>`;
}
