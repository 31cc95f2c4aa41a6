import { afterEach, expect, it } from 'vitest';
import { listNotifications } from '#db/notifications';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory, granted, moveOnScreen, stateOf } from '#lib/desk/testing';
import { type Clock, startClock } from './clock.ts';

let clock: Clock | undefined;
afterEach(() => clock?.stop());

it('keeps what fell due while nobody was there, as soon as it starts', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, { stage: 'approved' });
  const scheduledFor = Date.now() - 180_000;
  granted(await moveOnScreen(db, room.thu, storyId, 'schedule', { scheduledFor }, scheduledFor - 1));
  clock = startClock(db);
  await expect.poll(async () => (await stateOf(db, storyId)).visibility, { timeout: 3_000 }).toBe('live');
});

it('tells people at once, and does nothing more once it is stopped', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  clock = startClock(db);
  const storyId = await aStory(db, room);
  granted(await moveOnScreen(db, room.lan, storyId, 'submit'));
  const heard = async () => (await listNotifications(db, room.ha.personId)).length;
  await expect.poll(heard, { timeout: 3_000 }).toBe(1);
  await clock.stop();
  granted(await moveOnScreen(db, room.ha, storyId, 'claim'));
  await new Promise((later) => setTimeout(later, 1_200));
  expect(await listNotifications(db, room.lan.personId)).toEqual([]);
});
