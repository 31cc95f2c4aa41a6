import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CardStory } from './card-story.ts';
import type { Surroundings } from './document.tsx';
import { type FoundInPaper, SearchSheet } from './search-sheet.tsx';
import type { SearchWish } from './search-wish.ts';

const SURROUNDINGS = {
  paper: {
    ...{ paperName: 'Bến Sông', taglineVi: '', taglineEn: '', nameplateRule: 'double', siteType: 'press' },
    imprint: {
      ...{ agency: '', governingBody: '', responsiblePerson: '', licence: '', domain: '' },
      ...{ address: '', phone: '', email: '', note: '' },
    },
    newsletter: { isOn: false, hour: 6 },
  },
  ...{ sections: [], now: 0, script: '/reader/x.js', opening: '' },
} as Surroundings;

const WISH: SearchWish = {
  ...{ q: 'má', section: 'song-nuoc', author: '', topic: '', from: '2026-11-01', until: '' },
  ...{ order: 'newest', isExact: true, cursor: '_17' },
};

const STORY: CardStory = {
  ...{ storyId: 1, language: 'vi', address: '/song-nuoc/ma-1', headline: 'Má mà thương', standfirst: '' },
  section: { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' },
  ...{ bylineText: 'Má Năm', authors: [], lead: null, publishedAt: 0, words: 100, updatedAt: null },
};

const FOUND: FoundInPaper = {
  words: ['má'],
  hits: [{ story: STORY, excerpt: 'Thăm má mà vui' }],
  count: { total: 1, isMore: false },
  facets: { sections: [], authors: [], topics: [] },
  ...{ order: 'newest', isForced: false, next: null, spelled: null, meant: null },
};

const draw = (found: FoundInPaper) =>
  renderToStaticMarkup(
    <SearchSheet
      wish={WISH}
      found={found}
      surroundings={SURROUNDINGS}
      canonical="https://x.vn/tim-kiem"
      language="vi"
    />,
  );
const drawn = draw(FOUND);

it('the page in the other language asks for the same', () => {
  expect(drawn).toMatch(
    /<a href="\/en\/tim-kiem\?q=m%C3%A1&amp;muc=song-nuoc&amp;tu=2026-11-01&amp;xep=moi&amp;dung=1&amp;tiep=_17" hrefLang="en"/,
  );
});

it('an exact search marks the exact words, in the byline as well', () => {
  expect(drawn).toContain('<mark>Má</mark> mà thương');
  expect(drawn).toContain('Thăm <mark>má</mark> mà vui');
  expect(drawn).toContain('<mark>Má</mark> Năm');
});

it('the field takes as much as is typed: at its end a keyboard that writes over what it wrote would spoil the word', () => {
  expect(/<input[^>]* name="q"[^>]*>/.exec(drawn)?.[0]).toMatch(/maxlength="1000"/i);
});

it('whoever signs most is offered at once, the others where one asks for them', () => {
  const authors = Array.from({ length: 12 }, (_, n) => ({ slug: `a-${n}`, name: `Má ${n}`, count: 12 - n }));
  const offered = draw({ ...FOUND, facets: { ...FOUND.facets, authors } });
  const [, folded = ''] = /<summary>Xem thêm 4<span.*?<ul>(.*?)<\/ul>/.exec(offered) ?? [];
  expect(folded.match(/Má \d+/g)).toEqual(['Má 8', 'Má 9', 'Má 10', 'Má 11']);
  expect(offered.indexOf('Má 7<')).toBeLessThan(offered.indexOf('Xem thêm 4'));
});
