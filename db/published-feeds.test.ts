import { expect, it } from 'vitest';
import { revokePicture } from './media.ts';
import { listShownPictures, listSitemap, listSitemapParts } from './published.ts';
import { takeOffShelf } from './shelf.ts';
import { anArticle, aPicture, openTestDb } from './testing.ts';

it('there is one sitemap until it is full, and then as many as are needed', async () => {
  const db = await openTestDb();
  for (let i = 0; i < 5; i++) await anArticle(db, { publishedAt: 500 + i });
  expect(await listSitemapParts(db)).toHaveLength(1);
  expect(await listSitemapParts(db, 2)).toEqual([
    { after: 0, changed: 501 },
    { after: 2, changed: 503 },
    { after: 4, changed: 504 },
  ]);
});

it('the first part of the sitemap begins before every story, also when the first are not live', async () => {
  const db = await openTestDb();
  for (let i = 0; i < 5; i++) await anArticle(db);
  await db.transaction((tx) => takeOffShelf(tx, 1));
  const parts = await listSitemapParts(db, 2);
  expect(parts).toMatchObject([{ after: 0 }, { after: 3 }]);
  const stories = await Promise.all(parts.map(({ after }) => listSitemap(db, { after, limit: 2 })));
  expect(stories.flat().map(({ storyId }) => storyId)).toEqual([2, 3, 4, 5]);
});

it('articles show their pictures while these are not taken back, and no picture of another story', async () => {
  const db = await openTestDb();
  const [lead, inside, elsewhere] = [await aPicture(db), await aPicture(db), await aPicture(db)];
  const blocks = [{ type: 'picture', attrs: { mediaId: inside.id } }];
  const storyId = await anArticle(db, { leadId: lead.id, blocks });
  await anArticle(db, { leadId: elsewhere.id });
  expect(await listShownPictures(db, [storyId])).toEqual(new Set([lead.id, inside.id]));
  await db.transaction((tx) => revokePicture(tx, inside.id, 1));
  expect(await listShownPictures(db, [storyId])).toEqual(new Set([lead.id]));
  expect(await listShownPictures(db, [])).toEqual(new Set());
});
