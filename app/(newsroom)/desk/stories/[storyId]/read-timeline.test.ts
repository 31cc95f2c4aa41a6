import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory, granted, moveOnScreen } from '#lib/desk/testing';
import { readTimeline } from './read-timeline.ts';

it('says why the clock took a schedule back with the facts that its sentence needs', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, { stage: 'scheduled' });
  const alarm = { code: 'embargoed_until', facts: { until: 1_800_000_000_000 } };
  const clock = { system: 'clock' } as const;
  granted(await moveOnScreen(db, clock, storyId, 'unschedule', { alarm }));
  const [latest] = await readTimeline(db, storyId);
  expect(latest).toMatchObject({ kind: 'unschedule', by: null, reason: '', alarm });
});
