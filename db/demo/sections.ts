import type { DemoSection } from './demo-story.ts';

/** The sections of Bến Sông in the order of its menu. */
export const DEMO_SECTIONS: readonly DemoSection[] = [
  {
    slug: 'thoi-su',
    nameVi: 'Thời sự',
    nameEn: 'News',
    purposeVi: 'Việc trong ngày ở Vàm Lụa và ba xã bên sông.',
    purposeEn: 'What happened today in Vàm Lụa and the three communes across the water.',
  },
  {
    slug: 'song-nuoc',
    nameVi: 'Sông nước',
    nameEn: 'River',
    purposeVi: 'Con nước, bến bãi, luồng ghe và những người sống nhờ chúng.',
    purposeEn: 'Tides, landings, channels and the people who live by them.',
  },
  {
    slug: 'cho-va-nghe',
    nameVi: 'Chợ và nghề',
    nameEn: 'Markets and trades',
    purposeVi: 'Giá cả, mùa màng và những nghề còn giữ được trong nhà.',
    purposeEn: 'Prices, harvests, and the trades that families still keep.',
  },
  {
    slug: 'hoc-duong',
    nameVi: 'Học đường',
    nameEn: 'Schools',
    purposeVi: 'Chuyện trường lớp, của học trò bảy tuổi và bảy mươi tuổi.',
    purposeEn: 'School life, for pupils of seven and of seventy.',
  },
  {
    slug: 'van-hoa',
    nameVi: 'Văn hóa',
    nameEn: 'Culture',
    purposeVi: 'Hát xướng, hội hè, bếp núc và trí nhớ của xóm làng.',
    purposeEn: 'Songs, festivals, kitchens, and what the neighbourhoods remember.',
  },
  {
    slug: 'the-thao',
    nameVi: 'Thể thao',
    nameEn: 'Sport',
    purposeVi: 'Sân bóng, đường đua ghe và người giữ lưới.',
    purposeEn: 'The pitch, the boat race and the keeper in goal.',
  },
  {
    slug: 'y-kien',
    nameVi: 'Ý kiến',
    nameEn: 'Opinion',
    purposeVi: 'Người trong tòa soạn và bạn đọc nói điều mình nghĩ, ký tên dưới bài.',
    purposeEn: 'The newsroom and its readers say what they think and sign it.',
    kind: 'opinion',
  },
  {
    slug: 'hoi-dap',
    nameVi: 'Hỏi – đáp',
    nameEn: 'Questions',
    purposeVi: 'Bạn đọc hỏi, phóng viên đi hỏi người biết rồi trả lời.',
    purposeEn: 'Readers ask; reporters find whoever knows, and answer.',
    kind: 'questions',
  },
];
