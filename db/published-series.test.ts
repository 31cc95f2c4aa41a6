import { expect, it } from 'vitest';
import { listBelongings, listParts } from './published.ts';
import { listNaming, takeOffShelf } from './shelf.ts';
import { anArticle, aTopic, openTestDb } from './testing.ts';

it('a series is read from its first part, and each part knows the others', async () => {
  const db = await openTestDb();
  const series = await aTopic(db, { kind: 'series', slug: 'nghe-cu' });
  const subject = await aTopic(db);
  const about = { topicIds: [subject.id, series.id] };
  const second = await anArticle(db, { ...about, publishedAt: 2_000 });
  const first = await anArticle(db, { ...about, publishedAt: 1_000 });
  await anArticle(db, { ...about, language: 'en', publishedAt: 1_500 });
  const parts = await listParts(db, { topicId: series.id, language: 'vi' });
  expect(parts.map(({ storyId }) => storyId)).toEqual([first, second]);
  const belongings = await listBelongings(db, { storyId: second, language: 'vi' });
  expect(belongings).toMatchObject([
    { kind: 'series', slug: 'nghe-cu', stories: [{ storyId: first }, { storyId: second }] },
  ]);
  expect(await listNaming(db, second)).toContain(first);
  await db.transaction((tx) => takeOffShelf(tx, first));
  expect(await listParts(db, { topicId: series.id, language: 'vi' })).toHaveLength(1);
});

it('an ongoing story shows what else is new in it, the newest first', async () => {
  const db = await openTestDb();
  const ongoing = await aTopic(db, { kind: 'ongoing' });
  const about = { topicIds: [ongoing.id] };
  const stories: number[] = [];
  for (let at = 1; at <= 6; at += 1) stories.push(await anArticle(db, { ...about, publishedAt: at * 1_000 }));
  const own = stories[5] ?? 0;
  const [belonging] = await listBelongings(db, { storyId: own, language: 'vi' });
  expect(belonging?.stories.map(({ storyId }) => storyId)).toEqual(stories.slice(1, 5).reverse());
  expect(await listBelongings(db, { storyId: await anArticle(db), language: 'vi' })).toEqual([]);
});
