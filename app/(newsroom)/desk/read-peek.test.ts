import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { editFields } from '#lib/desk/edit-fields';
import { aNewsroom, aStory, granted } from '#lib/desk/testing';
import { readPeek } from './read-peek.ts';

it('who approves at a glance sees what was made with AI as readers will', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room);
  expect(await readPeek(db, room.ha, storyId)).toMatchObject({ aiNote: '' });
  granted(await editFields(db, room.lan, { storyId, fields: { aiNote: 'Ảnh do AI dựng.' } }));
  expect(await readPeek(db, room.ha, storyId)).toMatchObject({ aiNote: 'Ảnh do AI dựng.' });
});
