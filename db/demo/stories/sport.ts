import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

/** Boats, runners, a keeper. */
export const SPORT_STORIES: readonly DemoStory[] = [
  {
    key: 'dua-ghe-dam-go',
    section: 'the-thao',
    authors: ['phan-du'],
    headline: 'Đội đua ghe xóm Lưới bỏ dầm nhôm, quay lại dầm gỗ',
    standfirst:
      'Nhẹ hơn không hẳn là nhanh hơn: ba buổi bấm giờ trên khúc sông tám trăm mét cho thấy điều đó.',
    body: `Đội đua ghe xóm Lưới có hai mươi bốn tay chèo và một cuộc cãi nhau kéo dài hai mùa: dầm nhôm hay dầm gỗ. Tuần rồi họ thôi cãi mà đi bấm giờ.

Dầm nhôm nặng bảy lạng, dầm gỗ vông nặng một ký. Trên khúc sông tám trăm mét từ đình Vàm tới cầu Ván Dài, đội chèo sáu lượt, ba lượt mỗi loại, xen kẽ, nghỉ hai mươi phút giữa hai lượt. Dầm nhôm: 3 phút 41 giây, 3 phút 44 giây, 3 phút 52 giây. Dầm gỗ: 3 phút 43 giây, 3 phút 42 giây, 3 phút 43 giây.

“Lượt đầu thì nhôm hơn. Tới lượt ba thì tay tê, vì nhôm nó dội,” đội trưởng Trần Văn Mới nói. Dầm gỗ nặng hơn nhưng đầm, hai mươi bốn người dễ chèo đều. Nhịp chèo do bà Chín Phèn đánh trống; bà nói nghe tiếng dầm gỗ bà biết ngay ai lơ là.

Đội sẽ dùng dầm gỗ ở giải rằm tháng Mười. Hai mươi bốn cây dầm nhôm bán lại cho đội Xẻo Tre, bên đó đang cần dầm nhẹ cho đội nữ. Giá bán, theo lời ông Mới, “có tính tới chuyện họ là đối thủ”.`,
    ...publishedLife(daysAgo(5, '10:10'), { by: 'an', editor: 'ngoc-an' }),
  },
  {
    key: 'chay-mat-de',
    section: 'the-thao',
    topics: ['bo-va-de'],
    authors: ['hoai-an'],
    headline: 'Giải chạy mặt đê: cô hưu trí 66 tuổi về thứ mười một',
    standfirst: 'Chín mươi tám người chạy sáu cây số. Người về cuối được chờ, và được ăn trước.',
    body: `Cô Huỳnh Thị Bạch Yến, 66 tuổi, giáo viên Sử nghỉ hưu, về thứ mười một trong chín mươi tám người của giải chạy mặt đê sáng {thứ-10}, với thời gian 34 phút 12 giây cho sáu cây số. Cô chạy bằng dép quai hậu, vì giày của cô đang cho học trò cũ mượn.

Về nhất là Lâm Văn Tới, trung phong đội bóng Cồn Mây, 24 phút 58 giây. Về nhì là chị Đinh Thị Sương Mai, thủ thư thư viện ghe, kém bốn mươi giây. Chị nói tập chạy bằng cách kéo ghe ngược nước mỗi khi máy hỏng.

Đường chạy qua ba đoạn đê mới đắp còn mềm, ban tổ chức trải bao tời. Có hai người trẹo chân nhẹ, y sĩ Phan Thị Diệu băng tại chỗ. Ở cây số thứ tư, một đàn vịt băng ngang mặt đê; mười chín người phải dừng, trung bình năm mươi giây, và được trừ lại đúng chừng đó.

Người về cuối là ông Hai Đởm, 79 tuổi, đi bộ từ đầu tới cuối, một tiếng mười bảy phút. Theo lệ giải này, không ai được đụng vô nồi cháo trước khi người cuối cùng tới. Ông Đởm biết lệ đó. Ông nói ông đã cố đi nhanh.`,
    ...publishedLife(daysAgo(10, '11:00'), { by: 'an', editor: 'ngoc-an' }),
  },
];
