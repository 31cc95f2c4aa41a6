import { expect, it } from 'vitest';
import { findReading } from '#db/readings';
import { listRevisions } from '#db/revisions';
import { openTestDb } from '#db/testing';
import { noteReading } from './note-reading.ts';
import { aNewsroom, aStory, typeText } from './testing.ts';

const LEFT = Date.UTC(2026, 9, 2, 1);

it('what somebody had before them when they left is kept as a revision, and known as what they read', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const { lan, ha } = room;
  const storyId = await aStory(db, room);
  const before = (await listRevisions(db, storyId)).length;
  expect(await findReading(db, storyId, ha.personId)).toBeNull();

  await typeText(db, lan, storyId, { lines: ['Nước lên.'] }, LEFT - 1_000);
  await noteReading(db, { storyId, personId: ha.personId }, LEFT);
  const [latest, ...older] = await listRevisions(db, storyId);
  expect(older).toHaveLength(before);
  expect(latest).toMatchObject({ createdBy: lan.personId });
  expect(await findReading(db, storyId, ha.personId)).toEqual({ number: latest?.number, at: LEFT });
});

it('who comes again and finds nothing new leaves no further revision', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const { lan, ha } = room;
  const storyId = await aStory(db, room);
  await typeText(db, lan, storyId, { lines: ['Nước lên.'] }, LEFT - 1_000);
  await noteReading(db, { storyId, personId: ha.personId }, LEFT);
  const revisions = await listRevisions(db, storyId);
  for (const later of [1, 2]) await noteReading(db, { storyId, personId: ha.personId }, LEFT + later);
  expect(await listRevisions(db, storyId)).toEqual(revisions);
  expect(await findReading(db, storyId, ha.personId)).toMatchObject({ at: LEFT + 2 });
  expect(await findReading(db, storyId, lan.personId)).toBeNull();
});
