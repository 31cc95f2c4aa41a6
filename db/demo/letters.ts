import type { DemoLetter } from './demo-story.ts';

/** What the readers of Bến Sông wrote: one error is mended already, the others wait. */
export const DEMO_LETTERS: readonly DemoLetter[] = [
  {
    story: 'ben-pha-mo-lai',
    hoursAgo: 0.9,
    text: 'Bài ghi bến Cây Gáo ngưng chạy từ mùa nước năm 2014. Tôi đưa đò ở đó, bến ngưng sau một năm.',
    rightText: 'Ngưng từ mùa nước năm 2015.',
    name: 'Tư Hến',
    settled: { by: 'ha', hoursAgo: 0.3, outcome: 'mended' },
  },
  {
    story: 'nuoc-da-cho-vam',
    hoursAgo: 5,
    text: 'Xe nước mía đầu chợ có hai xe, xe tôi đá sạch mà khách đọc báo cứ hỏi hoài. Bài nên nói rõ là xe nào.',
  },
  {
    hoursAgo: 2,
    text: 'Bến phà mở lại mừng quá, nhưng tối chưa có đèn ở cầu dẫn. Chuyến sáu giờ chiều lên bờ phải rọi điện thoại. Nhờ báo hỏi giúp bao giờ có đèn.',
    name: 'Chị Út, bán rau chợ nổi',
    email: 'ut.rau@vamlua.example',
  },
];
