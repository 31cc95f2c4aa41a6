import type { DemoStory } from '../demo-story.ts';
import { approvedLife, daysAgo } from '../lives.ts';

/** Stories on their way: what the queue, "my stories" and the dialogs of the desk have to show. */
export const DESK_STORIES: readonly DemoStory[] = [
  {
    key: 'dem-chuyen-pha',
    section: 'song-nuoc',
    topics: ['ben-pha'],
    authors: ['ngoc-lan'],
    headline: 'Trạm phà Cây Gáo: một ngày đếm chuyến',
    standfirst: '',
    deadlineIn: -1.5,
    targetWords: 600,
    body: `Chuyến 5 giờ 10: ba mươi mốt người, mười hai xe máy. Chuyến 6 giờ 30: năm mươi tám người, hai mươi hai xe, một xe ba gác chở mía phải xuống trước.

Ông Tạo cho ngồi trong phòng vé, với điều kiện đếm giùm ông luôn. Hai người đếm, hai con số, lệch nhau một: đứa nhỏ ngủ trong gánh rau.`,
    startedBy: 'lan',
    hoursAgo: 10,
    life: [],
  },
  {
    key: 'bep-mua-nuoc',
    section: 'van-hoa',
    topics: ['bep-que', 'mua-nuoc'],
    authors: ['thanh-binh'],
    headline: 'Ba món nấu được khi bếp còn hai tấc nước',
    standfirst: 'Một cái cà ràng, một khúc củi khô, và thứ gì cũng cho vô một nồi.',
    deadlineIn: 3,
    targetWords: 400,
    body: `Bếp nhà bà Hai Nhàn mùa nước kê lên bốn cục gạch. Củi treo trên giàn bếp từ tháng Bảy, khô tới mức gõ nghe như mõ. Bà nói mùa này nấu ăn phải nhớ ba chữ: một nồi, nắp kín, đừng chiên.

Món thứ nhất là cá linh kho lạt với mía lau. Mía chẻ lót đáy nồi, cá xếp một lớp, nước dừa xâm xấp.`,
    startedBy: 'binh',
    hoursAgo: 8,
    life: [],
  },
  {
    key: 'san-truong-ngap',
    section: 'the-thao',
    authors: ['hoai-an'],
    headline: 'Sân trường ngập, tiết thể dục dời lên hành lang',
    standfirst: 'Bốn mươi học trò, một hành lang dài ba mươi mét, và bài tập thăng bằng trên viên gạch.',
    body: `Sân Trường THCS Vàm Lụa ngập một gang từ đầu tuần. Tiết thể dục của tôi dời lên hành lang lầu một. Chạy thì không được vì lớp dưới đang học, nên chúng tôi tập đứng một chân.

Em đứng lâu nhất là Hồ Anh Tuấn, bốn phút hai mươi giây. Em nói em học của con cò.`,
    startedBy: 'an',
    hoursAgo: daysAgo(1, '13:00'),
    life: [],
  },
  {
    key: 'den-hem-lo-gach',
    section: 'thoi-su',
    topics: ['to-dan-pho'],
    authors: ['ngoc-lan'],
    headline: 'Hẻm Lò Gạch xin gắn đèn, tổ 4 tính tiền điện theo số bước chân',
    standfirst: 'Chín bóng đèn cho chín mươi bước. Nhà nào ở gần bóng nào thì giữ công tắc bóng đó.',
    deadlineIn: 2,
    priority: 'high',
    body: `Hẻm Lò Gạch dài chín mươi bước chân người lớn, có chín khúc quanh và không có bóng đèn nào. Tổ dân phố số 4 vừa gửi phường đơn xin gắn chín bóng, kèm cách trả tiền: mỗi nhà giữ công tắc bóng gần mình nhất, tiền điện mỗi bóng ước tính 11.000 đồng một tháng.

“Sáng trước cửa nhà tui thì tui trả, có mất đi đâu,” chị Thắm nói. Phường cho biết sẽ khảo sát trong tuần, dây và cột do phường lo.`,
    startedBy: 'lan',
    hoursAgo: 5,
    life: [{ by: 'lan', hoursAgo: 0.7, move: 'submit' }],
  },
  {
    key: 'dien-dien-mua-nay',
    section: 'cho-va-nghe',
    topics: ['mua-nuoc', 'bep-que'],
    authors: ['mai-ngan'],
    headline: 'Bông điên điển trồng bờ bán được giá hơn bông hoang',
    standfirst: 'Hái lúc bốn giờ sáng, bó trong lá chuối, tới chợ còn ướt.',
    body: `Chị Phèn ở ấp Chín trồng hai hàng điên điển dọc bờ ruộng, dài ba trăm mét. Mùa này mỗi sáng chị hái sáu ký, bán 70.000 đồng một ký; bông hoang hái ngoài đồng chỉ được 55.000 đồng vì lẫn bông nở.

Chị trồng không phải để bán. Chị trồng để rễ giữ bờ, hai năm trước bờ lở mất một luống rau. Cây lớn mau, mùa nước thì ra bông, mùa khô thì làm củi.`,
    startedBy: 'mai',
    hoursAgo: daysAgo(4, '08:00'),
    life: [{ by: 'mai', hoursAgo: daysAgo(4, '15:30'), move: 'submit' }],
  },
  {
    key: 'gia-cat-san-lap',
    section: 'cho-va-nghe',
    authors: ['thanh-binh'],
    headline: 'Cát san lấp tăng giá lần thứ ba trong mùa, nhà đang xây phải chờ',
    standfirst: 'Ghe cát ít chuyến vì nước chảy mạnh. Có nhà đổ nền dở dang từ rằm trước.',
    deadlineIn: 5,
    body: `Cát san lấp giao tại bến Cây Gáo sáng nay 215.000 đồng một khối, tăng 25.000 đồng so với đầu tháng. Đây là lần tăng thứ ba từ khi nước lớn.

Chủ vựa Hai Thạnh nói ghe chở cát mỗi ngày chỉ đi được một chuyến thay vì hai. Một người trong nghề cho rằng có vựa ghim hàng.`,
    startedBy: 'binh',
    hoursAgo: daysAgo(1, '14:00'),
    life: [
      { by: 'binh', hoursAgo: 5, move: 'submit' },
      { by: 'ha', hoursAgo: 4, move: 'claim' },
      {
        by: 'ha',
        hoursAgo: 3.8,
        about: '215.000 đồng một khối',
        comment: 'Giá này đã gồm tiền ghe chưa?',
        answered: { by: 'binh', text: 'Gồm rồi chị, em hỏi cả hai vựa.' },
        resolvedBy: 'ha',
      },
      {
        by: 'ha',
        hoursAgo: 3.6,
        about: 'có vựa ghim hàng',
        comment: 'Ai nói câu này? Chuyện ghim hàng là lời tố, phải có tên hoặc có sổ. Không thì bỏ câu này.',
        isBlocking: true,
        answered: {
          by: 'binh',
          text: 'Em gọi lại ông Bảy Lự rồi, ông cho ghi tên. Em đề xuất sửa ngay trong câu.',
        },
      },
      {
        by: 'ha',
        hoursAgo: 3.5,
        about: 'so với đầu tháng',
        comment: 'Cho biết thêm giá mùa này năm ngoái để bạn đọc so.',
      },
      { by: 'ha', hoursAgo: 3.4, comment: 'Hỏi thêm một nhà đang xây dở, cho biết họ chờ bao nhiêu khối.' },
      {
        by: 'binh',
        hoursAgo: 2.6,
        suggest: { words: 'Một người trong nghề cho rằng', instead: 'Ông Bảy Lự, chủ ghe cát, cho rằng' },
      },
      { by: 'binh', hoursAgo: 2.5, suggest: { words: ' từ khi nước lớn', instead: '' } },
      {
        by: 'binh',
        hoursAgo: 2.4,
        suggest: {
          words: 'ghim hàng.',
          instead: 'ghim hàng. Anh Thuận ở ấp Chín đổ nền dở dang từ rằm trước, còn chờ mười hai khối.',
        },
      },
    ],
  },
  {
    key: 'hai-vua-can-ca',
    section: 'cho-va-nghe',
    authors: ['thanh-binh'],
    headline: 'Hai vựa cá tố nhau cân thiếu, tổ quản lý chợ đem quả cân ra thử',
    standfirst: 'Ba cái cân đúng, một cái lệch bốn mươi gam. Bài chờ luật sư của báo đọc.',
    legalCheck: 'required',
    body: `Sáng {-1}, tổ quản lý chợ Vàm đem bộ quả cân chuẩn ra thử bốn cái cân của hai vựa đang tố nhau. Ba cái đúng. Một cái chỉ dư bốn mươi gam khi cân năm ký, vượt mức cho phép là hai mươi lăm gam.

Chủ cái cân xin cân lại lần hai, kết quả như cũ. Ông nói cân bị nước vô đêm {-3} và đã gửi đi sửa.`,
    startedBy: 'binh',
    hoursAgo: 11,
    life: [
      { by: 'binh', hoursAgo: 7, move: 'submit' },
      { by: 'ha', hoursAgo: 6, move: 'claim' },
      { by: 'ha', hoursAgo: 5.8, comment: 'Giữ lại tới khi luật sư đọc xong. Không nêu tên vựa trong tít.' },
    ],
  },
  {
    key: 'ten-kenh-co-so',
    section: 'song-nuoc',
    topics: ['to-dan-pho'],
    authors: ['ngoc-lan', 'mai-ngan'],
    headline: 'Ai đặt tên cho những con kênh chỉ có số',
    standfirst: 'Kênh Mười Hai từng có tên. Người nhớ nó năm nay chín mươi hai tuổi.',
    lead: 'canal',
    deadlineIn: 7,
    targetWords: 900,
    body: `Cụ Năm Tường ngồi ở hàng ba, quay mặt ra kênh, và gọi con kênh bằng một cái tên không có trên bản đồ nào. Cụ gọi nó là kênh Đợi.

Theo lời cụ, kênh đào năm cụ mười một tuổi. Mười hai tốp đào từ hai đầu, tốp của cha cụ đào đoạn cuối. Người các tốp kia xong việc, không về, ngồi trên bờ đợi cho thông nước. Đợi mười một ngày.`,
    startedBy: 'lan',
    hoursAgo: daysAgo(2, '08:00'),
    life: [
      { by: 'lan', hoursAgo: daysAgo(1, '09:30'), move: 'submit' },
      { by: 'vam', hoursAgo: daysAgo(1, '10:15'), move: 'claim' },
      {
        by: 'vam',
        hoursAgo: daysAgo(1, '10:40'),
        comment:
          'Cụ Năm Tường 92 tuổi, đào kênh lúc 11 tuổi thì là 81 năm trước. Tìm thêm một nguồn cho năm đào.',
        isBlocking: true,
      },
      { by: 'vam', hoursAgo: daysAgo(1, '10:45'), comment: 'Đoạn mở hay, mà dài. Cắt còn một nửa.' },
      {
        by: 'vam',
        hoursAgo: daysAgo(1, '10:50'),
        move: 'return',
        reason:
          'Cần nguồn thứ hai cho năm đào kênh, và cắt đoạn mở còn một nửa. Phần cụ Năm Tường giữ nguyên.',
      },
    ],
  },
  {
    key: 'cot-ao-phao',
    section: 'hoi-dap',
    topics: ['an-toan-song'],
    authors: ['mai-ngan'],
    headline: 'Sổ tay: chọn áo phao nào cho trẻ dưới năm tuổi',
    standfirst: 'Coi cân nặng, đừng coi tuổi. Và kéo thử hai vai trước khi xuống bến.',
    lead: 'lifejackets',
    body: `Y sĩ Phan Thị Diệu chỉ cách thử trong mười giây: cài đủ ba khóa, nắm hai vai áo kéo lên. Áo chạm tai trẻ là rộng, phải đổi cỡ nhỏ hơn.

Trẻ dưới mười lăm ký mặc áo có đai luồn giữa hai chân. Áo ướt thì phơi trong mát, đừng phơi nắng gắt, vì nắng làm giòn lớp xốp bên trong.`,
    ...approvedLife(2, { by: 'mai' }),
  },
  {
    key: 'chung-ket-lich',
    section: 'the-thao',
    topics: ['bong-da', 'con-may'],
    authors: ['hoai-an'],
    headline: 'Trước chung kết: Cồn Mây thiếu hai hậu vệ, Xẻo Tre thiếu áo',
    standfirst: 'Một bên có người phải gặt, một bên mới giặt áo thì trời mưa.',
    body: `Hai ngày trước chung kết, Cồn Mây chưa chắc có Út Đạt và Tám Nhí vì ruộng hai nhà này gặt đúng chiều Chủ nhật. Ông Sáu Lưới đã cho sáu cầu thủ khác qua gặt giúp từ sáng.

Bên Xẻo Tre, bộ áo xanh duy nhất giặt xong phơi ba hôm chưa khô. Trường cấp hai cho mượn bàn ủi.`,
    ...scheduledLife('an', 'ngoc-an', 4),
  },
  {
    key: 'mai-che-ap-chin',
    section: 'van-hoa',
    authors: ['thanh-binh'],
    headline: 'Ấp Chín dựng mái che cho trẻ đứng đợi thư viện ghe',
    standfirst: 'Cột tràm, mái lá xóm Lưới, làm trong hai buổi chiều.',
    body: `Sau bài báo về thư viện ghe, mười chín nhà ở ấp Chín góp cột, xóm Lưới gửi qua hai trăm tàu lá dừa nước. Cái mái dài sáu mét, rộng ba mét, dựng trong hai buổi chiều.

Bọn trẻ vẫn đứng ngoài mưa. Anh thợ dựng mái nói không sao, mái còn đó, từ từ tụi nó lớn.`,
    ...scheduledLife('binh', 'ha', 20),
  },
  {
    key: 'giai-cay-but',
    section: 'hoc-duong',
    authors: ['ngoc-lan'],
    headline: 'Giải viết Cây Bút Tre: giải nhất thuộc về lá thư ba câu',
    standfirst: 'Ban giám khảo chấm kín, không biết người viết bảy mươi mốt tuổi.',
    body: `Giải viết Cây Bút Tre của Trường Tiểu học Vàm Lụa năm nay nhận 126 bài. Giải nhất là một lá thư ba câu gửi phường, ký tên Trần Thị Thoại.

Theo đề nghị của ban tổ chức, kết quả chỉ công bố sau lễ trao giải tối mai.`,
    startedBy: 'lan',
    hoursAgo: 9,
    life: [
      { by: 'ha', hoursAgo: 8.5, move: 'set_embargo', embargoIn: 30 },
      { by: 'lan', hoursAgo: 8, move: 'submit' },
      { by: 'ha', hoursAgo: 7, move: 'claim' },
      { by: 'ha', hoursAgo: 6, move: 'approve' },
    ],
  },
  {
    key: 'dia-bay-con-may',
    section: 'thoi-su',
    authors: ['thanh-binh'],
    headline: 'Vệt sáng lạ trên Cồn Mây lúc hai giờ sáng',
    standfirst: 'Bốn người thấy, hai người chụp được hình.',
    body: `Bốn người đi soi cá thấy một vệt sáng tròn, bay chậm, đổi từ trắng sang xanh, trên đầu Cồn Mây lúc hai giờ sáng.

Hai tấm hình gửi tới tòa soạn đều nhòe.`,
    startedBy: 'binh',
    hoursAgo: daysAgo(9, '09:00'),
    life: [
      { by: 'binh', hoursAgo: daysAgo(9, '10:00'), move: 'submit' },
      { by: 'ha', hoursAgo: daysAgo(9, '10:30'), move: 'claim' },
      {
        by: 'ha',
        hoursAgo: daysAgo(9, '11:00'),
        move: 'spike',
        reason: 'Con diều gắn đèn của anh Út Sơn. Anh gọi tới nhận, và xin lại nếu ai lượm được.',
      },
    ],
  },
];

/** Approved and given a time ahead, in hours from now. */
function scheduledLife(by: string, editor: string, scheduledIn: number) {
  const approved = approvedLife(2, { by, editor });
  return {
    ...approved,
    life: [...approved.life, { by: 'thu', hoursAgo: 1.5, move: 'schedule' as const, scheduledIn }],
  };
}
