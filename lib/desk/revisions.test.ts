import { beforeEach, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { getRevision, listRevisions } from '#db/revisions';
import { openTestDb } from '#db/testing';
import { keepTyping } from '#lib/jobs/keep-typing';
import { onAnnouncement } from './announce.ts';
import { editFields } from './edit-fields.ts';
import { keepRevision } from './keep-revision.ts';
import { restoreRevision } from './restore-revision.ts';
import { aNewsroom, aStory, granted, type Newsroom, stateOf, typeText } from './testing.ts';
import { readWorkingText } from './working-text.ts';

let db: Database;
let room: Newsroom;
let storyId: number;
const NOON = Date.UTC(2026, 9, 2, 5);
const MINUTE = 60_000;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room);
});

it('unchanged text makes no revision', async () => {
  const first = granted(await keepRevision(db, room.lan, { storyId }));
  expect(granted(await keepRevision(db, room.lan, { storyId }))).toEqual(first);
  expect(await listRevisions(db, storyId)).toHaveLength(1);
});

it('while people type, one is cut after ten minutes or when another person writes', async () => {
  const type = (actor: Newsroom['lan'], headline: string, now: number) =>
    typeText(db, actor, storyId, { headline }, now);
  await type(room.lan, 'Nước lên', NOON);
  expect(await keepTyping(db, NOON + 1000)).toBe(1);
  await type(room.lan, 'Nước lên sớm', NOON + MINUTE);
  expect(await keepTyping(db, NOON + MINUTE)).toBe(0);
  await type(room.lan, 'Nước lên sớm ở cồn', NOON + 11 * MINUTE);
  expect(await keepTyping(db, NOON + 11 * MINUTE)).toBe(1);
  await type(room.ha, 'Nước lên sớm ở cồn Ông Trạng', NOON + 12 * MINUTE);
  expect(await keepTyping(db, NOON + 12 * MINUTE)).toBe(1);
  expect((await listRevisions(db, storyId)).map(({ cause, name }) => [cause, name])).toEqual([
    ['another_writer', 'Hà'],
    ['typing', 'Lan'],
    ['typing', 'Lan'],
  ]);
});

it('an earlier revision comes back as a new one; what stood there is kept, open documents are told', async () => {
  const heard: string[] = [];
  const unlisten = onAnnouncement(({ kind }) => heard.push(kind));
  const { revisionId } = granted(await keepRevision(db, room.lan, { storyId }));
  await typeText(db, room.lan, storyId, { headline: 'Một ý khác hẳn' });
  const { replacedId } = granted(
    await restoreRevision(db, room.lan, { storyId, revisionId: revisionId ?? 0 }),
  );
  unlisten();
  expect(heard).toContain('text_replaced');
  expect((await readWorkingText(db, storyId))?.headline).toBe('Nước lên sớm ở cồn Ông Trạng');
  expect((await listRevisions(db, storyId)).map(({ headline, cause }) => [headline, cause])).toEqual([
    ['Nước lên sớm ở cồn Ông Trạng', 'restored'],
    ['Một ý khác hẳn', 'typing'],
    ['Nước lên sớm ở cồn Ông Trạng', 'typing'],
  ]);
  granted(await restoreRevision(db, room.lan, { storyId, revisionId: replacedId }));
  expect((await readWorkingText(db, storyId))?.headline).toBe('Một ý khác hẳn');
});

it('holds the note on AI that the story had when it was cut', async () => {
  const cutWith = async (aiNote: string) => {
    granted(await editFields(db, room.lan, { storyId, fields: { aiNote } }));
    const { revisionId } = granted(await keepRevision(db, room.lan, { storyId }));
    return (await getRevision(db, revisionId ?? 0))?.aiNote;
  };
  expect(await cutWith('Ảnh do AI tạo.')).toBe('Ảnh do AI tạo.');
  expect(await cutWith('')).toBe('');
  expect(await listRevisions(db, storyId)).toHaveLength(2);
});

it('is not brought back into a text that is frozen, nor from another story', async () => {
  const approved = await aStory(db, room, { stage: 'approved' });
  const { latestRevisionId } = await stateOf(db, approved);
  const revisionId = latestRevisionId ?? 0;
  expect(await restoreRevision(db, room.ha, { storyId: approved, revisionId })).toMatchObject({
    refusal: { code: 'text_frozen' },
  });
  expect(await restoreRevision(db, room.lan, { storyId, revisionId })).toMatchObject({
    refusal: { code: 'no_such_revision' },
  });
});

it('is never changed once cut', async () => {
  const { revisionId } = granted(await keepRevision(db, room.lan, { storyId }));
  const before = await getRevision(db, revisionId ?? 0);
  await typeText(db, room.lan, storyId, { headline: 'Chữ mới' });
  granted(await keepRevision(db, room.lan, { storyId }));
  expect(await getRevision(db, revisionId ?? 0)).toEqual(before);
});

it('nothing is kept over fields that another set meanwhile; who may not read the story is not told who', async () => {
  await editFields(db, room.ha, { storyId, fields: { dateline: 'Vàm Lụa' } }, NOON);
  const read = (readAt: number) => ({ storyId, readAt });
  expect(await keepRevision(db, room.lan, read(NOON - 1))).toMatchObject({
    refusal: { code: 'newer_revision', facts: { name: 'Hà', at: NOON } },
  });
  expect(await listRevisions(db, storyId)).toEqual([]);
  expect(await keepRevision(db, room.an, read(NOON - 1))).toMatchObject({
    refusal: { code: 'no_such_story' },
  });
  granted(await keepRevision(db, room.ha, read(NOON - 1)));
  granted(await keepRevision(db, room.lan, read(NOON)));
});
