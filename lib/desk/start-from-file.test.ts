import { expect, it } from 'vitest';
import { listComments } from '#db/comments';
import { getStory } from '#db/stories';
import { openTestDb } from '#db/testing';
import { threadsIn } from '#lib/article/threads/thread-marks';
import { startFromFile } from './start-from-file.ts';
import { aNewsroom, granted } from './testing.ts';
import { theText } from './threads-testing.ts';
import { countOpenSuggestions, readWorkingText } from './working-text.ts';

const FILE = {
  language: 'vi',
  sectionId: null,
  headline: 'Phà đêm',
  standfirst: 'Sau mười năm.',
  bylineText: 'Mai Lan',
  eventDate: '2026-12-01',
  comments: [
    { text: 'Chị Hà (trong Word): Hỏi lại.', quote: 'chạy lại' },
    { text: 'Chị Hà (trong Word): Đẹp.', quote: 'Sau mười năm' },
    { text: 'Chị Hà (trong Word): Đã bỏ.', quote: 'chuyến trưa' },
    { text: 'Chị Hà (trong Word): Cả bài.', quote: '' },
  ],
} as const;
const bodyOf = (by: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Phà chạy ' },
        { type: 'text', text: 'lại', marks: [{ type: 'added', attrs: { id: '1', by, at: 1 } }] },
      ],
    },
  ],
});

it('a story begins with all that a file brought: text, fields, comments, open suggestions', async () => {
  const db = await openTestDb();
  const { lan } = await aNewsroom(db);
  const { storyId } = granted(await startFromFile(db, lan, { ...FILE, body: bodyOf(lan.personId) }));
  expect(await getStory(db, storyId)).toMatchObject({
    headline: 'Phà đêm',
    standfirst: 'Sau mười năm.',
    bylineText: 'Mai Lan',
    eventDate: '2026-12-01',
    words: 2,
  });
  expect(await countOpenSuggestions(db, storyId)).toBe(1);
  expect(await readWorkingText(db, storyId)).toMatchObject({ headline: 'Phà đêm' });
});

it('a comment of a file is at its words where they stand once; else it keeps the words, or is about the whole', async () => {
  const db = await openTestDb();
  const { lan } = await aNewsroom(db);
  const { storyId } = granted(await startFromFile(db, lan, { ...FILE, body: bodyOf(lan.personId) }));
  const said = await listComments(db, storyId);
  expect(said.map(({ anchorField, quote }) => [anchorField, quote])).toEqual([
    ['body', 'chạy lại'],
    ['standfirst', 'Sau mười năm'],
    ['body', 'chuyến trưa'],
    [null, ''],
  ]);
  expect(said.every(({ personId }) => personId === lan.personId)).toBe(true);
  expect([...threadsIn(await theText(db, storyId))].sort()).toEqual([said[0]?.id, said[1]?.id].sort());
});

it('nothing begins with what is no article, is signed by another, or does not fit', async () => {
  const db = await openTestDb();
  const { lan, ha } = await aNewsroom(db);
  const codeOf = async (change: object) => {
    const answer = await startFromFile(db, lan, { ...FILE, body: bodyOf(lan.personId), ...change });
    return answer.ok ? 'begun' : answer.refusal.code;
  };
  expect(await codeOf({ body: bodyOf(ha.personId) })).toBe('not_an_article');
  expect(await codeOf({ body: { type: 'doc', content: [{ type: 'script' }] } })).toBe('not_an_article');
  expect(await codeOf({ bylineText: 'x'.repeat(201) })).toBe('field_too_long');
  expect(await codeOf({ comments: [{ text: ' ', quote: '' }] })).toBe('comment_empty');
  expect(await codeOf({ sectionId: 'no' })).toBe('no_such_section');
  expect(await getStory(db, 1)).toBeNull();
});
