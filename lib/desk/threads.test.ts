import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { getComment, listComments } from '#db/comments';
import { listEvents } from '#db/events';
import { listNotifications } from '#db/notifications';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { listWriters } from '#db/working-copies';
import { threadsIn } from '#lib/article/threads/thread-marks';
import { deliverEffects } from '#lib/jobs/outbox';
import type { TextField } from '#lib/newsroom/threads';
import { addComment, type CommentInput } from './add-comment.ts';
import { onAnnouncement } from './announce.ts';
import { blockByComment } from './block-by-comment.ts';
import { editComment } from './edit-comment.ts';
import { restoreRevision } from './restore-revision.ts';
import { aNewsroom, aStory, granted, type Newsroom, stateOf, typeText } from './testing.ts';
import { placeOf, theText } from './threads-testing.ts';
import { readWorkingText } from './working-text.ts';

let db: Database;
let room: Newsroom;
let storyId: number;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room, { stage: 'submitted' });
});

const begin = async (words: string, wish: Partial<CommentInput> = {}, field: TextField = 'body') =>
  addComment(db, room.lan, {
    storyId,
    text: 'Số này của xã.',
    about: await placeOf(db, storyId, words, field),
    ...wish,
  });

describe('a thread about words', () => {
  it('is begun by somebody who may not write the text, and leaves text, revision and writers as they were', async () => {
    const before = await readWorkingText(db, storyId);
    const state = await stateOf(db, storyId);
    const writers = await listWriters(db, storyId);
    const { commentId } = granted(await begin('120 héc-ta'));
    expect(await getComment(db, commentId)).toMatchObject({ anchorField: 'body', quote: '120 héc-ta' });
    expect([...threadsIn(await theText(db, storyId))]).toEqual([commentId]);
    expect(await readWorkingText(db, storyId)).toEqual(before);
    expect((await stateOf(db, storyId)).latestRevisionId).toBe(state.latestRevisionId);
    expect(await listWriters(db, storyId)).toEqual(writers);
  });

  it('stands in the headline and the standfirst too, and several may be about the same words', async () => {
    const ids = [
      granted(await begin('Nước lên sớm', {}, 'headline')).commentId,
      granted(await begin('đầu mùa', {}, 'standfirst')).commentId,
      granted(await begin('lên sớm ở cồn', {}, 'headline')).commentId,
    ];
    expect([...threadsIn(await theText(db, storyId))].sort()).toEqual(ids);
  });

  it('is refused when other words stand there now, and changes nothing', async () => {
    const about = await placeOf(db, storyId, '120 héc-ta');
    await typeText(db, room.lan, storyId, { lines: ['Sáng 30/11, nước tràn bờ bao 102 héc-ta lúa.'] });
    const before = await dumpOf(db);
    for (const place of [about, { words: { field: 'body', from: 'AA==', to: '!', words: 'a' } } as const])
      expect(await addComment(db, room.ha, { storyId, text: 'Ở đâu?', about: place })).toMatchObject({
        refusal: { code: 'words_changed' },
      });
    expect(await dumpOf(db)).toBe(before);
  });

  it('is refused for words of another field than the one named', async () => {
    const about = await placeOf(db, storyId, '120 héc-ta');
    if (!about || !('words' in about)) throw new Error('No words.');
    const elsewhere = { words: { ...about.words, field: 'headline' as const } };
    expect(await addComment(db, room.ha, { storyId, text: 'Ở đâu?', about: elsewhere })).toMatchObject({
      refusal: { code: 'words_changed' },
    });
  });

  it('tells open documents of its mark', async () => {
    const heard: string[] = [];
    const stop = onAnnouncement(({ kind }) => heard.push(kind));
    granted(await begin('120 héc-ta'));
    stop();
    expect(heard).toEqual(['text_replaced', 'comments_changed', 'outbox_filled']);
  });

  it('finds its words again when a revision is restored, and goes without a place when they are not in it', async () => {
    storyId = await aStory(db, room, { stage: 'returned' });
    const first = (await stateOf(db, storyId)).latestRevisionId ?? 0;
    const { commentId: kept } = granted(await begin('120 héc-ta'));
    await typeText(db, room.lan, storyId, { lines: ['Chuyện khác hẳn, một con số nào đó.'] });
    expect([...threadsIn(await theText(db, storyId))]).toEqual([]);
    const { commentId: lost } = granted(await begin('một con số'));
    granted(await restoreRevision(db, room.lan, { storyId, revisionId: first }));
    expect([...threadsIn(await theText(db, storyId))]).toEqual([kept]);
    expect(await getComment(db, lost)).toMatchObject({ quote: 'một con số', resolvedAt: null });
  });
});

