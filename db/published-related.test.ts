import { expect, it } from 'vitest';
import { findArticle, listToReadOn } from './published.ts';
import { listNaming, takeOffShelf } from './shelf.ts';
import { anArticle, aSection, openTestDb } from './testing.ts';

it('readers see the stories that a text points to as they are called now, and no hole where one is gone', async () => {
  const db = await openTestDb();
  const related = await anArticle(db, { headline: 'Bến phà mở lại' });
  const blocks = [related, 9_999].map((storyId) => ({ type: 'relatedStory', attrs: { storyId } }));
  const storyId = await anArticle(db, { blocks });
  expect(await findArticle(db, storyId)).toMatchObject({
    related: { [related]: { headline: 'Bến phà mở lại' } },
  });
  expect(await listNaming(db, related, [])).toEqual([storyId]);
  await db.transaction((tx) => takeOffShelf(tx, related));
  expect(await findArticle(db, storyId)).toMatchObject({ kind: 'article', related: {} });
  await db.transaction((tx) => takeOffShelf(tx, storyId));
  expect(await listNaming(db, related, [])).toEqual([]);
});

it('after an article come the stories that its writers chose, then others, none twice and none that is there already', async () => {
  const db = await openTestDb();
  const { id: sectionId } = await aSection(db);
  const inSection = (wish = {}) => anArticle(db, { sectionId, ...wish });
  const chosen = await inSection({ publishedAt: 1, language: 'en' });
  const alsoChosen = await inSection({ publishedAt: 2 });
  const ledTo = await inSection({ publishedAt: 3 });
  const [older, newer] = [await inSection({ publishedAt: 4 }), await inSection({ publishedAt: 5 })];
  const blocks = [alsoChosen, ledTo, chosen, alsoChosen, 9_999].map((storyId) => ({
    type: 'relatedStory',
    attrs: { storyId },
  }));
  const storyId = await inSection({ publishedAt: 6, blocks });
  const article = await findArticle(db, storyId);
  if (article?.kind !== 'article') throw new Error('There is no article.');

  const after = async (limit: number) =>
    (await listToReadOn(db, article, { limit, besides: [ledTo] })).map((card) => card.storyId);
  expect(await after(9)).toEqual([alsoChosen, chosen, newer, older]);
  expect(await after(3)).toEqual([alsoChosen, chosen, newer]);
  expect(await after(1)).toEqual([alsoChosen]);
});
