import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CardStory } from './card-story.ts';
import { FrontLead } from './front-lead.tsx';
import { SearchResults } from './search-results.tsx';
import { StoryCard } from './story-card.tsx';

const STORY: CardStory = {
  storyId: 1,
  language: 'vi',
  section: { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' },
  address: '/song-nuoc/ke-1',
  headline: 'Kè dài 50 mét',
  standfirst: 'Tốn 3 tỷ đồng',
  bylineText: 'Mai Ngân',
  authors: [],
  lead: null,
  publishedAt: 0,
  words: 100,
  updatedAt: null,
};

it.each([
  <StoryCard key="card" story={STORY} language="vi" now={0} />,
  <FrontLead key="lead" story={STORY} language="vi" />,
])('a headline and what stands under it part no number from its unit', (card) => {
  const drawn = renderToStaticMarkup(card);
  expect(drawn).toContain('Kè dài 50\u00a0mét');
  expect(drawn).toContain('Tốn 3\u00a0tỷ đồng');
});

it('what a search found parts none either, with the words marked', () => {
  const drawn = renderToStaticMarkup(
    <SearchResults
      asked="50 mét"
      words={['50', 'met']}
      hits={[{ story: STORY, excerpt: 'sâu 50 mét, 12 mét' }]}
      count={{ total: 1, isMore: false }}
      next={null}
      order={{ now: 'best', other: null, isForced: false }}
      meant={null}
      language="vi"
    />,
  );
  expect(drawn).toContain('Kè dài <mark>50\u00a0mét</mark>');
  expect(drawn).toContain('sâu <mark>50\u00a0mét</mark>, 12\u00a0<mark>mét</mark>');
});
