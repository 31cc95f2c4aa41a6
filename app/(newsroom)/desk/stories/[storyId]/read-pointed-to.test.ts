import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory } from '#lib/desk/testing';
import { readPointedTo } from './read-pointed-to.ts';

it('the stories that a text points to are named with the page, those one may not know of are not', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const draft = await aStory(db, room);
  const block = (storyId: number) => ({ type: 'relatedStory', attrs: { storyId } });
  const content = [block(draft), { type: 'paragraph' }, block(draft), block(0), block(9_999)];
  const named = await readPointedTo(db, room.lan, content);
  expect(named.map(({ storyId }) => storyId)).toEqual([draft]);
  expect(await readPointedTo(db, room.an, content)).toEqual([]);
});
