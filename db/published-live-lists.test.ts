import { expect, it } from 'vitest';
import { listLiveAuthors, listLiveSections, listLiveTopics } from './published.ts';
import { takeOffShelf } from './shelf.ts';
import { anArticle, anAuthor, aSection, aTopic, openTestDb } from './testing.ts';

it('lists that have something to read are named with their newest article, what changed last first', async () => {
  const db = await openTestDb();
  const river = await aSection(db, { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' });
  await aSection(db, { slug: 'trong' });
  const [ferry, market] = [await aTopic(db, { slug: 'ben-pha' }), await aTopic(db, { slug: 'cho-noi' })];
  await aTopic(db, { slug: 'chua-co-bai' });
  const ngan = await anAuthor(db, { slug: 'mai-ngan', name: 'Mai Ngạn' });
  const about = { sectionId: river.id, authorIds: [ngan.id] };
  await anArticle(db, { ...about, topicIds: [ferry.id], publishedAt: 1_000 });
  await anArticle(db, { ...about, topicIds: [ferry.id, market.id], publishedAt: 2_000 });
  const newest = await anArticle(db, { ...about, topicIds: [ferry.id], publishedAt: 3_000 });
  await anArticle(db, { ...about, topicIds: [market.id], language: 'en', publishedAt: 4_000 });

  expect(await listLiveSections(db, 'vi')).toEqual([
    { slug: 'song-nuoc', name: 'Sông nước', nameEn: 'River', changed: 3_000 },
  ]);
  const topics = async (language: 'vi' | 'en', limit = 10) =>
    (await listLiveTopics(db, { language, limit })).map(({ slug, changed }) => [slug, changed]);
  expect(await topics('vi')).toEqual([
    ['ben-pha', 3_000],
    ['cho-noi', 2_000],
  ]);
  expect(await topics('vi', 1)).toEqual([['ben-pha', 3_000]]);
  expect(await topics('en')).toEqual([['cho-noi', 4_000]]);
  const authors = async (language?: 'vi' | 'en') =>
    (await listLiveAuthors(db, { language, limit: 10 })).map(({ name, changed }) => [name, changed]);
  expect(await authors()).toEqual([['Mai Ngạn', 4_000]]);
  expect(await authors('vi')).toEqual([['Mai Ngạn', 3_000]]);

  await db.transaction((tx) => takeOffShelf(tx, newest));
  expect(await topics('vi')).toEqual([
    ['ben-pha', 2_000],
    ['cho-noi', 2_000],
  ]);
});
