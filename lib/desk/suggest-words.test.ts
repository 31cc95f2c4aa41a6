import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { threadsIn } from '#lib/article/threads/thread-marks';
import { textsOf } from '#lib/article/threads/thread-places';
import { workingText } from '#lib/article/working-copy';
import { addComment } from './add-comment.ts';
import { suggestWords } from './suggest-words.ts';
import { aNewsroom, aStory, granted } from './testing.ts';
import { placeOf, theText } from './threads-testing.ts';
import { countOpenSuggestions, readWorkingText } from './working-text.ts';

async function aHeldStory() {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const lines = ['Nước lên ở bến.', 'Bà con gặt chạy.'];
  return { db, room, storyId: await aStory(db, room, { stage: 'in_review', lines }) };
}

it('an owner’s other words, more words and fewer words stand open beside a thread, and the text stays what it was', async () => {
  const { db, room, storyId } = await aHeldStory();
  const before = await readWorkingText(db, storyId);
  const about = await placeOf(db, storyId, 'ở bến');
  const { commentId } = granted(await addComment(db, room.ha, { storyId, text: 'Bến nào?', about }));
  for (const [words, instead] of [
    ['ở bến', 'ở bến Cây Gáo'],
    ['Bà con', 'Bà con ấp Chín'],
    [' chạy', ''],
  ] as const)
    granted(await suggestWords(db, room.lan, { storyId, words, instead }));
  expect(await countOpenSuggestions(db, storyId)).toBe(3);
  expect(await readWorkingText(db, storyId)).toEqual(before);
  expect([...threadsIn(await theText(db, storyId))]).toEqual([commentId]);
});

it('no old letter comes under the suggestion, so that who was offline takes out only what stood there', async () => {
  const { db, room, storyId } = await aHeldStory();
  const offline = await theText(db, storyId);
  granted(await suggestWords(db, room.lan, { storyId, words: 'lên', instead: 'lên lên' }));
  const [line] = textsOf(offline, 'body');
  line?.delete('Nước lên'.length, ' ở bến.'.length);
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(await theText(db, storyId)));
  expect(workingText(offline).body.content[0]).toMatchObject({ content: [{ text: 'Nước lên' }] });
});

it('nobody suggests in a story that is closed to them, nor where the words do not stand', async () => {
  const { db, room, storyId } = await aHeldStory();
  const before = await dumpOf(db);
  const codeOf = async (actor: typeof room.lan, words: string) => {
    const answer = await suggestWords(db, actor, { storyId, words, instead: 'Khác' });
    return answer.ok ? 'granted' : answer.refusal.code;
  };
  expect(await codeOf(room.binh, 'Nước')).toBe('text_frozen');
  expect(await codeOf(room.an, 'Nước')).toBe('no_such_story');
  expect(await codeOf(room.lan, 'Không có câu này')).toBe('words_changed');
  expect(await dumpOf(db)).toBe(before);
});
