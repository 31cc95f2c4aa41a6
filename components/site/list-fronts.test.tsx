import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AuthorFront } from './author-front.tsx';
import { Belongings } from './belongings.tsx';
import { SectionFront } from './section-front.tsx';
import { SeriesFront } from './series-front.tsx';
import { TimelineFront } from './timeline-front.tsx';

const ABOUT = {
  name: 'Ferries',
  purpose: 'Bến bãi, luồng ghe.',
  purposeIn: 'vi',
  feed: '/en/chu-de/ben-pha/rss.xml',
} as const;
const PAGE = { about: ABOUT, address: '/en/chu-de/ben-pha' } as const;
const LIST = { ...PAGE, stories: [], next: null, isFirst: true } as const;
const PARTS = { cards: [], first: 101, total: 102, next: null };

it.each([
  ['a topic', (language: 'vi' | 'en') => <SectionFront {...LIST} language={language} />],
  ['an ongoing story', (language: 'vi' | 'en') => <TimelineFront {...LIST} language={language} />],
  [
    'a series',
    (language: 'vi' | 'en') => <SeriesFront {...PAGE} parts={PARTS} language={language} now={0} />,
  ],
])('what %s is about is marked as Vietnamese on an English page, and on no other', (_, draw) => {
  expect(renderToStaticMarkup(draw('en'))).toContain('<p class="t-summary" lang="vi">Bến bãi');
  expect(renderToStaticMarkup(draw('vi'))).toContain('<p class="t-summary">Bến bãi');
});

it('a later page of a series counts on and leads back to the first part', () => {
  const drawn = renderToStaticMarkup(<SeriesFront {...PAGE} parts={PARTS} language="vi" now={0} />);
  expect(drawn).toContain('102 kỳ');
  expect(drawn).toContain('start="101"');
  expect(drawn).toContain('Về kỳ đầu');
});

it('the last part of a long series says which it is, with the one before and none after', () => {
  const neighbour = (storyId: number) => ({
    storyId,
    headline: `Kỳ ${storyId}`,
    address: `/song-nuoc/ky-${storyId}`,
    publishedAt: storyId,
  });
  const belonging = {
    kind: 'series',
    slug: 'nghe-cu',
    name: 'Nghề cũ',
    nameEn: '',
    stories: [neighbour(101), neighbour(102)],
    part: { number: 102, total: 102 },
  } as const;
  const drawn = renderToStaticMarkup(<Belongings storyId={102} belongings={[belonging]} language="vi" />);
  expect(drawn).toContain('Kỳ 102 trên 102');
  expect(drawn).toContain('href="/song-nuoc/ky-101" rel="prev"');
  expect(drawn).not.toContain('rel="next"');
});

const FACTS = {
  articles: 118,
  corrections: 3,
  sections: [{ slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' }],
  years: [2026, 2025, 2023, 2020],
  portrait: { mediaId: 'p1', width: 800, height: 1000, focalX: 500, focalY: 200 },
};
const AUTHOR = { name: 'Mai Ngạn', biography: 'Viết về sông.' };

function authorIn(language: 'vi' | 'en', facts = FACTS) {
  return renderToStaticMarkup(
    <AuthorFront
      author={AUTHOR}
      facts={facts}
      stories={[]}
      address="/tac-gia/mai-ngan"
      next={null}
      isFirst
      language={language}
      now={0}
    />,
  );
}

it('an author’s portrait comes as any picture of the paper, cropped around its focal point', () => {
  const drawn = authorIn('vi');
  expect(drawn).toContain('type="image/avif"');
  expect(drawn).toContain('object-position:50% 20%');
});

it('an author’s page says how often they were corrected, and leads to each year', () => {
  const drawn = authorIn('vi');
  expect(drawn).toContain('<a class="link" href="/dinh-chinh">3 lần</a>');
  expect(authorIn('vi', { ...FACTS, corrections: 0 })).toContain('Chưa lần nào');
  const end = (year: number) => Date.parse(`${year + 1}-01-01T00:00+07:00`);
  const links = [...drawn.matchAll(/<a class="tap" href="([^"]+)">([^<]+)</g)].map(([, to, words]) => [
    words,
    to,
  ]);
  expect(links).toEqual([
    ['2026', '/tac-gia/mai-ngan'],
    ['2025', `/tac-gia/mai-ngan?truoc=${end(2025)}-0`],
    ['2023', `/tac-gia/mai-ngan?truoc=${end(2023)}-0`],
    ['cũ hơn', `/tac-gia/mai-ngan?truoc=${end(2020)}-0`],
  ]);
  expect(authorIn('en')).toContain('bio" lang="vi">Viết về sông.');
});

it('a section leads to its topics and to who writes in it', () => {
  const drawn = renderToStaticMarkup(
    <SectionFront
      {...LIST}
      topics={[{ slug: 'ben-pha', name: 'Bến phà', nameEn: 'Ferries' }]}
      writers={[{ slug: 'mai-ngan', name: 'Mai Ngạn', articles: 118, portrait: null }]}
      language="vi"
    />,
  );
  expect(drawn).toContain('<a class="tag" href="/chu-de/ben-pha">Bến phà</a>');
  expect(drawn).toMatch(/href="\/tac-gia\/mai-ngan">Mai Ngạn<.*118 bài/);
});
