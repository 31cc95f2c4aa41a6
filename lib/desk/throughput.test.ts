import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { countReturns, listPublications } from '#db/throughput';
import { aNewsroom, aStory } from './testing.ts';

const FIRST = Date.UTC(2026, 9, 1, 1);
const OCTOBER = { from: Date.UTC(2026, 8, 30), to: Date.UTC(2026, 10, 1) };

it('the ledger tells how long stories took from the first submission to readers', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const storyId = await aStory(db, newsroom, { visibility: 'live', stage: 'submitted', now: FIRST });
  const [publication, ...others] = await listPublications(db, newsroom.thu, OCTOBER);
  expect(others).toEqual([]);
  expect(publication).toMatchObject({ storyId, sectionId: newsroom.sectionId, day: '2026-10-01' });
  const { submittedAt, publishedAt } = publication ?? { submittedAt: 0, publishedAt: 0 };
  expect(publishedAt - (submittedAt ?? 0)).toBe(3 * 60_000);
  expect(await listPublications(db, newsroom.thu, { ...OCTOBER, to: publishedAt })).toEqual([]);
});

it('returns are counted by day in Vietnam and section', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const lateInTheEvening = Date.UTC(2026, 9, 1, 16, 58);
  await aStory(db, newsroom, { stage: 'returned', now: lateInTheEvening });
  await aStory(db, newsroom, { stage: 'returned', now: FIRST });
  expect(await countReturns(db, newsroom.ha, OCTOBER)).toEqual([
    { day: '2026-10-01', sectionId: newsroom.sectionId, count: 1 },
    { day: '2026-10-02', sectionId: newsroom.sectionId, count: 1 },
  ]);
});

it('who does not see insights is told nothing of it', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  await aStory(db, newsroom, { visibility: 'live', now: FIRST });
  await aStory(db, newsroom, { stage: 'returned', now: FIRST });
  for (const actor of [newsroom.lan, newsroom.an, newsroom.quan]) {
    expect(await listPublications(db, actor, OCTOBER)).toEqual([]);
    expect(await countReturns(db, actor, OCTOBER)).toEqual([]);
  }
  const { sectionId } = newsroom;
  expect(await listPublications(db, newsroom.thu, { ...OCTOBER, sectionId })).toHaveLength(1);
  expect(await listPublications(db, newsroom.thu, { ...OCTOBER, sectionId: 'khac' })).toEqual([]);
});
