import { expect, it } from 'vitest';
import { getStory } from '#db/stories';
import { readStoryMark } from '#db/story-mark';
import { findTranslation } from '#db/story-translations';
import { openTestDb } from '#db/testing';
import { addComment } from './add-comment.ts';
import { editFields } from './edit-fields.ts';
import { keepRevision } from './keep-revision.ts';
import { startStory } from './start-story.ts';
import { aNewsroom, aStory } from './testing.ts';

it('the mark of a story changes with all that is done to it, and with nothing that is not', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const { lan } = newsroom;
  const storyId = await aStory(db, newsroom);
  const marks = [await readStoryMark(db, storyId)];
  const note = async () => marks.push(await readStoryMark(db, storyId));

  await editFields(db, lan, { storyId, fields: { dateline: 'Vàm Lụa' } });
  await note();
  await addComment(db, lan, { storyId, text: 'Chờ số liệu.' });
  await note();
  await keepRevision(db, lan, { storyId });
  await note();
  expect(new Set(marks).size).toBe(4);

  await keepRevision(db, lan, { storyId });
  await editFields(db, lan, { storyId, fields: { dateline: 'Vàm Lụa' } });
  await aStory(db, newsroom);
  await note();
  expect(marks.at(-1)).toBe(marks.at(-2));
  expect(await readStoryMark(db, 4711)).toBe(null);
});

it('a story and its translation find each other, and no third', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const original = await aStory(db, newsroom);
  const alone = await aStory(db, newsroom);
  const started = await startStory(db, newsroom.lan, { language: 'en', translationOf: original });
  if (!started.ok) throw new Error(started.refusal.code);

  const pairOf = async (storyId: number) => {
    const story = await getStory(db, storyId);
    return story && findTranslation(db, story);
  };
  expect(await pairOf(original)).toMatchObject({ id: started.storyId, language: 'en' });
  expect(await pairOf(started.storyId)).toMatchObject({ id: original, language: 'vi' });
  expect(await pairOf(alone)).toBe(null);
});
