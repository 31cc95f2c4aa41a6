import type { DemoStory } from '../demo-story.ts';
import { publishedChange, publishedLife } from '../lives.ts';

/** The ferry comes back: the long read of the front page, and what it printed wrong the first time. */
const FERRY_REOPENS = (
  closedIn: string,
) => `Năm giờ kém mười, bến còn tối. Ông Hai Lực đi dọc con phà, lấy tay vỗ từng cái phao như vỗ lưng trâu. Mười một năm ông lái đò ngang tạm, cũng mười một năm ông giữ cái còi phà cũ trong tủ chén, lâu lâu lấy ra lau.

Khi chiếc còi kêu lại lúc 5 giờ 10 sáng {thứ-1}, trên phà có bốn mươi hai người, mười chín xe máy, ba gánh rau, một cặp loa và nguyên dàn nhạc cưới đi đón dâu bên Cồn Mây. Chừng nửa phút không ai nói gì. Rồi có tiếng vỗ tay, lác đác ở mũi phà, lan dần ra cả bến.

Bến Cây Gáo ngưng chạy từ mùa nước năm ${closedIn}, sau khi dòng chảy đổi hướng và khoét sâu chân bến. Từ đó người Cồn Mây muốn qua chợ phải vòng [cầu Ván Dài](/chu-de/cau-van-dai), thêm mười bốn cây số và gần một giờ đồng hồ. Ghe nhỏ thì vẫn có, nhưng ghe nhỏ không chở được xe ba gác, cũng không chở nổi cái tủ lạnh.

## Một giờ đường vòng đáng giá bao nhiêu

Chị Bảy Thơ bán rau ở chợ nổi có cách tính riêng: bớt một giờ đường là bớt sáu chục ngàn tiền xăng mỗi tuần, và thêm một giấc ngủ tới bốn rưỡi sáng. “Rau hái trễ thì tươi hơn, mà tươi hơn thì khỏi ai trả giá,” chị nói, tay vẫn đếm từng bó cải trời cho kịp chuyến sau.

Tổ hợp tác Cồn Mây tính rộng hơn. Trên cồn có 310 hộ, mỗi hộ qua sông trung bình năm bận một tuần. Cộng hết lại, mỗi tuần cả cồn lấy về chừng một ngàn năm trăm giờ, bằng công của gần bốn mươi người đi làm đủ ngày. Số hộ lấy từ sổ của tổ hợp tác; số bận qua sông do phóng viên hỏi 64 hộ trong bảy ngày, ai đi nhiều, ai đi ít đều ghi.

Con số ấy đủ để phường chọn đóng lại bến bằng cọc tràm và rọ đá, thay cho phương án đổ bê tông từng dừng hai lần vì thiếu tiền. Bến mới lùi vào bờ mười tám mét, nằm ở khúc nước êm mà mấy ông già đi câu đã chỉ từ đầu.

>> Dòng sông dời bến thì mình dời theo. Cãi với nước là chuyện của người chưa đi sông. | Ông Hai Lực, lái phà Cây Gáo

Ông Hai Lực không nhận phần công đó về mình. Ông kể lần đầu đi thử, con phà mới cập bến lệch gần một thước, ông đỏ mặt, kêu thợ máy lùi ra làm lại. Lần thứ bảy mới vừa ý. Đứa cháu nội ngồi trên bờ chấm điểm bằng phấn, cho ông tám điểm rưỡi.

![bridge]

## Sáu trăm bốn mươi cây cọc

Tổ thợ của ông Năm Đước đóng cọc trong hai mươi sáu ngày. Mỗi cây tràm dài bốn mét rưỡi, vạt nhọn một đầu, đóng ngập ba phần tư. Thợ đếm cọc bằng hạt me: mỗi cọc một hạt bỏ vào lon sữa, cuối ngày đổ ra chiếu đếm lại. Có hôm lon hụt hai hạt, cả tổ lội xuống mò, thấy hai cây cọc đóng rồi mà chưa ai bỏ hạt.

Phía ngoài hàng cọc là 92 rọ đá xếp so le. Kỹ sư Trần Khải Nguyên, người vẽ bến, giải thích vì sao không xếp thẳng:

> Nước gặp vách thẳng thì dội, dội thì khoét. Nước gặp rọ đá so le thì nó luồn vô, mất sức, rồi bỏ phù sa lại. Ba mùa nữa mấy cái rọ này sẽ có dừa nước mọc lên, lúc đó bến tự giữ lấy mình.

Tiền làm bến là 1,94 tỷ đồng. Ngân sách phường góp 1,2 tỷ, tổ hợp tác Cồn Mây góp 310 triệu, chia đều mỗi hộ một triệu; phần còn lại, 430 triệu, là của các vựa ở chợ Vàm và bà con đi xa gửi về. Danh sách người góp dán ở trụ sở tổ hợp tác, ai góp hai chục ngàn cũng có tên.

## Đi phà phải nhớ gì

Phà chạy bốn chuyến một ngày. Giá vé giữ tới hết năm, sau đó tổ hợp tác họp lại.

| Chuyến | Rời Cây Gáo | Rời Cồn Mây | Đi bộ | Xe máy |
| Sớm | 5:10 | 5:35 | 3.000 đồng | 7.000 đồng |
| Chợ sáng | 6:30 | 6:55 | 3.000 đồng | 7.000 đồng |
| Trưa | 11:15 | 11:40 | 3.000 đồng | 7.000 đồng |
| Tan trường | 16:45 | 17:10 | miễn phí | 5.000 đồng |

Học trò mặc đồng phục đi miễn phí mọi chuyến. Ngoài ra, bảng quy định treo ở gốc cây gáo ghi ba điều mà trạm trưởng Lê Văn Tạo nói sẽ giữ cho bằng được:

- Trẻ dưới mười hai tuổi mặc áo phao suốt lượt đi; áo treo ở đầu bến, mượn bên này trả bên kia.
- Xe ba gác xuống trước, lên sau; hàng cao quá đầu người phải ràng hai vòng.
- Nước lên quá 1,8 mét thì ngưng chạy, khi nào xuống dưới 1,7 mét mới chạy lại.

“Sáu mươi người là sáu mươi người, người thứ sáu mươi mốt là cha tôi thì cũng đứng lại,” ông Tạo nói. Sáng đầu tiên ông không phải nói câu đó lần nào.

## Điều còn phải lo

Bến mới chưa có nhà chờ. Ai lỡ chuyến thì ngồi dưới tán cây gáo, và mùa này mưa tới lúc nào không báo trước. Phường hứa dựng mái che trước Tết, chưa nói lấy tiền ở đâu. Đèn bến chạy nhờ đường dây của nhà ông Tư Hến, nhà ông cúp điện thì bến tối.

Bên Cồn Mây, đoạn đường từ bến vô xóm Trên dài sáu trăm mét vẫn là đường đất. Chị Út Mận chở bánh ướt qua chợ bằng xe đạp, ngày khô thì mười phút, ngày mưa thì dắt bộ nửa tiếng. “Có phà rồi thì đường ngắn đó mới thành ra dài,” chị nói.

Trường cấp hai Vàm Lụa có tám mươi bảy học trò nhà ở cồn. Thầy hiệu trưởng Đặng Quốc Hòa cho biết trường dời giờ tan lớp chiều lên mười phút để các em kịp chuyến 16 giờ 45. Ông tính từ đầu năm học tới nay có 212 buổi vắng ghi lý do “trễ đò”. Ông muốn cuối học kỳ đếm lại con số đó.

Chuyến cuối cùng của ngày đầu tiên chở bảy người, một con heo con và bó bông cưới ai để quên trên ghế. Ông Hai Lực treo bó bông lên nóc buồng lái. Ông nói để đó, mai có người nhận thì trả.`;

