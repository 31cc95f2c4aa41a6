import type { DemoPicture } from './demo-story.ts';

const DRAWN = 'Tranh: Vũ Lam Bạc';

function scene(key: string, alt: string, caption: string, credit = DRAWN): DemoPicture {
  return { key, file: `${key}.svg`, alt, caption, credit };
}

function portrait(key: string, name: string): DemoPicture {
  return scene(key, `Chân dung ${name}`, `${name}, tòa soạn Bến Sông.`);
}

/** Every drawing of the demo paper with its words; all were drawn for it. */
export const DEMO_PICTURES: readonly DemoPicture[] = [
  scene(
    'ferry',
    'Con phà chở đầy người rời bến lúc mặt trời mọc, một chiếc ghe nhỏ phía xa.',
    'Chuyến 5 giờ 10 rời bến Cây Gáo. Phà chở tối đa sáu mươi người, sáng khai trương đi bốn mươi hai.',
  ),
  scene(
    'bridge',
    'Cây cầu ván dài chạy thẳng ra bờ bên kia, hai người đi bộ ở giữa cầu.',
    'Cầu Ván Dài trong những ngày thay ván. Xe ba gác đi làn trái, người đi bộ nhường ở giữa nhịp.',
  ),
  scene(
    'classroom',
    'Sáu học trò lớn tuổi nhìn lên bảng đen có bốn chữ a, ă, â, ơ; cô giáo trẻ đứng chỉ bảng.',
    'Lớp vỡ lòng ấp Bảy, tối thứ Ba. Bóng đèn trên bảng do phụ huynh của cô giáo góp.',
  ),
  scene(
    'dike',
    'Những người đội đèn chuyền bao đất trên mặt đê trong đêm, phía sau là vệt sáng cuối ngày.',
    'Xóm Lưới đắp đê lúc gần nửa đêm. Mỗi bao đất nặng chừng mười tám ký.',
  ),
  scene(
    'engine',
    'Một chiếc máy đuôi tôm trên bàn thợ dưới ánh đèn, tường treo đầy cờ lê và búa.',
    'Chiếc máy đuôi tôm chờ lắp lại ở tiệm Ba Tiện, bên cạnh cái ê tô còn dấu búa của ông cố.',
  ),
  scene(
    'floodmap',
    'Bản đồ vẽ tay một khúc sông uốn lượn với các đoạn đường và vùng ngập tô chấm.',
    'Bản đồ ba mươi mốt đoạn đường, vẽ theo số đo của các tổ dân phố.',
    'Bản đồ: Mai Ngạn, Vũ Lam Bạc',
  ),
  scene(
    'football',
    'Cầu thủ áo đỏ sút bóng về khung thành, thủ môn giơ hai tay, mặt trời lặn sau hàng dừa.',
    'Quả phạt đền phút 88 trên sân Gò Me. Thủ môn Gò Me đoán đúng góc nhưng chậm nửa bước.',
  ),
  scene(
    'gauge',
    'Cây thước đo mực nước cắm dưới sông, nối dây với hộp điện tử hiện số 1,62.',
    'Trạm đo đầu kênh Mười Hai: ống nhựa, phao xốp, một cục pin và tấm pin mặt trời bằng bàn tay.',
  ),
  scene(
    'grocery',
    'Chiếc ghe có mái cong chất đầy hàng xén, người đàn bà đội nón lá đứng ở đuôi ghe.',
    'Ghe hàng xén của dì Tư Bông ghé bến Xẻo Tre.',
  ),
  scene(
    'harvest',
    'Năm người đội đèn gặt lúa trong đêm trăng khuyết.',
    'Ấp Bảy gặt chạy lũ lúc hai giờ sáng. Lúa chín chừng tám phần, cắt lúc này còn hơn ngâm nước.',
  ),
  scene(
    'kites',
    'Bốn con diều màu bay trên triền đê, ba nhóm người đứng giữ dây bên dưới.',
    'Hội diều mặt đê. Con lớn nhất dài ba thước hai, bằng chiếc ghe tam bản của chủ nó.',
  ),
  scene(
    'libraryboat',
    'Chiếc ghe có ba tầng kệ đầy sách cặp bờ, trẻ con đứng chờ trên bãi.',
    'Thư viện ghe cặp bến ấp Chín. Ai mượn sách để lại tên và một câu kể.',
  ),
  scene(
    'market',
    'Nhìn từ trên cao: nhiều chiếc ghe chở rau, trái cây, bí đỏ xếp ngổn ngang trên mặt nước.',
    'Chợ nổi Vàm Lụa lúc sáu giờ sáng, nhìn từ cầu Ván Dài.',
  ),
  scene(
    'nipa',
    'Con kênh thẳng giữa hai hàng dừa nước, một người chống xuồng ở giữa dòng.',
    'Kênh xóm Lưới sau ba năm trồng dừa nước. Bốn trăm mét bờ bên phải từng lở mỗi mùa một thước.',
  ),
  scene(
    'opera',
    'Hai đào kép tuồng mặc áo thêu giơ tay áo dài trước màn nhung đỏ.',
    'Lớp “Trao kiếm” trong buổi tổng duyệt của đoàn Sông Lụa.',
  ),
  scene(
    'soup',
    'Tô canh chua lớn có hai con cá linh và bông điên điển vàng, chén cơm trắng bên cạnh.',
    'Canh chua bông điên điển, phần của bàn thứ ba. Nồi lớn nấu cho một trăm người.',
  ),
  scene(
    'lifejackets',
    'Sáu chiếc áo phao trẻ em màu cam, đỏ, vàng treo trên thanh gỗ.',
    'Cột áo phao ở bến Cây Gáo: mượn đầu bến này, trả đầu bến kia.',
  ),
  scene(
    'canal',
    'Tấm biển ghi số 12 cắm ở bờ con kênh thẳng, một người chống xuồng đi qua.',
    'Biển đầu kênh Mười Hai. Tên cũ của con kênh không có trên biển nào.',
  ),
  scene(
    'fishbaskets',
    'Ba cần xé đầy cá nhỏ dưới ánh đèn, bốn người đội nón đứng phía sau.',
    'Cá linh đầu mùa ở vựa Út Thuận, cân lúc bốn giờ sáng.',
  ),
  scene(
    'meeting',
    'Bảy người ngồi sau một chiếc bàn dài có giấy tờ và tách trà, phía sau là phông đỏ.',
    'Quang cảnh một buổi làm việc tại hội trường phường Vàm Lụa.',
  ),
  scene(
    'nighttrain',
    'Đoàn tàu đỏ sáng đèn chạy trên cầu sắt qua sông trong đêm có trăng khuyết.',
    'Chuyến tàu hàng đêm qua cầu sắt Vàm Lụa.',
  ),
  scene(
    'stalls',
    'Bốn sạp chợ mái sọc đỏ, xanh, vàng dựng trên sàn gỗ cao hơn mặt nước.',
    'Dãy sạp mới trên nền cao của chợ Vàm, sàn cách mặt nước rằm chừng bốn tấc.',
  ),
  scene(
    'swimming',
    'Bảy đứa trẻ mặc áo phao tập bơi theo ba hàng phao, người hướng dẫn đứng trên cầu gỗ.',
    'Lớp bơi ở khúc sông sau đình. Mỗi làn dài mười lăm thước, căng bằng phao đánh cá cũ.',
  ),
  scene(
    'buoy',
    'Ba phao luồng xanh và đỏ trên mặt sông, một chiếc ghe có mui đi giữa.',
    'Luồng qua Cồn Mây: ghe chở nặng đi sát phao xanh.',
  ),
  portrait('p1', 'Mai Ngạn'),
  portrait('p2', 'Thanh Bình'),
  portrait('p3', 'Lê Hoài Sương'),
  portrait('p4', 'Phan Dư'),
  portrait('p5', 'Hoài An'),
  portrait('p6', 'Bùi Đức Tổng'),
  portrait('p7', 'Tạ Thu Vàm'),
  portrait('p8', 'Vũ Lam Bạc'),
  portrait('p9', 'Ngọc Lan'),
];
