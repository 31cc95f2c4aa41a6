import { beforeEach, describe, expect, it } from 'vitest';
import { listChanges } from '#db/changes';
import type { Database } from '#db/client';
import { findArticle, listCorrections, listFeed } from '#db/published';
import { getRevision } from '#db/revisions';
import { getStory } from '#db/stories';
import { readTagVersions } from '#db/tag-versions';
import { openTestDb } from '#db/testing';
import type { ChangeKind } from '#lib/newsroom/story';
import { editChange } from './edit-change.ts';
import { editFields } from './edit-fields.ts';
import { moveStory } from './move-story.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom, stateOf, typeText } from './testing.ts';
import { readWorkingText } from './working-text.ts';

let db: Database;
let room: Newsroom;
let storyId: number;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room, { visibility: 'live' });
});

const shelf = async () => JSON.stringify(await findArticle(db, storyId));
const article = async () => {
  const found = await findArticle(db, storyId);
  if (found?.kind !== 'article') throw new Error('There is no article.');
  return found;
};

const CORRECTED = ['Sáng 30/11, nước tràn bờ bao 102 héc-ta lúa.', 'Bà con gặt chạy nước.'];
const FORM = { note: 'Bản trước ghi 120 héc-ta.', wrongText: '120 héc-ta', rightText: '102 héc-ta' };

async function publishChange(kind: ChangeKind, form = {}) {
  granted(await moveOnScreen(db, room.ha, storyId, 'open_change', { changeKind: kind }));
  await typeText(db, room.lan, storyId, { lines: CORRECTED });
  granted(await moveOnScreen(db, room.lan, storyId, 'submit'));
  granted(await moveOnScreen(db, room.ha, storyId, 'claim'));
  granted(await moveOnScreen(db, room.ha, storyId, 'approve'));
  return moveOnScreen(db, room.tong, storyId, 'publish_change', form);
}

describe('while a published story is being changed', () => {
  it('readers see every byte as before', async () => {
    const before = await shelf();
    const tags = await readTagVersions(db, ['latest', `story:${storyId}`, 'site']);
    granted(await moveOnScreen(db, room.lan, storyId, 'open_change', { changeKind: 'update' }));
    await typeText(db, room.lan, storyId, { headline: 'Chưa ai duyệt câu này', lines: CORRECTED });
    granted(await editFields(db, room.lan, { storyId, fields: { dateline: 'Cồn Ông Trạng' } }));
    for (const [actor, move] of [
      [room.lan, 'submit'],
      [room.ha, 'claim'],
      [room.ha, 'approve'],
    ] as const)
      granted(await moveOnScreen(db, actor, storyId, move));
    expect(await shelf()).toBe(before);
    expect(await readTagVersions(db, ['latest', `story:${storyId}`, 'site'])).toEqual(tags);
  });

  it('the change starts from exactly what is live', async () => {
    const { liveRevisionId } = await stateOf(db, storyId);
    await typeText(db, room.lan, storyId, { headline: 'Chữ lạc vào bản làm việc' });
    granted(await moveOnScreen(db, room.ha, storyId, 'open_change', { changeKind: 'correction' }));
    const live = await getRevision(db, liveRevisionId ?? 0);
    expect(await readWorkingText(db, storyId)).toEqual({
      headline: live?.headline,
      standfirst: live?.standfirst,
      body: live?.body,
    });
    expect((await stateOf(db, storyId)).writerIds).toEqual([]);
  });

  it('there is no second open change', async () => {
    granted(await moveOnScreen(db, room.ha, storyId, 'open_change', { changeKind: 'minor' }));
    expect(await moveOnScreen(db, room.thu, storyId, 'open_change', { changeKind: 'minor' })).toMatchObject({
      refusal: { code: 'wrong_stage' },
    });
  });

  it('giving it up goes back to what is live and keeps what was written', async () => {
    const before = await shelf();
    granted(await moveOnScreen(db, room.lan, storyId, 'open_change', { changeKind: 'update' }));
    await typeText(db, room.lan, storyId, { headline: 'Ý định không thành' });
    granted(
      await editFields(db, room.lan, {
        storyId,
        fields: { bylineText: 'Ban Biên tập', aiNote: 'Ảnh do AI tạo.' },
      }),
    );
    granted(await moveOnScreen(db, room.lan, storyId, 'discard_change'));
    expect(await shelf()).toBe(before);
    expect((await readWorkingText(db, storyId))?.headline).toBe('Nước lên sớm ở cồn Ông Trạng');
    expect(await getStory(db, storyId)).toMatchObject({ stage: 'done', bylineText: '', aiNote: '' });
    expect((await listChanges(db, storyId))[0]).toMatchObject({ publishedAt: null });
    granted(await moveOnScreen(db, room.lan, storyId, 'open_change', { changeKind: 'minor' }));
  });
});

