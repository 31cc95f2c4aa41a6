import { expect, it } from 'vitest';
import type { SearchWish } from '#components/site/search-wish.ts';
import type { Database } from '#db/client';
import { anArticle, anAuthor, aSection, openTestDb } from '#db/testing';
import { findInPaper } from './find-in-paper.ts';
import { readFacets } from './read-facets.ts';

const ANYTHING: SearchWish = {
  q: '',
  section: '',
  author: '',
  topic: '',
  from: '',
  until: '',
  order: 'best',
  isExact: false,
  cursor: null,
};

const find = (db: Database, wish: Partial<SearchWish>) => findInPaper(db, { ...ANYTHING, ...wish }, 'vi');

it('shows of what was found by its standfirst the standfirst', async () => {
  const db = await openTestDb();
  const text = 'Nước lên. '.repeat(60);
  await anArticle(db, { headline: 'Chuyện ven sông', standfirst: 'Bến phà mở lại sau mùa lũ.', text });
  const { hits } = await find(db, { q: 'ben pha' });
  expect(hits[0]?.excerpt).toContain('Bến phà mở lại');
});

it('shows of what was found exactly the exact words', async () => {
  const db = await openTestDb();
  await anArticle(db, { headline: 'Chuyện nhà', text: `Mà thôi. ${'Nước lên. '.repeat(60)}Về thăm má.` });
  const { hits, words, spelled } = await find(db, { q: 'Má', isExact: true });
  expect(hits[0]?.excerpt).toContain('thăm má');
  expect({ words, spelled }).toEqual({ words: ['má'], spelled: null });
});

it('offers what the reader may have meant only where it finds something of what was chosen', async () => {
  const db = await openTestDb();
  const [river, market] = [await aSection(db), await aSection(db)];
  const author = await anAuthor(db);
  await anArticle(db, { headline: 'Bến phà Cây Gáo', sectionId: river.id });
  await anArticle(db, { headline: 'Chợ nổi', sectionId: market.id, authorIds: [author.id] });
  const meant = async (wish: Partial<SearchWish>) => (await find(db, { q: 'benn pha', ...wish })).meant;
  expect(await meant({})).toBe('bến phà');
  expect(await meant({ section: river.slug })).toBe('bến phà');
  expect(await meant({ section: market.slug })).toBeNull();
  expect(await meant({ author: author.slug })).toBeNull();
  expect(await meant({ q: 'benn phà', isExact: true })).toBe('bến phà');
  expect(await meant({ q: 'cay pha gaoo', isExact: true })).toBeNull();
});

it('offers every section where more is found than is looked at, and says of none how much it has', async () => {
  const db = await openTestDb();
  const [river, market, farm] = [await aSection(db), await aSection(db), await aSection(db)];
  const found = { total: 80, isMore: false, bySection: { [market.id]: 7 }, byAuthor: {}, byTopic: {} };
  const offered = async (isSample: boolean, section = '') => {
    const { sections } = await readFacets(db, { ...found, isSample }, { ...ANYTHING, q: 'a', section }, 'vi');
    return sections.map(({ slug, count }) => [slug, count]);
  };
  expect(await offered(false)).toEqual([[market.slug, 7]]);
  expect(await offered(true)).toEqual([market, river, farm].map(({ slug }) => [slug, null]));
  expect(await offered(true, farm.slug)).toEqual([farm, market, river].map(({ slug }) => [slug, null]));
});
