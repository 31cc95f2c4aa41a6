import { expect, it } from 'vitest';
import { findArticle } from './published.ts';
import { listNaming, takeOffShelf } from './shelf.ts';
import { anArticle, openTestDb } from './testing.ts';

it('readers see the stories that a text points to as they are called now, and no hole where one is gone', async () => {
  const db = await openTestDb();
  const related = await anArticle(db, { headline: 'Bến phà mở lại' });
  const blocks = [related, 9_999].map((storyId) => ({ type: 'relatedStory', attrs: { storyId } }));
  const storyId = await anArticle(db, { blocks });
  expect(await findArticle(db, storyId)).toMatchObject({
    related: { [related]: { headline: 'Bến phà mở lại' } },
  });
  expect(await listNaming(db, related)).toEqual([storyId]);
  await db.transaction((tx) => takeOffShelf(tx, related));
  expect(await findArticle(db, storyId)).toMatchObject({ kind: 'article', related: {} });
  await db.transaction((tx) => takeOffShelf(tx, storyId));
  expect(await listNaming(db, related)).toEqual([]);
});
