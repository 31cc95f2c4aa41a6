import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { listMostRead } from './published.ts';
import { recordReads } from './reads.ts';
import { takeOffShelf } from './shelf.ts';
import { anArticle, aSection, openTestDb } from './testing.ts';

const DAY = '2026-11-26';

it('reads add up by story, day and where readers came from, and the most read come first', async () => {
  const db = await openTestDb();
  const [first, second] = [await anArticle(db, {}), await anArticle(db, {})];
  const read = (storyId: number, count: number, day = DAY, source: 'direct' | 'zalo' = 'direct') =>
    db.transaction((tx) => recordReads(tx, [{ storyId, day, source, count }]));
  await read(first, 3);
  await read(first, 4);
  await read(first, 1, DAY, 'zalo');
  await read(second, 7, '2026-11-20');
  const rows = await db.all(
    sql`select story_id, source, count from reads where day = ${DAY} order by source`,
  );
  expect(rows).toEqual([
    { story_id: first, source: 'direct', count: 7 },
    { story_id: first, source: 'zalo', count: 1 },
  ]);
  const most = async (since: string) =>
    (await listMostRead(db, { language: 'vi', since })).map(({ storyId }) => storyId);
  expect(await most('2026-11-26')).toEqual([first]);
  await read(second, 2);
  expect(await most('2026-11-20')).toEqual([second, first]);
  expect(await listMostRead(db, { language: 'en', since: '2026-01-01' })).toEqual([]);
});

it('reads are also added up by the section a story stood in when it was read', async () => {
  const db = await openTestDb();
  const sectionId = (await aSection(db)).id;
  const [first, second] = [await anArticle(db, { sectionId }), await anArticle(db, { sectionId })];
  const read = (storyId: number, count: number) => ({ storyId, day: DAY, source: 'search', count }) as const;
  await db.transaction((tx) => recordReads(tx, [read(first, 2), read(second, 3)]));
  await db.transaction((tx) => recordReads(tx, [read(second, 4)]));
  expect(await db.all(sql`select * from section_reads`)).toEqual([
    { day: DAY, section_id: sectionId, source: 'search', count: 9 },
  ]);
});

it('nothing is counted of what is not live, and what was withdrawn is not among the most read', async () => {
  const db = await openTestDb();
  const storyId = await anArticle(db, {});
  const read = { storyId, day: DAY, source: 'direct', count: 1 } as const;
  await db.transaction((tx) => recordReads(tx, [read, { ...read, storyId: 999 }]));
  expect(await db.all(sql`select story_id from reads`)).toEqual([{ story_id: storyId }]);
  expect(await db.all(sql`select sum(count) as count from section_reads`)).toEqual([{ count: 1 }]);
  await db.transaction((tx) => takeOffShelf(tx, storyId));
  expect(await listMostRead(db, { language: 'vi', since: DAY })).toEqual([]);
});
