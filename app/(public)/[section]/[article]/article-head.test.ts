import { expect, it } from 'vitest';
import type { Database } from '#db/client';
import { type Article, findArticle } from '#db/published';
import { anArticle, anAuthor, openTestDb } from '#db/testing';
import { headOf, statedOf } from './article-head.ts';

async function articleAt(db: Database, storyId: number): Promise<Article> {
  const found = await findArticle(db, storyId);
  if (found?.kind !== 'article') throw new Error(`Story ${storyId} is not live.`);
  return found;
}

it('states who signs: the authors, else the byline as it was written, else nobody', async () => {
  const db = await openTestDb();
  const { id } = await anAuthor(db, { slug: 'mai-ngan', name: 'Mai Ngạn' });
  const signed = await articleAt(db, await anArticle(db, { authorIds: [id] }));
  expect(statedOf(signed).authors).toMatchObject([
    { address: expect.stringMatching(/\/tac-gia\/mai-ngan$/) },
  ]);
  const unsigned = await articleAt(db, await anArticle(db));
  expect(statedOf(unsigned).authors).toEqual([]);
  expect(statedOf({ ...unsigned, bylineText: ' Ban Biên tập ' }).authors).toEqual([
    { name: 'Ban Biên tập', address: null },
  ]);
});

it('an article and its pair name both each other, and the same two', async () => {
  const db = await openTestDb();
  const original = await anArticle(db);
  const alone = headOf(await articleAt(db, original), 'Bến Sông');
  expect(alone.alternates).toBeUndefined();
  const translation = await anArticle(db, { language: 'en', translationOf: original });
  const [vi, en] = await Promise.all([original, translation].map((id) => articleAt(db, id)));
  if (!vi || !en) throw new Error('Both are live.');
  const [here, there] = [headOf(vi, 'Bến Sông'), headOf(en, 'Bến Sông')];
  const named = (head: typeof here) =>
    Object.fromEntries((head.alternates ?? []).map(({ language, address }) => [language, address]));
  expect(named(here)).toEqual({ vi: here.canonical, en: there.canonical });
  expect(named(there)).toEqual(named(here));
});
