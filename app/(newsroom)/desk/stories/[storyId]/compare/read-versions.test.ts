import { expect, it } from 'vitest';
import { getStory } from '#db/stories';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory, leaveStory, typeText } from '#lib/desk/testing';
import { findVersion } from './compare-wish.ts';
import { likelyFrom, readVersions } from './read-versions.ts';

it('what somebody last read is known to them, and what they are shown the changes since', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const { lan, ha, binh } = room;
  const storyId = await aStory(db, room);
  await typeText(db, lan, storyId, { lines: ['Nước lên.'] });
  await leaveStory(db, ha, storyId);
  await typeText(db, lan, storyId, { lines: ['Nước lên.', 'Ghe về.'] }, Date.now() + 60_000);
  await leaveStory(db, lan, storyId, Date.now() + 120_000);
  const story = await getStory(db, storyId);
  if (!story) throw new Error('There is no story.');
  const versionsOf = (actor: typeof ha) => readVersions(db, actor, story, Date.now());
  const read = findVersion(await versionsOf(ha), 'read');
  expect(read?.id).toBe(likelyFrom(await versionsOf(ha)));
  expect(findVersion(await versionsOf(lan), 'read')?.id).toBeGreaterThan(Number(read?.id));
  expect(findVersion(await versionsOf(binh), 'read')).toBeNull();
});