describe('a correction, 120 to 102', () => {
  it('needs wrong text, right text and a note, and a managing editor', async () => {
    expect(await publishChange('correction')).toMatchObject({
      refusal: { code: 'change_incomplete', fields: ['wrongText', 'rightText', 'note'] },
    });
    const state = await stateOf(db, storyId);
    const asked = { storyId, move: 'publish_change' as const, onScreen: state.latestRevisionId, ...FORM };
    expect(await moveStory(db, room.ha, asked)).toMatchObject({ refusal: { code: 'not_your_move' } });
    granted(await moveStory(db, room.thu, asked));
  });

  it('moves the updated date, prints the note and the corrections page, and leaves the feed identity', async () => {
    const before = await article();
    const [feedBefore] = await listFeed(db, { language: 'vi' });
    granted(await publishChange('correction', FORM));
    const after = await article();
    expect(JSON.stringify(after.body)).toContain('102 héc-ta');
    expect(after.updatedAt).toBeGreaterThan(before.publishedAt);
    expect(after.publishedAt).toBe(before.publishedAt);
    expect(after.address).toBe(before.address);
    expect(after.notes).toMatchObject([{ kind: 'correction', ...FORM }]);
    expect((await listCorrections(db)).notes).toMatchObject([{ storyId, ...FORM }]);
    const [feedAfter] = await listFeed(db, { language: 'vi' });
    expect(feedAfter?.publishedAt).toBe(feedBefore?.publishedAt);
    expect(feedAfter?.address).toBe(feedBefore?.address);
  });

  it('statutory: asks for the whole form and stands on the front page for the set days', async () => {
    expect(await publishChange('statutory_correction', FORM)).toMatchObject({
      refusal: { code: 'change_incomplete', fields: ['workTitle', 'workSection', 'workDate'] },
    });
    const work = { workTitle: 'Nước lên sớm', workSection: 'Sông nước', workDate: '30/11/2026' };
    granted(await moveOnScreen(db, room.tong, storyId, 'publish_change', { ...FORM, ...work }));
    const [note] = (await article()).notes;
    expect(note).toMatchObject({ kind: 'statutory_correction', ...work });
    expect((note?.frontUntil ?? 0) - (note?.publishedAt ?? 0)).toBe(3 * 86_400_000);
  });
});

describe('a note on AI', () => {
  it('that was forgotten reaches readers with the change that brings it, on the page and in the feed', async () => {
    const aiNote = 'Ảnh do AI tạo.';
    granted(await moveOnScreen(db, room.ha, storyId, 'open_change', { changeKind: 'update' }));
    granted(await editFields(db, room.lan, { storyId, fields: { aiNote } }));
    expect((await article()).aiNote).toBe('');
    granted(await moveOnScreen(db, room.lan, storyId, 'submit'));
    granted(await moveOnScreen(db, room.ha, storyId, 'claim'));
    granted(await moveOnScreen(db, room.ha, storyId, 'approve'));
    granted(await moveOnScreen(db, room.tong, storyId, 'publish_change'));
    expect((await article()).aiNote).toBe(aiNote);
    expect((await listFeed(db, { language: 'vi' }))[0]?.aiNote).toBe(aiNote);
  });
});

describe('a minor fix', () => {
  it('moves no date and prints no note', async () => {
    const before = await article();
    granted(await publishChange('minor'));
    const after = await article();
    expect(JSON.stringify(after.body)).toContain('102 héc-ta');
    expect(after).toMatchObject({ updatedAt: null, publishedAt: before.publishedAt, notes: [] });
    expect((await listCorrections(db)).notes).toEqual([]);
  });
});

describe('an update', () => {
  it('is remembered with its moment beside the article, and a minor fix is not', async () => {
    granted(await publishChange('minor'));
    expect((await article()).updates).toEqual([]);
    granted(await publishChange('update', { note: 'Chỉ để tòa soạn đọc.' }));
    const { updatedAt, updates, notes } = await article();
    expect(updates).toEqual([{ changeId: expect.any(Number), publishedAt: updatedAt }]);
    expect(notes).toEqual([]);
    expect(await shelf()).not.toContain('Chỉ để tòa soạn đọc.');
    expect((await listCorrections(db)).notes).toEqual([]);
  });

  it('is remembered through a withdrawal', async () => {
    granted(await publishChange('update'));
    const { updates } = await article();
    granted(await moveOnScreen(db, room.tong, storyId, 'withdraw', { reason: 'Kiểm tra lại.' }));
    granted(await moveOnScreen(db, room.tong, storyId, 'restore', { reason: 'Đã kiểm tra.' }));
    expect((await article()).updates).toEqual(updates);
  });
});

describe('the kind of an open change', () => {
  it('is made a correction by an editor, not by the owner', async () => {
    granted(await moveOnScreen(db, room.lan, storyId, 'open_change', { changeKind: 'update' }));
    expect(await editChange(db, room.lan, { storyId, changeKind: 'correction' })).toMatchObject({
      refusal: { code: 'change_kind_not_yours' },
    });
    granted(await editChange(db, room.ha, { storyId, changeKind: 'correction', ...FORM }));
    expect(await stateOf(db, storyId)).toMatchObject({ openChange: 'correction' });
    expect((await listChanges(db, storyId))[0]).toMatchObject(FORM);
  });
});
