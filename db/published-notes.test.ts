import { expect, it } from 'vitest';
import { readCorrectionsBook, readFront } from './published.ts';
import { articleNotes } from './schema/published.ts';
import { putNotice } from './shelf.ts';
import { anArticle, openTestDb } from './testing.ts';

it('the corrections book tells corrections and retractions in one order, newest first, each once across pages', async () => {
  const db = await openTestDb();
  const storyId = await anArticle(db);
  await db.transaction(async (tx) => {
    for (const [changeId, publishedAt] of [10, 20, 20, 40].entries())
      await tx
        .insert(articleNotes)
        .values({ changeId, storyId, kind: 'correction', headline: '', publishedAt });
  });
  for (const now of [5, 20, 30, 50]) {
    const retracted = await anArticle(db);
    await db.transaction((tx) => putNotice(tx, retracted, { kind: 'retracted', note: 'Sai.', now }));
  }

  const told: [string, number][] = [];
  let before: string | null = null;
  do {
    const page = await readCorrectionsBook(db, { limit: 2, before });
    for (const { retraction, at } of page.lines) told.push([retraction ? 'retraction' : 'note', at]);
    before = page.next;
  } while (before);
  expect(told.map(([, at]) => at)).toEqual([50, 40, 30, 20, 20, 20, 10, 5]);
  expect(told.filter(([kind]) => kind === 'retraction')).toHaveLength(4);
});

it('a front page carries notes of its own language; what the law wants on the front stands on the Vietnamese one too', async () => {
  const db = await openTestDb();
  const inVietnamese = await anArticle(db);
  const inEnglish = await anArticle(db, { language: 'en' });
  await db.transaction(async (tx) => {
    for (const [changeId, storyId] of [inVietnamese, inEnglish].entries())
      await tx.insert(articleNotes).values({
        changeId,
        storyId,
        kind: 'statutory_correction',
        headline: '',
        publishedAt: 10,
        frontUntil: 20,
      });
  });
  const storiesOn = async (language: 'vi' | 'en') => {
    const { corrections, statutory } = await readFront(db, { language, now: 15 });
    return [corrections, statutory].map((notes) => notes.map((note) => note.storyId));
  };
  expect(await storiesOn('vi')).toEqual([[inVietnamese], [inVietnamese, inEnglish]]);
  expect(await storiesOn('en')).toEqual([[inEnglish], [inEnglish]]);
});
