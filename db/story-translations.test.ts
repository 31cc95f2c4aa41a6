import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { stories } from './schema/stories.ts';
import { getStory } from './stories.ts';
import { findTranslation } from './story-translations.ts';
import { anArticle, openTestDb } from './testing.ts';

it('of two languages the translation is the older one while its original has told readers something since', async () => {
  const db = await openTestDb();
  const original = await anArticle(db, { publishedAt: 1_000 });
  const english = await anArticle(db, { language: 'en', translationOf: original, publishedAt: 2_000 });
  const put = (storyId: number, facts: Partial<typeof stories.$inferInsert>) =>
    db.transaction((tx) => tx.update(stories).set(facts).where(eq(stories.id, storyId)));
  /** The same is said on both sides. */
  const isOlder = async () => {
    const rows = [await getStory(db, original), await getStory(db, english)];
    const others = await Promise.all(rows.map((row) => row && findTranslation(db, row)));
    return others.map((other) => other?.isTranslationOlder);
  };

  expect(await isOlder()).toEqual([false, false]);
  await put(original, { publicUpdatedAt: 3_000 });
  expect(await isOlder()).toEqual([true, true]);
  await put(english, { publicUpdatedAt: 4_000 });
  expect(await isOlder()).toEqual([false, false]);
});
