import { expect, it } from 'vitest';
import type { Database } from '#db/client';
import { findReading } from '#db/readings';
import { getRevision, listRevisions } from '#db/revisions';
import { openTestDb } from '#db/testing';
import { findUnkeptTyping } from '#db/unkept-typing';
import { noteReading } from './note-reading.ts';
import { aNewsroom, aStory, leaveStory, typeText } from './testing.ts';
import { readWorkingText } from './working-text.ts';

const LEFT = Date.UTC(2026, 9, 2, 1);

async function textOf(db: Database, storyId: number) {
  const text = await readWorkingText(db, storyId);
  if (!text) throw new Error('The story has no text.');
  return text;
}

/** A story in which Lan typed a second before somebody left it. */
async function aStoryTyped() {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room);
  await typeText(db, room.lan, storyId, { lines: ['Nước lên.'] }, LEFT - 1_000);
  return { db, lan: room.lan, ha: room.ha, storyId };
}

it('what somebody had before them when they left is kept as a revision, and known as what they read', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const { lan, ha } = room;
  const storyId = await aStory(db, room);
  const before = (await listRevisions(db, storyId)).length;
  expect(await findReading(db, storyId, ha.personId)).toBeNull();

  await typeText(db, lan, storyId, { lines: ['Nước lên.'] }, LEFT - 1_000);
  await leaveStory(db, ha, storyId, LEFT);
  const [latest, ...older] = await listRevisions(db, storyId);
  expect(older).toHaveLength(before);
  expect(latest).toMatchObject({ createdBy: lan.personId });
  expect(await findReading(db, storyId, ha.personId)).toEqual({ number: latest?.number, at: LEFT });
});

it('who comes again and finds nothing new leaves no further revision', async () => {
  const { db, lan, ha, storyId } = await aStoryTyped();
  await leaveStory(db, ha, storyId, LEFT);
  const revisions = await listRevisions(db, storyId);
  for (const later of [1, 2]) await leaveStory(db, ha, storyId, LEFT + later);
  expect(await listRevisions(db, storyId)).toEqual(revisions);
  expect(await findReading(db, storyId, ha.personId)).toMatchObject({ at: LEFT + 2 });
  expect(await findReading(db, storyId, lan.personId)).toBeNull();
});

it('what was typed after somebody left is new to them, also when their leaving is noted later', async () => {
  const { db, lan, ha, storyId } = await aStoryTyped();
  const text = await textOf(db, storyId);
  await typeText(db, ha, storyId, { lines: ['Nước rút.'] }, LEFT + 5_000);
  await noteReading(db, { storyId, personId: lan.personId, leftAt: LEFT, typedBy: lan.personId, text });
  const [latest] = await listRevisions(db, storyId);
  expect(latest).toMatchObject({ createdBy: lan.personId, createdAt: LEFT });
  expect(JSON.stringify((await getRevision(db, latest?.id ?? 0))?.body)).toContain('Nước lên.');
  expect(await findUnkeptTyping(db, storyId)).toMatchObject({ personId: ha.personId });
});

it('who left before the latest revision was cut has read the one before it', async () => {
  const { db, lan, ha, storyId } = await aStoryTyped();
  await leaveStory(db, lan, storyId, LEFT - 500);
  const text = await textOf(db, storyId);
  const [read] = await listRevisions(db, storyId);
  await typeText(db, lan, storyId, { lines: ['Nước rút.'] }, LEFT + 5_000);
  await leaveStory(db, lan, storyId, LEFT + 6_000);
  const revisions = await listRevisions(db, storyId);
  await noteReading(db, { storyId, personId: ha.personId, leftAt: LEFT, typedBy: lan.personId, text });
  expect(await listRevisions(db, storyId)).toEqual(revisions);
  expect(await findReading(db, storyId, ha.personId)).toEqual({ number: read?.number, at: LEFT });
});

it('who left a moment before the clock cut the first revision has read what it says', async () => {
  const { db, lan, ha, storyId } = await aStoryTyped();
  const text = await textOf(db, storyId);
  await leaveStory(db, lan, storyId, LEFT + 2_000);
  await noteReading(db, { storyId, personId: ha.personId, leftAt: LEFT, typedBy: lan.personId, text });
  const [cut] = await listRevisions(db, storyId);
  expect(await findReading(db, storyId, ha.personId)).toEqual({ number: cut?.number, at: LEFT });
});