describe('a mention', () => {
  it('tells the person named that they were, with the words, and nobody twice', async () => {
    const text = 'Nhờ @Hà xem giúp.';
    granted(await addComment(db, room.lan, { storyId, text, mentions: [room.ha.personId] }));
    granted(
      await addComment(db, room.ha, { storyId, text: 'Ừ, @Lan đợi chút.', mentions: [room.lan.personId] }),
    );
    await deliverEffects(db);
    const told = (person: Newsroom['ha']) => listNotifications(db, person.personId);
    expect((await told(room.ha)).filter(({ kind }) => kind !== 'submit')).toMatchObject([
      { kind: 'mention', byName: 'Lan', reason: text },
    ]);
    expect(await told(room.lan)).toMatchObject([{ kind: 'mention', byName: 'Hà' }]);
  });

  it('of somebody who may not read the story is refused by name, and nothing is written', async () => {
    const before = await dumpOf(db);
    const input = { storyId, text: 'Nhờ @An xem giúp.', mentions: [room.an.personId] };
    expect(await addComment(db, room.lan, input)).toMatchObject({
      refusal: { code: 'mention_cannot_read', facts: { name: 'An' } },
    });
    expect(await dumpOf(db)).toBe(before);
  });

  it('whose name was taken out again tells nobody', async () => {
    const { commentId } = granted(
      await addComment(db, room.lan, { storyId, text: 'Thôi khỏi.', mentions: [room.thu.personId] }),
    );
    expect((await getComment(db, commentId))?.mentions).toEqual([]);
  });
});

describe('one’s own comment', () => {
  it('is put into other words; what it said before stands in the ledger, and only who is new in it is told', async () => {
    const { commentId } = granted(await addComment(db, room.lan, { storyId, text: 'Số của xã.' }));
    const edit = { commentId, text: 'Số của xã, @Bình hỏi giúp.', mentions: [room.binh.personId] };
    granted(await editComment(db, room.lan, edit, 5_000));
    expect((await listComments(db, storyId))[0]).toMatchObject({ text: edit.text, editedAt: 5_000 });
    const edited = (await listEvents(db, storyId)).find(({ kind }) => kind === 'edit_comment');
    expect(edited?.facts).toMatchObject({ before: 'Số của xã.', commentId });
    const before = await dumpOf(db);
    granted(await editComment(db, room.lan, edit));
    expect(await dumpOf(db)).toBe(before);
    await deliverEffects(db);
    expect(await listNotifications(db, room.binh.personId)).toMatchObject([{ kind: 'mention' }]);
  });

  it('is nobody else’s to change, whatever their role', async () => {
    const { commentId } = granted(await addComment(db, room.lan, { storyId, text: 'Số của xã.' }));
    const before = await dumpOf(db);
    for (const actor of [room.ha, room.tong, room.binh])
      expect(await editComment(db, actor, { commentId, text: 'Khác.' })).toMatchObject({
        refusal: { code: 'comment_of_another' },
      });
    expect(await dumpOf(db)).toBe(before);
  });
});

it('a thread blocks and stops blocking by who began it and by editors, and not by others', async () => {
  const { commentId } = granted(await addComment(db, room.binh, { storyId, text: 'Nguồn này sai.' }));
  const block = (actor: Newsroom['ha'], isBlocking: boolean) =>
    blockByComment(db, actor, { commentId, isBlocking });
  expect(await block(room.lan, true)).toMatchObject({ refusal: { code: 'not_yours_to_block' } });
  granted(await block(room.binh, true));
  expect((await stateOf(db, storyId)).openBlockingComments).toBe(1);
  granted(await block(room.ha, false));
  expect((await stateOf(db, storyId)).openBlockingComments).toBe(0);
  const kinds = (await listEvents(db, storyId)).map(({ kind }) => kind);
  expect(kinds.slice(-2)).toEqual(['block_by_comment', 'unblock_by_comment']);
});
