import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

/** What the newsroom thinks, signed. */
export const OPINION_STORIES: readonly DemoStory[] = [
  {
    key: 'dung-doi-ten-kenh',
    section: 'y-kien',
    topics: ['to-dan-pho'],
    authors: ['ta-thu-vam'],
    headline: 'Đừng đổi tên con kênh Mười Hai chỉ vì nó khó viết trên biển',
    standfirst: 'Tên đường thì đặt ở bàn họp được. Tên kênh thì phải hỏi người đã tắm ở đó.',
    body: `Bản dự thảo đặt tên đường và kênh của phường có một dòng tôi đọc đi đọc lại: kênh Mười Hai sẽ thành kênh Hòa Bình 2, “để thống nhất cách ghi trên biển chỉ dẫn, tránh nhầm giữa số và chữ”.

Tôi hiểu chỗ nhầm. Người giao hàng gõ “kênh 12” thì bản đồ chỉ ra đường số 12, cách đó hai cây số. Nhưng sửa cái bản đồ thì mất một buổi, còn đổi tên con kênh thì mất một thế hệ.

Kênh Mười Hai không mang tên đó vì nó là kênh thứ mười hai. Theo cụ Năm Tường, chín mươi hai tuổi, người đào kênh ngày đó chia thành mười hai tốp, tốp thứ mười hai đào đoạn cuối, gặp lớp đất sét cứng, trễ hơn mọi người mười một ngày. Khi nước thông, người ta kêu bằng tên của tốp xong sau cùng. Tôi chưa thấy con kênh nào được đặt tên để khen người về chót, ngoài con kênh này.

Đặt “Hòa Bình 2” thì trước hết phải hỏi Hòa Bình 1 ở đâu. Trong dự thảo, đó là kênh Lò Gạch, nơi cũng chưa ai được hỏi.

Tôi không đòi giữ mọi tên cũ. Có tên cũ do người lạ đặt cho tiện sổ sách, bỏ đi không ai tiếc. Tôi chỉ xin một thủ tục nhỏ: trước khi đổi tên một con kênh, hãy đọc tên mới cho những người có nhà nhìn ra kênh đó, và ghi lại họ nói gì. Ở kênh Mười Hai có sáu mươi bốn nhà. Một buổi tối là xong.

Còn tấm biển thì cứ viết “Kênh Mười Hai”, bằng chữ. Tôi đã đếm: ngắn hơn “Kênh Hòa Bình 2” hai ký tự, kể cả khoảng trắng.`,
    ...publishedLife(daysAgo(3, '06:30'), { by: 'vam', editor: 'ha' }),
  },
  {
    key: 'no-ban-doc',
    section: 'y-kien',
    authors: ['duc-tong'],
    headline: 'Một tờ báo nhỏ nợ bạn đọc những gì sau mỗi lần đính chính',
    standfirst: 'Lời xin lỗi là phần dễ nhất. Phần khó là đặt nó ở chỗ người đọc lần đầu đã đứng.',
    body: `Hai hôm trước Bến Sông đăng một thông tin cải chính, xin lỗi. Chúng tôi đã chép nhầm số thứ tự của một mẫu nước đá, và một đại lý làm ăn đàng hoàng bị gọi tên oan. Bà chủ tới tòa soạn, không la. Bà đặt lên bàn ba tờ giấy: ba đơn hàng bị hủy. Tôi xin giữ một tờ, hiện treo trước mặt tôi.

Làm báo nhỏ có một cái nợ mà báo lớn ít thấy: người bị viết sai là người mình gặp ở chợ. Bởi vậy tôi tự hỏi, sau lời xin lỗi, chúng tôi còn nợ gì.

Nợ thứ nhất là nợ chỗ. Tin sai nằm ở trang nhất thì lời cải chính phải nằm ở trang nhất, cùng cỡ chữ, không phải ở góc dưới. Nợ thứ hai là nợ thời gian: tin sai có bao nhiêu ngày để đi xa thì lời cải chính phải có nhiều hơn số ngày đó. Nợ thứ ba là nợ cách làm. Người chép nhầm không phải người cẩu thả; tờ phiếu có chín dòng, chữ nhỏ, và không ai đọc lại lần hai. Từ nay phiếu kết quả nào cũng có hai người đọc, một người đọc lên, một người dò.

Nợ thứ tư khó nói nhất: nợ sự tin. Trả món này không có hạn. Chúng tôi trả bằng trang [Đính chính](/dinh-chinh), nơi mọi lỗi của báo nằm theo thứ tự thời gian, không xóa. Có bạn đồng nghiệp ở xa hỏi vì sao lại bày chỗ xấu của mình ra như vậy. Tôi trả lời rằng tiệm Ba Tiện sửa máy ba đời, máy nào cũng có bệnh án, và người ta đem máy tới đó chính vì mấy cuốn sổ ấy.

Bà Thanh Tuyền có nhắn lại một câu. Bà nói bà vẫn đọc báo, nhưng từ nay đọc kỹ hơn. Tôi nghĩ vậy cũng là một cách trả nợ, mà người trả là bà.`,
    ...publishedLife(daysAgo(4, '08:00'), { by: 'tong', editor: 'ha' }),
  },
  {
    key: 'tra-bai-tap',
    section: 'y-kien',
    topics: ['lop-hoc-dem'],
    authors: ['le-hoai-suong'],
    headline: 'Trả bài tập cho người bảy mươi mốt tuổi',
    standfirst: 'Tôi từng chấm bài bảy năm và nghĩ mình biết cách dùng bút đỏ.',
    body: `Cô giáo lớp vỡ lòng ấp Bảy nhờ tôi chấm giùm mười hai bài chính tả. Tôi ngồi xuống, mở nắp bút đỏ, và không viết được gì trong năm phút.

Bảy năm dạy tiểu học, tôi chấm chừng ba mươi ngàn bài. Tôi quen gạch, khoanh, ghi điểm bên lề. Tay tôi tự làm. Nhưng trước mặt tôi là chữ của một người bảy mươi mốt tuổi, từng nét run nhưng không nét nào bỏ dở, và tôi nhận ra bút đỏ là một loại giọng nói. Tôi định nói với bà bằng giọng nào?

Tôi hỏi cô Nhạn. Cô nói cô không gạch chữ sai. Cô chép lại chữ đúng ở dòng dưới, bằng bút chì, để người học tự so. Ai thấy chỗ khác thì tự khoanh. “Người lớn bị gạch thì nhớ cái gạch,” cô nói, “còn tự khoanh thì nhớ cái chữ.”

Tôi làm theo, mất gấp ba lần thời gian. Tới bài thứ mười hai thì tôi hiểu ra điều làm tôi xấu hổ: cách đó dùng cho trẻ bảy tuổi cũng được. Chẳng có lý do gì tôi đã không làm vậy trong bảy năm, ngoài việc lớp có bốn mươi em và trống đánh thì phải trả bài.

Tôi không trách cái trống. Tôi chỉ muốn xin các trường, mỗi học kỳ một bài thôi, cho thầy cô được chấm chậm một bài.`,
    ...publishedLife(daysAgo(2, '06:20'), { by: 'suong', editor: 'ha' }),
  },
  {
    key: 'muoi-bon-khan-gia',
    section: 'y-kien',
    topics: ['bong-da'],
    authors: ['phan-du'],
    headline: 'Trận cầu hay nhất mùa có mười bốn khán giả',
    standfirst: 'Tôi đếm được vì tôi là người thứ mười bốn.',
    body: `Trận hay nhất mùa này không phải bán kết. Đó là trận tranh hạng bảy giữa xóm Lưới và ấp Chín, đá lúc một giờ trưa thứ Tư, sân còn vũng nước, khán giả mười bốn người. Tôi đếm được vì tôi là người thứ mười bốn.

Hai đội đã hết cơ hội, nên không ai còn gì để giữ. Họ đá như hồi nhỏ: chuyền cho người đứng trống, cười khi sút hụt, đỡ nhau dậy. Tỷ số 5–4. Bàn thứ chín do thủ môn xóm Lưới ghi, sau khi chạy từ khung thành nhà lên, vì anh “thấy không ai cản”.

Mười bốn mùa giữ gôn dạy tôi một điều: đá để khỏi thua thì mau mệt. Mấy trận lớn bây giờ tôi coi, hai đội chờ nhau sai, cả sân nín thở, tới phút 88 có quả phạt đền rồi về. Tôi không chê. Quả phạt đền phút 88 đưa được Cồn Mây vô chung kết, tôi cũng nhảy lên.

Nhưng ai hỏi tôi năm nay nhớ trận nào, tôi nhớ trận mười bốn khán giả. Có một bà cụ ngồi lượm me dưới gốc cây, không coi bóng. Tới bàn thứ chín, bà ngẩng lên, hỏi bên nào thắng. Tôi nói bên nào cũng được. Bà gật đầu, nói vậy thì hay.`,
    ...publishedLife(daysAgo(6, '17:00'), { by: 'an' }),
  },
];
