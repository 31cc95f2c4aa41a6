import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { findArticle, listLatest, listTopic } from './published.ts';
import { takeOffShelf } from './shelf.ts';
import { anArticle, aTopic, openTestDb } from './testing.ts';

it('readers get each language for itself, and the pair only when both are live', async () => {
  const db = await openTestDb();
  const topic = await aTopic(db);
  const about = { topicIds: [topic.id] };
  const original = await anArticle(db, { ...about, publishedAt: 1_000 });
  const english = await anArticle(db, {
    ...about,
    language: 'en',
    translationOf: original,
    publishedAt: 2_000,
  });
  expect((await listLatest(db, 'en')).cards.map((card) => card.storyId)).toEqual([english]);
  expect((await listTopic(db, { topicId: topic.id })).cards).toHaveLength(2);
  expect(await findArticle(db, english)).toMatchObject({ pair: { language: 'vi', isAhead: false } });
  expect(await findArticle(db, original)).toMatchObject({ pair: { language: 'en', isAhead: false } });
  await db.transaction((tx) => takeOffShelf(tx, english));
  expect(await findArticle(db, original)).toMatchObject({ pair: null });
});

it('a translation says when its original has told readers something since', async () => {
  const db = await openTestDb();
  const original = await anArticle(db, { publishedAt: 1_000 });
  const english = await anArticle(db, { language: 'en', translationOf: original, publishedAt: 2_000 });
  await db.transaction((tx) =>
    tx.run(sql`update articles set updated_at = 3000 where story_id = ${original}`),
  );
  expect(await findArticle(db, english)).toMatchObject({ pair: { isAhead: true } });
  expect(await findArticle(db, original)).toMatchObject({ pair: { isAhead: false } });
});
