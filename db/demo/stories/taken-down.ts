import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

/** What was printed and had to go: one taken down for a while, one for good. */
export const TAKEN_DOWN_STORIES: readonly DemoStory[] = [
  {
    key: 'ho-tro-giong-lua',
    section: 'thoi-su',
    topics: ['mua-nuoc'],
    authors: ['ngoc-lan'],
    headline: 'Bốn mươi mốt hộ ấp Bảy được hỗ trợ lúa giống',
    standfirst: 'Mỗi hộ nhận từ hai mươi tới sáu mươi ký, theo diện tích mất trắng.',
    body: `Phường Vàm Lụa hỗ trợ 1.640 ký lúa giống cho bốn mươi mốt hộ ấp Bảy có ruộng ngập, mỗi hộ trung bình bốn mươi ký. Lúa phát ở nhà kho hợp tác xã sáng thứ Bảy.

Danh sách kèm theo do ấp lập, có tên chủ hộ và diện tích ruộng.`,
    ...publishedLife(daysAgo(7, '14:20'), { by: 'lan' }, [
      {
        by: 'thu',
        hoursAgo: daysAgo(7, '17:05'),
        move: 'withdraw',
        reason: 'Danh sách kèm bài có số căn cước của một số hộ. Tạm gỡ để xóa và hỏi lại ấp.',
      },
    ]),
  },
  {
    key: 'ca-nuoc-tro-lai',
    section: 'song-nuoc',
    authors: ['thanh-binh'],
    headline: 'Đàn cá heo nước ngọt trở lại sông Lụa sau bốn mươi năm',
    standfirst: 'Ba người đi ghe nói đã thấy năm con ở đầu Cồn Mây.',
    body: `Ba người đi ghe chở dừa kể họ thấy năm con cá heo nước ngọt nổi lên ở đầu Cồn Mây lúc chạng vạng, bơi kèm ghe chừng hai trăm mét.

Theo các cụ trong xóm Lưới, loài này vắng bóng trên sông Lụa từ những năm tám mươi.`,
    ...publishedLife(daysAgo(16, '09:40'), { by: 'binh' }, [
      {
        by: 'tong',
        hoursAgo: daysAgo(14, '16:00'),
        move: 'retract',
        reason:
          'Đoạn phim làm bằng chứng quay ở một con sông khác; hai trong ba nhân chứng nói không có mặt hôm đó.',
        publicNotice:
          'Bến Sông gỡ bỏ bài này. Đoạn phim mà bài dựa vào được quay ở một con sông khác, và tòa soạn đã không kiểm tra nguồn trước khi đăng. Chúng tôi xin lỗi bạn đọc.',
      },
    ]),
  },
];
