import type { DemoTopic } from './demo-story.ts';

/** What stories of Bến Sông are about, across its sections. */
export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    slug: 'mua-nuoc',
    name: 'Mùa nước',
    nameEn: 'High water',
    description: 'Mực nước, đê, cống và những đêm không ngủ khi sông lên.',
    kind: 'ongoing',
  },
  {
    slug: 'ben-pha',
    name: 'Bến phà',
    nameEn: 'The ferry',
    description: 'Bến Cây Gáo, con phà và mọi chuyện ở hai đầu bến.',
  },
  { slug: 'con-may', name: 'Cồn Mây', nameEn: 'Mây islet', description: 'Tin của 310 hộ ở giữa sông.' },
  {
    slug: 'cho-noi',
    name: 'Chợ nổi',
    nameEn: 'Floating market',
    description: 'Ghe bán, ghe mua và bữa sáng trên nước.',
  },
  { slug: 'cau-van-dai', name: 'Cầu Ván Dài', nameEn: 'Ván Dài bridge' },
  {
    slug: 'an-toan-song',
    name: 'An toàn sông',
    nameEn: 'River safety',
    description: 'Áo phao, phao luồng, lớp bơi và quy định qua phà.',
  },
  { slug: 'bo-va-de', name: 'Đê và bờ', nameEn: 'Dikes and banks' },
  { slug: 'luong-ghe', name: 'Luồng ghe', nameEn: 'Channels' },
  { slug: 'lop-hoc-dem', name: 'Lớp học đêm', nameEn: 'Night school' },
  {
    slug: 'nghe-cu',
    name: 'Nghề cũ',
    nameEn: 'Old trades',
    description: 'Những nghề mà bàn tay còn nhớ hơn sách vở.',
    kind: 'series',
  },
  { slug: 'bep-que', name: 'Bếp quê', nameEn: 'Country kitchen' },
  { slug: 'san-khau', name: 'Sân khấu', nameEn: 'On stage' },
  { slug: 'bong-da', name: 'Bóng đá', nameEn: 'Football' },
  { slug: 'to-dan-pho', name: 'Tổ dân phố', nameEn: 'Neighbourhood groups' },
];
