import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedChange, publishedLife } from '../lives.ts';

/** What the ward and its neighbourhood groups decide; the first in the founding style, as offices write it. */
export const WARD_STORIES: readonly DemoStory[] = [
  {
    key: 'kiem-tra-cong-tac-phong-nuoc',
    section: 'thoi-su',
    topics: ['mua-nuoc', 'to-dan-pho'],
    authors: ['ngoc-lan'],
    headline:
      'Ủy ban phường Vàm Lụa kiểm tra công tác phòng nước lớn năm 2026 tại các tổ dân phố phường Vàm Lụa',
    standfirst:
      'Đoàn kiểm tra ghi nhận 9/11 tổ đã có phương án được duyệt, yêu cầu hai tổ còn lại hoàn thành trước ngày {tháng+1}.',
    eventDate: '{iso-1}',
    endMark: true,
    lead: 'meeting',
    body: `Sáng {-1}, tại hội trường phường, Đoàn kiểm tra của Ủy ban phường Vàm Lụa do đồng chí Trương Thị Mỹ Dung, Phó Chủ tịch Ủy ban phường, làm Trưởng đoàn đã có buổi làm việc với các tổ dân phố về công tác phòng nước lớn năm 2026. Cùng dự có đại diện Ban Chỉ huy quân sự phường, Trạm Y tế, Trạm phà Cây Gáo, Ban quản lý chợ Vàm và tổ trưởng của 11 tổ dân phố.

Theo báo cáo tại buổi làm việc, đến nay 9/11 tổ dân phố đã xây dựng phương án phòng nước lớn và được Ủy ban phường phê duyệt; 10/11 tổ đã kiện toàn lực lượng xung kích với tổng số 143 người; 100% số tổ có danh sách người già yếu, trẻ nhỏ và hộ neo đơn cần di dời khi nước ở Cây Gáo vượt 2,0 mét, gồm 217 người thuộc 96 hộ. Vật tư dự phòng hiện có 4.600 bao đất, 38 áo phao người lớn, 200 áo phao trẻ em, 11 loa tay và 6 ghe máy do các hộ dân đăng ký cho mượn. So với đợt kiểm tra trước, số bao đất tăng 1.900 bao, số người xung kích tăng 21 người.

Bên cạnh kết quả đạt được, Đoàn kiểm tra chỉ ra một số hạn chế: phương án của tổ 4 và tổ 9 còn chung chung, chưa phân công người giữ chìa khóa cửa cống; danh sách di dời của tổ 2 ghi trùng ba hộ; việc trực đêm ở đầu kênh Mười Hai có đêm chưa đủ hai người theo quy định; loa của tổ 6 hỏng đã lâu mà chưa báo sửa. Một số tổ viên còn tâm lý chủ quan, cho rằng nước năm nay không cao hơn năm 2019.

Phát biểu tại buổi làm việc, ông Lý Văn Kiệm, Tổ trưởng tổ dân phố số 4, nhận thiếu sót về việc chưa phân công người giữ chìa khóa cống và cho biết tổ sẽ họp ngay trong tuần. Ông kiến nghị phường hỗ trợ dầu chạy máy bơm, vì ba tuần qua mỗi đêm tổ dùng hết bốn lít, tiền do mười hai hộ gần cống góp. Bà Đoàn Thị Lài, Tổ trưởng tổ dân phố số 9, đề nghị lùi giờ đọc thông báo trên loa từ 5 giờ sang 5 giờ 30 để người làm đêm được ngủ.

Kết luận buổi làm việc, đồng chí Trương Thị Mỹ Dung ghi nhận sự cố gắng của các tổ dân phố, đồng thời yêu cầu: tổ 4 và tổ 9 hoàn chỉnh phương án, gửi về văn phòng Ủy ban phường trước ngày {tháng+1}; tổ 2 rà lại danh sách di dời, mỗi hộ một người ký nhận; tổ 6 sửa loa trong ba ngày; Ban quản lý chợ Vàm gắn đủ nắp cống trước cổng chợ trong tuần này. Về dầu chạy máy bơm, phường cấp tạm ứng 60 lít cho các tổ có máy, quyết toán theo giờ chạy thực tế có hai người ký.

Đồng chí nhấn mạnh, phương án phải ghi rõ tên người, số điện thoại và giờ trực, không ghi “lực lượng chức năng”, “bộ phận liên quan”. Đoàn sẽ kiểm tra lại hai tổ vào tuần đầu tháng sau.`,
    ...publishedLife(daysAgo(1, '16:20'), { by: 'lan' }),
  },
  {
    key: 'to-dan-pho-so-4',
    section: 'thoi-su',
    topics: ['to-dan-pho'],
    authors: ['ngoc-lan'],
    headline: 'Họp tổ dân phố số 4: ba mươi phút cho một cái cống',
    standfirst: 'Người dự họp rút điện thoại ra bấm giờ. Ba mươi phút sau, cống có chủ.',
    lead: 'canal',
    body: `Cuộc họp bắt đầu lúc bảy giờ tối, trong sân nhà ông Lý Văn Kiệm, với một điều kiện do bà con đặt ra: bàn đúng một việc, trong đúng ba mươi phút. Bà Sáu Bánh Bò đặt điện thoại lên ghế đẩu, mở đồng hồ đếm ngược, quay màn hình ra cho mọi người cùng thấy.

Việc đó là cái cống đầu kênh Mười Hai. Chìa khóa cửa cống qua tay năm người trong ba năm, và đêm nước lớn tuần trước không ai biết đang ở nhà nào. Nước vô hẻm Lò Gạch từ một giờ sáng, tới bốn giờ mới có người cầm xà beng ra cạy.

Phút thứ tư, có người đề nghị giao chìa cho tổ trưởng. Phút thứ sáu, tổ trưởng nói ông ngủ say, vợ ông xác nhận. Phút thứ mười một, anh Nguyễn Văn Tỵ, chạy xe ba gác, tính rằng người giữ chìa phải ở cách cống không quá hai trăm bước và hay thức khuya. Cả sân quay lại nhìn chị Thắm bán hột vịt lộn.

“Tui bán tới một giờ, dọn tới hai giờ,” chị Thắm nói. “Nhưng tui không mở nổi cái tay quay, nó rít.” Phút thứ mười chín, anh thợ tiện ngồi cuối sân hứa làm tay quay dài thêm hai gang. Phút thứ hai mươi lăm, tổ bầu người thay khi chị Thắm bệnh: bà Sáu Bánh Bò, thức dậy lúc hai giờ để đồ bánh.

Ba mươi phút reo. Biên bản dài mười một dòng, có chữ ký của hai mươi bảy hộ, một bản dán ở quán hột vịt lộn. Sáng hôm sau anh thợ tiện đem tay quay ra gắn, quay thử chín vòng, cống đóng kín.

Phó Chủ tịch phường Trương Thị Mỹ Dung, đọc biên bản ở văn phòng, hỏi xin thêm một bản để gửi các tổ khác.`,
    ...publishedLife(daysAgo(5, '08:10'), { by: 'lan' }),
  },
  {
    key: 'tau-dem',
    section: 'thoi-su',
    topics: ['to-dan-pho'],
    authors: ['ta-thu-vam'],
    headline: 'Tiếng còi tàu đêm: đề xuất đổi giờ sau 22 giờ',
    standfirst: 'Ga Vàm Lụa đề nghị thay hồi còi dài bằng đèn và người gác, thử trong ba mươi đêm.',
    lead: 'nighttrain',
    body: `Ga Vàm Lụa đề xuất bỏ hồi còi dài trước cầu sắt trong khoảng từ 22 giờ tới 4 giờ sáng, thay bằng đèn chớp hai đầu cầu và một người gác đường ngang. Thời gian thử là ba mươi đêm, bắt đầu từ đầu tháng sau nếu phường đồng ý.

Mỗi đêm có ba chuyến tàu hàng qua cầu, lúc 22 giờ 40, 0 giờ 55 và 3 giờ 15. Theo phản ánh của tổ 10 và tổ 11, nằm cách đường ray chưa tới trăm mét, trẻ nhỏ và người bệnh thường thức giấc vì chuyến giữa. Tổ 11 ghi sổ suốt hai tuần: chín đêm có trẻ khóc sau hồi còi.

Trưởng ga Hồ Sĩ Liêm nói còi không phải thói quen mà là quy định an toàn, nên muốn bỏ phải có thứ thay thế tốt ngang. “Đèn thì mắt thấy, còi thì tai nghe. Người đi xe đạp quay lưng lại cái đèn thì cái đèn không cứu được, vì vậy phải có người gác,” ông nói.

Chi phí cho hai đèn chớp là 18 triệu đồng, do ga trả. Người gác làm sáu tiếng mỗi đêm, tiền công phường và ga chia đôi. Ý kiến bà con được nhận tới hết ngày {+5}, tại trụ sở hai tổ hoặc tại phòng vé.`,
    ...publishedLife(daysAgo(3, '10:30'), { by: 'vam' }, [
      ...publishedChange(daysAgo(2, '09:15'), {
        changeKind: 'clarification',
        opener: 'vam',
        editor: 'ha',
        note: 'Bài có thể làm bạn đọc hiểu rằng tàu sẽ không kéo còi trong mọi trường hợp. Trưởng ga nói rõ: người lái tàu vẫn kéo còi khi thấy người hoặc vật trên đường ray, bất kể giờ nào.',
      }),
    ]),
  },
  {
    key: 'tim-chu-ghe',
    section: 'thoi-su',
    authors: ['ngoc-lan'],
    headline: 'Tìm chủ chiếc ghe trôi ở đầu kênh Mười Hai',
    standfirst: 'Ghe tam bản sơn xanh, dài khoảng năm mét, trong khoang còn một cặp nón lá và nửa bao gạo.',
    body: `Khoảng 3 giờ sáng {thứ-1}, tổ trực đêm ở đầu kênh Mười Hai vớt được một chiếc ghe tam bản trôi theo nước lớn, không có người. Ghe sơn xanh, mũi vẽ mắt đỏ, dài khoảng năm mét, không biển số, máy đã tháo.

Trong khoang có hai nón lá, nửa bao gạo, một cái cà mèn và tấm áo mưa trẻ em in hình con cá. Dây buộc mũi còn nguyên nút, đứt ở đầu kia, nên tổ trực đoán ghe bị đứt dây chứ không phải bỏ đi. Công an phường đã xem ghe, chưa thấy dấu hiệu có người gặp nạn, và đang hỏi các bến phía trên.

Ghe hiện buộc ở cầu ván nhà chị Thắm bán hột vịt lộn, tổ 4. Ai là chủ, hoặc biết chủ, xin tới gặp ông Lý Văn Kiệm, Tổ trưởng tổ dân phố số 4; khi nhận chỉ cần nói đúng trong khoang còn món gì nữa mà bài này không kể.

Gạo đã được đem phơi lại.`,
    ...publishedLife(daysAgo(1, '07:45'), { by: 'lan' }),
  },
  {
    key: 'ao-phao-tre-em',
    section: 'thoi-su',
    topics: ['an-toan-song', 'ben-pha'],
    authors: ['thanh-binh'],
    headline: 'Trạm y tế nhận thêm 200 áo phao trẻ em',
    standfirst: 'Áo chia về năm bến, mượn đầu này trả đầu kia, không cần đặt cọc.',
    lead: 'lifejackets',
    body: `Trạm Y tế phường Vàm Lụa vừa nhận 200 áo phao trẻ em do bạn đọc và các vựa ở chợ Vàm góp. Áo có ba cỡ: 60 chiếc cho trẻ dưới mười lăm ký, 90 chiếc cho trẻ từ mười lăm tới ba mươi ký, 50 chiếc cho trẻ lớn hơn.

Từ sáng nay, áo được treo ở năm bến: Cây Gáo 80 chiếc, Cồn Mây 50 chiếc, Xẻo Tre 30 chiếc, xóm Lưới 20 chiếc, đình Vàm 20 chiếc. Người lớn đi cùng tự lấy, mặc cho con, qua sông thì treo lại ở đầu bến bên kia. Không phải đặt cọc, không phải ghi tên.

“Người ta hỏi lỡ mất thì sao. Mất thì có đứa nhỏ nào đó đang mặc, vậy cũng được,” y sĩ Phan Thị Diệu, phụ trách trạm, nói. Mỗi chiều thứ Sáu, trạm cho người đi đếm và chuyển áo từ bến dư sang bến thiếu.

Chị Diệu nhắc hai điều: áo phải cài đủ ba khóa, và trẻ dưới hai tuổi không mặc loại này mà phải được bế, người bế mặc áo phao người lớn.`,
    ...publishedLife(daysAgo(4, '09:20'), { by: 'binh' }, [
      ...publishedChange(daysAgo(3, '15:40'), {
        changeKind: 'update',
        opener: 'binh',
        write: {
          standfirst:
            'Áo chia về năm bến, mượn đầu này trả đầu kia, không cần đặt cọc. Bến nào hết áo xin báo trạm y tế.',
        },
      }),
    ]),
  },
];
