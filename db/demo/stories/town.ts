import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedChange, publishedLife } from '../lives.ts';

/** Short news of the town, today's and yesterday's. */
export const TOWN_STORIES: readonly DemoStory[] = [
  {
    key: 'gia-ca-linh',
    section: 'cho-va-nghe',
    topics: ['mua-nuoc', 'cho-noi'],
    authors: ['thanh-binh'],
    headline: 'Giá cá linh đầu mùa nhích lên, vựa nhỏ chọn bán theo hẹn',
    standfirst: 'Đặt trước một ngày, nhận cá lúc bốn giờ sáng, không ai phải đổ mối.',
    lead: 'fishbaskets',
    body: `Cá linh non cân tại vựa Út Thuận sáng nay 185.000 đồng một ký, hơn tuần trước mười lăm ngàn. Chợ Vàm bán lẻ quanh 210.000 đồng. Nước lên sớm nhưng cá chưa theo kịp: bà Út Thuận cân được 96 ký, bằng nửa cùng con nước năm ngoái.

Cái mới không nằm ở giá. Từ đầu mùa, bảy vựa nhỏ ở đầu chợ thôi bán xô mà bán theo hẹn. Người mua nhắn trước bốn giờ chiều: mấy ký, làm sạch hay để nguyên. Bốn giờ sáng hôm sau tới lấy, tiền trả tại chỗ, ai hẹn rồi bỏ hai lần thì vựa thôi nhận hẹn.

“Cá linh để tới trưa là nó buồn,” bà Út Thuận nói. Mùa trước, mỗi ngày vựa bà đổ chừng sáu ký cá không kịp bán, một mùa hơn hai trăm ký. Ba tuần nay, số cá phải đổ cộng lại chưa tới bốn ký.

Người bán hàng nước kế bên có phần thiệt: khách lấy cá rồi về, không ngồi lại. Chị Ngà, chủ quán, đã dời giờ mở cửa lên ba giờ rưỡi. Chị nấu thêm một nồi cháo trắng, bán cho người tới sớm chờ cá. Chị nói tuần này bù được gần đủ.

Theo tổ quản lý chợ, nếu nước giữ mức này tới rằm, cá linh già sẽ về nhiều và giá có thể xuống dưới 120.000 đồng.`,
    ...publishedLife(4.1, { by: 'binh' }),
  },
  {
    key: 'cau-van-dai-dong-lan',
    section: 'thoi-su',
    topics: ['cau-van-dai'],
    authors: ['thanh-binh'],
    headline: 'Cầu Ván Dài đóng một làn để thay 214 tấm ván',
    standfirst:
      'Làm từ chín giờ sáng tới ba giờ chiều, trong mười hai ngày. Giờ đi học và tan chợ vẫn mở cả hai làn.',
    lead: 'bridge',
    body: `Tổ bảo trì cầu Ván Dài bắt đầu thay 214 trong số 1.160 tấm ván mặt cầu từ sáng nay. Trong lúc làm, cầu đóng làn bên phải, tính từ phía chợ; xe hai chiều nhường nhau theo cờ.

Số ván phải thay được đếm bằng một cách cũ. Ông Bảy Kèo, tổ trưởng, đi chân không suốt chiều dài cầu hai lượt, tấm nào nhún quá một phân thì quệt phấn. “Máy thì phường có, nhưng máy không biết nhột chân,” ông nói. Kỹ sư của phường đo lại năm mươi tấm có phấn, bốn mươi chín tấm hư thật.

Ván mới bằng gỗ sao, dày năm phân, mua của trại cưa Hai Thạnh, giá 385.000 đồng một tấm, tổng cộng 82.390.000 đồng. Ván cũ còn tốt một đầu sẽ cắt lại làm bậc bến cho xóm Lưới.

Mỗi ngày tổ thay mười tám tấm, từ chín giờ sáng tới ba giờ chiều. Ngoài giờ đó cầu mở cả hai làn. Xe ba gác chở quá bốn trăm ký được khuyên đi phà Cây Gáo, trừ lúc phà ngưng vì nước lớn.

Người bán vé số Trần Văn Lượm, đứng ở đầu cầu đã mười sáu năm, là người vui nhất: xe phải dừng chờ cờ, và người dừng xe thì hay mua vé số.`,
    ...publishedLife(5, { by: 'binh' }),
  },
  {
    key: 'con-may-chung-ket',
    section: 'the-thao',
    topics: ['bong-da', 'con-may'],
    authors: ['phan-du'],
    headline: 'Cồn Mây vào chung kết nhờ quả phạt đền phút 88',
    standfirst: 'Thủ môn Gò Me đoán đúng góc, chậm nữa bước. Trận chung kết gặp Xẻo Tre, chiều Chủ nhật tới.',
    dateline: 'Sân Gò Me',
    lead: 'football',
    body: `Phút 88, trung phong Lâm Văn Tới đặt bóng xuống chấm vôi, lùi bốn bước, chờ một đứa nhỏ chạy ngang sau khung thành đi khuất rồi mới sút. Bóng đi sát cột trái. Thủ môn Nguyễn Công Lập của Gò Me bay đúng hướng, ngón tay chạm bóng, nhưng bóng vẫn vô. Cồn Mây thắng 2–1, vào chung kết giải bóng đá các xóm lần đầu sau chín năm.

Gò Me ghi bàn trước ở phút 23, từ cú đá phạt của đội trưởng Huỳnh Phát. Cồn Mây gỡ hòa phút 61: hậu vệ Út Đạt phá bóng lên thật xa, gió sông đẩy bóng đi xa hơn, Tới chạy theo kịp và lốp qua đầu thủ môn.

Quả phạt đền đến từ một pha để tay chạm bóng mà chính người phạm lỗi cũng không cãi. “Bóng đập vô tay tui cái bốp, ai cũng nghe, cãi sao được,” hậu vệ Gò Me Trần Quý nói sau trận, rồi đi bắt tay Tới.

Huấn luyện viên Cồn Mây, ông Sáu Lưới, cho đội về bằng chuyến ghe 19 giờ thay vì ở lại ăn mừng: sáng hôm sau bảy cầu thủ có phiên gặt. Trên ghe họ ăn hết hai nồi cháo vịt của bà con xóm Trên gửi theo.

Ở trận kia, Xẻo Tre thắng đội Chợ Vàm 3–0. Chung kết đá lúc 15 giờ 30 chiều Chủ nhật trên sân trường cấp hai, vào cửa tự do. Ban tổ chức xin khán giả đừng treo võng sau khung thành.`,
    ...publishedLife(daysAgo(1, '20:40'), { by: 'an', editor: 'ngoc-an' }, [
      ...publishedChange(daysAgo(1, '22:15'), {
        changeKind: 'minor',
        opener: 'ngoc-an',
        editor: 'ha',
        write: {
          standfirst:
            'Thủ môn Gò Me đoán đúng góc, chậm nửa bước. Trận chung kết gặp Xẻo Tre, chiều Chủ nhật tới.',
        },
      }),
    ]),
  },
];
