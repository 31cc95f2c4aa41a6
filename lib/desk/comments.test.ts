import { beforeEach, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { listComments } from '#db/comments';
import { listNotifications } from '#db/notifications';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { deliverEffects } from '#lib/jobs/outbox';
import { addComment } from './add-comment.ts';
import { reopenComment } from './reopen-comment.ts';
import { resolveComment } from './resolve-comment.ts';
import { aNewsroom, aStory, granted, type Newsroom, stateOf } from './testing.ts';

let db: Database;
let room: Newsroom;
let storyId: number;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room, { stage: 'in_review' });
});

it('a thread is asked, answered, settled and opened again', async () => {
  const text = 'Con số 120 lấy ở đâu?';
  const { commentId } = granted(await addComment(db, room.ha, { storyId, text, isBlocking: true }));
  granted(await addComment(db, room.lan, { storyId, text: 'Của xã, để em hỏi lại.', parentId: commentId }));
  expect(await listComments(db, storyId)).toMatchObject([
    { id: commentId, name: 'Hà', isBlocking: true, parentId: null },
    { name: 'Lan', isBlocking: false, parentId: commentId },
  ]);
  expect((await stateOf(db, storyId)).openBlockingComments).toBe(1);
  granted(await resolveComment(db, room.lan, { commentId }));
  expect((await stateOf(db, storyId)).openBlockingComments).toBe(0);
  expect(await reopenComment(db, room.lan, { commentId })).toMatchObject({
    refusal: { code: 'not_your_comment' },
  });
  granted(await reopenComment(db, room.ha, { commentId }));
  expect((await stateOf(db, storyId)).openBlockingComments).toBe(1);
});

it('tells the owner and the claimer, each of the other', async () => {
  granted(await addComment(db, room.ha, { storyId, text: 'Thêm lời bà con.' }));
  await deliverEffects(db);
  const [told] = await listNotifications(db, room.lan.personId);
  expect(told).toMatchObject({ kind: 'comment', byName: 'Hà' });
});

it('settling twice changes nothing the second time', async () => {
  const { commentId } = granted(await addComment(db, room.ha, { storyId, text: 'Xem lại.' }));
  granted(await resolveComment(db, room.ha, { commentId }));
  const before = await dumpOf(db);
  granted(await resolveComment(db, room.ha, { commentId }));
  expect(await dumpOf(db)).toBe(before);
});

it('is refused when empty, too long, on a story one may not see, or under another story’s comment', async () => {
  const elsewhere = await aStory(db, room);
  const { commentId } = granted(await addComment(db, room.ha, { storyId: elsewhere, text: 'Ở bài khác.' }));
  const before = await dumpOf(db);
  const codeOf = async (actor: Newsroom['lan'], input: Parameters<typeof addComment>[2]) => {
    const answer = await addComment(db, actor, input);
    return answer.ok ? 'granted' : answer.refusal.code;
  };
  expect(await codeOf(room.ha, { storyId, text: '  ' })).toBe('comment_empty');
  expect(await codeOf(room.ha, { storyId, text: 'a'.repeat(4001) })).toBe('comment_too_long');
  expect(await codeOf(room.an, { storyId, text: 'Cho em xem với.' })).toBe('no_such_story');
  expect(await codeOf(room.ha, { storyId, text: 'Trả lời.', parentId: commentId })).toBe('no_such_comment');
  expect(await codeOf(room.quan, { storyId, text: 'Kỹ thuật ghé qua.' })).toBe('no_such_story');
  expect(await dumpOf(db)).toBe(before);
});
