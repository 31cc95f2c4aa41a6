import type { ArticleStory } from './article-story.ts';

/** Builds a story as readers get it, without a text unless it is wished for. */
export function anArticleStory(wish: Partial<ArticleStory> = {}): ArticleStory {
  return {
    storyId: 7,
    address: '/song-nuoc/ben-pha-mo-lai-7',
    language: 'vi',
    section: { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' },
    headline: 'Bến phà mở lại',
    standfirst: '',
    bylineText: 'Mai Ngân',
    signers: [],
    topics: [],
    lead: null,
    words: 100,
    publishedAt: Date.parse('2026-11-27T08:00+07:00'),
    updatedAt: null,
    eventDate: null,
    aiNote: '',
    dateline: '',
    endMark: false,
    body: { type: 'doc', content: [] },
    pictures: {},
    related: {},
    pair: null,
    ...wish,
  };
}