export const FERRY_STORIES: readonly DemoStory[] = [
  {
    key: 'ben-pha-mo-lai',
    section: 'song-nuoc',
    topics: ['ben-pha', 'con-may', 'cho-noi'],
    authors: ['mai-ngan'],
    headline: 'Bến phà Cây Gáo mở lại sau mười một năm, chợ nổi bớt một giờ đường vòng',
    standfirst:
      'Bốn mươi hai người, mười chín xe máy và một dàn nhạc cưới đi chuyến đầu. Người bán rau tính được ngay: mỗi ngày lời thêm một bữa ngủ.',
    dateline: 'Cây Gáo',
    lead: 'ferry',
    priority: 'high',
    targetWords: 1200,
    body: FERRY_REOPENS('2014'),
    ...publishedLife(1.6, { by: 'mai', editor: 'vam' }, [
      ...publishedChange(0.3, {
        changeKind: 'correction',
        opener: 'ha',
        editor: 'vam',
        note: 'Bản đăng lần đầu ghi sai năm bến phà ngưng chạy. Bến Sông xin lỗi bạn đọc và cảm ơn ông Tư Hến ở bến Cây Gáo đã báo cho tòa soạn.',
        wrongText: 'Bến Cây Gáo ngưng chạy từ mùa nước năm 2014',
        rightText: 'Bến Cây Gáo ngưng chạy từ mùa nước năm 2015',
        write: { body: FERRY_REOPENS('2015') },
      }),
    ]),
  },
  {
    key: 'nuoc-vuot-1-8',
    section: 'thoi-su',
    topics: ['mua-nuoc', 'ben-pha'],
    authors: ['mai-ngan'],
    headline: 'Nước sông Lụa vượt 1,8 mét tại Cây Gáo, phà tạm ngưng một chuyến',
    standfirst:
      'Trạm phà sẽ chạy lại khi nước xuống dưới 1,7 mét. Học trò bên cồn được cho về sớm một tiết để kịp ghe lớn của tổ hợp tác.',
    dateline: 'Cây Gáo',
    priority: 'urgent',
    body: `Trạm đo bến Cây Gáo ghi 1,82 mét lúc {giờ-1}, cao hơn mức ngưng phà hai phân. Trạm trưởng Lê Văn Tạo cho kéo cờ đỏ ở hai đầu bến và báo ngưng chuyến kế tiếp, theo đúng bảng quy định mới treo hôm qua.

Con phà đang buộc ở khúc nước êm phía trong cây gáo. Ông Tạo nói trạm sẽ đo lại mỗi nửa giờ, khi nào thước chỉ dưới 1,7 mét thì chạy. Theo con nước mấy ngày nay, nước đứng khoảng bốn mươi phút rồi mới rút, mỗi giờ chừng một tấc.

Trong lúc chờ, ai cần sang sông gấp có hai cách:

- Đi ghe lớn của tổ hợp tác Cồn Mây, mỗi lượt hai mươi người, giá như vé phà, áo phao phát tại chỗ.
- Vòng cầu Ván Dài. Cầu đang đóng một làn, xe ba gác nên chờ phà.

Trường cấp hai Vàm Lụa cho tám mươi bảy học trò bên cồn về sớm một tiết. Thầy hiệu trưởng Đặng Quốc Hòa nói tiết nghỉ sẽ dạy bù sáng thứ Bảy, phụ huynh không cần làm đơn.

Tại kênh Mười Hai, trạm đo của xóm ghi 1,62 mét, còn cách mặt đường hai gang tay. Tổ dân phố số 4 đã khóa cửa cống đầu kênh và nhờ các nhà có xe máy dời xe khỏi hẻm Lò Gạch.`,
    ...publishedLife(0.5, { by: 'mai', editor: 'vam' }, [{ by: 'thu', hoursAgo: 0.4, breaking: 12 }]),
  },
];
