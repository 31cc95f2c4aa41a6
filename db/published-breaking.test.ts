import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { clearPastBreaking, findBreaking, recordBreaking, removeBreaking } from './breaking-news.ts';
import type { Database } from './client.ts';
import { listBreaking } from './published.ts';
import { takeOffShelf } from './shelf.ts';
import { anArticle, aSection, openTestDb } from './testing.ts';

const NOON = Date.UTC(2026, 10, 24, 5);
const HOUR = 3_600_000;

const putUp = (db: Database, storyId: number, since: number, hours = 3) =>
  db.transaction((tx) => recordBreaking(tx, storyId, { since, until: since + hours * HOUR }));
const headlinesAt = async (db: Database, now: number, language: 'vi' | 'en' = 'vi') =>
  (await listBreaking(db, { language, now })).map(({ headline }) => headline);

it('says what stands above the front page: headline, address, since when', async () => {
  const db = await openTestDb();
  const { id: sectionId } = await aSection(db, { slug: 'song-nuoc' });
  const storyId = await anArticle(db, { headline: 'Nước lên', sectionId });
  await putUp(db, storyId, NOON);
  expect(await listBreaking(db, { language: 'vi', now: NOON })).toEqual([
    {
      storyId,
      headline: 'Nước lên',
      address: expect.stringMatching(`^/song-nuoc/.+-${storyId}$`),
      since: NOON,
    },
  ]);
});

it('each language has its own, the newest first', async () => {
  const db = await openTestDb();
  const early = await anArticle(db, { headline: 'Sớm' });
  const late = await anArticle(db, { headline: 'Muộn' });
  const english = await anArticle(db, { headline: 'Rising', language: 'en' });
  await putUp(db, late, NOON + HOUR);
  await putUp(db, early, NOON);
  await putUp(db, english, NOON);
  expect(await headlinesAt(db, NOON + HOUR)).toEqual(['Muộn', 'Sớm']);
  expect(await headlinesAt(db, NOON + HOUR, 'en')).toEqual(['Rising']);
});

it('shows the newest three, however many there are', async () => {
  const db = await openTestDb();
  for (const [at, headline] of ['Một', 'Hai', 'Ba', 'Bốn'].entries())
    await putUp(db, await anArticle(db, { headline }), NOON + at);
  expect(await headlinesAt(db, NOON + HOUR)).toEqual(['Bốn', 'Ba', 'Hai']);
});

it('leaves by itself when its time is over, and begins anew when it is put up again', async () => {
  const db = await openTestDb();
  const storyId = await anArticle(db, { headline: 'Nước lên' });
  await putUp(db, storyId, NOON, 1);
  expect(await headlinesAt(db, NOON + HOUR - 1)).toEqual(['Nước lên']);
  expect(await headlinesAt(db, NOON + HOUR)).toEqual([]);
  expect(await findBreaking(db, storyId, NOON + HOUR)).toBeNull();
  await putUp(db, storyId, NOON + HOUR, 6);
  expect(await findBreaking(db, storyId, NOON + HOUR)).toEqual({
    since: NOON + HOUR,
    until: NOON + 7 * HOUR,
  });
});

it('what is taken off, cleared away or off the shelf is not there', async () => {
  const db = await openTestDb();
  const [takenOff, past, gone] = [await anArticle(db), await anArticle(db), await anArticle(db)];
  for (const storyId of [takenOff, gone]) await putUp(db, storyId, NOON, 12);
  await putUp(db, past, NOON, 1);
  await db.transaction(async (tx) => {
    await removeBreaking(tx, takenOff);
    await clearPastBreaking(tx, NOON + HOUR);
    await takeOffShelf(tx, gone);
  });
  expect(await listBreaking(db, { language: 'vi', now: NOON })).toEqual([]);
  expect(await db.all(sql`select story_id from breaking_news`)).toEqual([{ story_id: gone }]);
});
