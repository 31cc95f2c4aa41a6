import { expect, it } from 'vitest';
import type { Database, DatabasePlace } from '#db/client';
import { listEvents } from '#db/events';
import { countEffects } from '#db/outbox';
import { takeOffShelf } from '#db/shelf';
import { openSharedTestDb } from '#db/testing';
import { listHalfStories } from '#db/whole-stories';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom, stateOf } from '#lib/desk/testing';
import { publishDueStories } from './due-stories.ts';
import { deliverEffects } from './outbox.ts';
import { type Errand, finished, killInTheMiddle, sendProcess } from './process-testing.ts';

const STORIES = 30;
const DUE = Date.UTC(2026, 9, 20, 7);

async function manyStories(db: Database, room: Newsroom, isScheduled: boolean): Promise<number[]> {
  const storyIds: number[] = [];
  for (let count = 0; count < STORIES; count++) {
    const storyId = await aStory(db, room, { stage: 'approved', headline: `Tin số ${count} ở Vàm Lụa` });
    if (isScheduled)
      granted(await moveOnScreen(db, room.thu, storyId, 'schedule', { scheduledFor: DUE }, DUE - 3_600_000));
    storyIds.push(storyId);
  }
  return storyIds;
}

/** Lets processes die a little way into a move, each after some more moves, and looks at what each leaves behind. */
async function killAgainAndAgain(db: Database, place: DatabasePlace, errand: Errand) {
  for (const moves of [1, 3, 2, 5, 4]) {
    const milliseconds = Math.random() * 6;
    expect(await killInTheMiddle(sendProcess(place, errand), { moves, milliseconds })).toBeGreaterThan(0);
    expect(await listHalfStories(db)).toEqual([]);
  }
}

const publications = async (db: Database, storyIds: readonly number[]) => {
  const events = await Promise.all(storyIds.map((storyId) => listEvents(db, storyId)));
  return events.map((ofStory) => ofStory.filter(({ kind }) => kind === 'publish' || kind === 'due').length);
};

it('a half published story would be seen', async () => {
  const { db } = await openSharedTestDb();
  const storyId = await aStory(db, await aNewsroom(db), { visibility: 'live' });
  expect(await listHalfStories(db)).toEqual([]);
  await db.transaction((tx) => takeOffShelf(tx, storyId));
  expect(await listHalfStories(db)).toEqual([{ storyId, what: 'the shelf has another revision' }]);
});

it('killed in the middle of publishing, every story is published whole or not at all', async () => {
  const { db, place } = await openSharedTestDb();
  const room = await aNewsroom(db);
  const storyIds = await manyStories(db, room, false);
  const errand = { do: 'publish', personId: room.thu.personId, storyIds } as const;
  await killAgainAndAgain(db, place, errand);
  await finished(sendProcess(place, errand));
  expect(await listHalfStories(db)).toEqual([]);
  expect(await publications(db, storyIds)).toEqual(storyIds.map(() => 1));
});

it('killed while keeping schedules, the next start keeps the rest: each once, late by the same clock', async () => {
  const { db, place } = await openSharedTestDb();
  const room = await aNewsroom(db);
  const storyIds = await manyStories(db, room, true);
  const back = DUE + 180_000;
  await killAgainAndAgain(db, place, { do: 'keep schedules', now: DUE });
  await finished(sendProcess(place, { do: 'keep schedules', now: back }));
  expect(await listHalfStories(db)).toEqual([]);
  expect(await publications(db, storyIds)).toEqual(storyIds.map(() => 1));
  await deliverEffects(db, back);
  expect(await countEffects(db)).toMatchObject({ waiting: 0, failed: 0 });
});

it('three processes keep the same schedules at once, and every story goes out once', async () => {
  const { db, place } = await openSharedTestDb();
  const room = await aNewsroom(db);
  const storyIds = await manyStories(db, room, true);
  const errand = { do: 'keep schedules', now: DUE } as const;
  const others = [sendProcess(place, errand), sendProcess(place, errand)];
  await publishDueStories(db, DUE);
  await Promise.all(others.map(finished));
  expect(await publications(db, storyIds)).toEqual(storyIds.map(() => 1));
  for (const storyId of storyIds)
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'done', visibility: 'live' });
});
