import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedChange, publishedLife } from '../lives.ts';

/** The river comes up half a month early: fields, roads and dikes. */
export const HIGH_WATER_STORIES: readonly DemoStory[] = [
  {
    key: 'gat-chay-lu',
    section: 'thoi-su',
    topics: ['mua-nuoc', 'bo-va-de'],
    authors: ['ta-thu-vam'],
    headline: 'Nước lớn sớm nửa tháng, ấp Bảy gặt chạy lũ trong đêm',
    standfirst: 'Hơn sáu mươi nhà góp đèn đội đầu, gặt xong 38 héc-ta trước lúc nước tràn đê bao.',
    dateline: 'Ấp Bảy',
    lead: 'harvest',
    priority: 'high',
    body: `Tám giờ tối qua, loa ấp Bảy đọc một câu duy nhất, đọc ba lần: “Nước còn cách mặt đê hai tấc rưỡi, nhà nào có lúa ngoài đồng Bàu Sen thì ra gặt.” Nửa tiếng sau, cánh đồng sáng lên từng chấm, như ai rắc than hồng.

Lúa ở Bàu Sen chín chừng tám phần. Mọi năm, phải nửa tháng nữa người ta mới đem liềm ra ngoài. Năm nay nước lớn sớm: cây thước ở đầu kênh Mười Hai ghi 1,58 mét lúc chập tối, cao hơn cùng ngày năm ngoái ba mươi hai phân.

Máy gặt không xuống được vì nền ruộng đã nhão. Sáu mươi ba nhà chia nhau theo bờ thửa, nhà nào gặt xong thì qua nhà bên cạnh, không hỏi của ai. Phụ nữ cắt, đàn ông vác, trẻ lớn giữ đèn. Dì Sáu Nhỏ, sáu mươi tám tuổi, cắt được hai công rưỡi, rồi ngồi trên bờ mài liềm cho cả xóm.

“Lúa tám phần thì gạo hơi xanh, nấu cơm nở ít,” anh Phan Văn Đủ, trưởng ấp, nói lúc hai giờ sáng. “Nhưng gạo xanh còn ăn được. Lúa ngâm ba ngày thì vịt cũng chê.”

## Ba mươi tám héc-ta, một đêm

Theo sổ của ấp, đêm qua gặt được 38 trong số 41 héc-ta. Ba héc-ta còn lại nằm sát cống, nước vô từ lúc mười một giờ nên bỏ. Ước tính mỗi héc-ta được bốn tấn rưỡi lúa tươi, thấp hơn vụ trước chừng nửa tấn.

Lúa chở về sân trường tiểu học và sân đình, trải bạt được 1.100 mét vuông. Chỗ còn lại chất trong nhà kho của hợp tác xã, có ba cái quạt công nghiệp thổi suốt đêm. Hợp tác xã cho biết sẽ sấy không lấy tiền cho bảy nhà có ruộng sát cống.

Bốn giờ kém mười, nước tràn qua đoạn đê thấp nhất, dài chừng hai mươi mét. Lúc đó người cuối cùng vừa lên bờ. Không ai bị gì, chỉ thiếu một chiếc dép và cái nón của anh Đủ.

Sáng nay phường cử hai kỹ thuật viên xuống đo đoạn tràn. Kế hoạch là đắp thêm ba tấc bằng bao đất trước con nước rằm; ấp Bảy cần chừng sáu trăm bao và đã có bốn trăm.`,
    ...publishedLife(2.2, { by: 'vam' }),
  },
  {
    key: 'duong-nao-con-di-duoc',
    section: 'thoi-su',
    topics: ['mua-nuoc', 'to-dan-pho'],
    authors: ['mai-ngan', 'vu-lam-bac'],
    bylineText: 'Mai Ngạn – bản đồ: Vũ Lam Bạc',
    headline: 'Nước lên 1,8 mét thì đường nào còn đi được?',
    standfirst: 'Ba mươi mốt đoạn đường, đo bằng thước của chính người trong xóm.',
    lead: 'floodmap',
    aiNote: 'Vùng tô chấm trên bản đồ do AI dựng từ số đo của các tổ, hai tác giả đã dò lại từng đoạn đường.',
    body: `Bản đồ ngập mà người Vàm Lụa quen dùng được vẽ cách đây chín năm. Từ đó tới nay có sáu con hẻm nâng nền, hai đoạn bờ kè sụt, và một khúc đường trước chợ tự nhiên thấp đi một tấc không ai biết vì sao. Nên chúng tôi đi đo lại.

Việc đo do mười một tổ dân phố làm trong bốn ngày. Mỗi tổ nhận một cây thước gỗ dài hai mét, khắc vạch tới phân, và một câu dặn: đo lúc nước đứng, đọc hai lần, ghi tên người đọc. Ba mươi mốt đoạn đường được đo, dài nhất là đường Bờ Kè, ngắn nhất là dốc lên cầu Ván Dài, có bốn mươi bước chân.

| Khi nước ở Cây Gáo lên | Còn đi được bằng xe máy | Chỉ đi bộ được | Không nên đi |
| 1,6 mét | 28 đoạn | 3 đoạn | 0 |
| 1,8 mét | 19 đoạn | 8 đoạn | 4 đoạn |
| 2,0 mét | 11 đoạn | 9 đoạn | 11 đoạn |

Bốn đoạn không nên đi khi nước lên 1,8 mét là hẻm Lò Gạch, khúc đầu kênh Mười Hai, đường sau trạm y tế và đoạn vòng trước cổng chợ Vàm. Đoạn trước cổng chợ nguy hiểm nhất: mặt đường chỉ ngập hai gang tay nhưng có ba miệng cống mất nắp. Phường nói đã đặt nắp mới, hẹn gắn trong tuần.

Ông Tám Cọc, người đọc thước ở tổ 7, có một nhận xét mà máy đo không ghi được: “Nước lên ban ngày thì ai cũng né được. Nước lên lúc ba giờ sáng mới là nước.” Vì vậy trên bản đồ, mỗi đoạn có thêm tên một nhà để đèn suốt đêm.

Nếu số đo ở xóm bạn khác với bản đồ, hãy gọi cho tổ trưởng. Chúng tôi sửa bản đồ mỗi chiều thứ Sáu và ghi lại đã sửa đoạn nào, ai báo.`,
    ...publishedLife(daysAgo(1, '17:30'), { by: 'mai', editor: 'ha' }, [
      ...publishedChange(4, {
        changeKind: 'update',
        opener: 'mai',
        write: {
          standfirst:
            'Ba mươi mốt đoạn đường, đo bằng thước của chính người trong xóm. Đoạn vòng trước cổng chợ vừa được xếp vào nhóm không nên đi.',
        },
      }),
    ]),
  },
];
