import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { findLastEvent, listEvents } from '#db/events';
import { listNotifications } from '#db/notifications';
import { findArticle } from '#db/published';
import { openTestDb } from '#db/testing';
import { editFields } from '#lib/desk/edit-fields';
import {
  aNewsroom,
  aStory,
  granted,
  moveOnScreen,
  type Newsroom,
  stateOf,
  typeText,
} from '#lib/desk/testing';
import { publishDueStories } from './due-stories.ts';
import { deliverEffects } from './outbox.ts';

let db: Database;
let room: Newsroom;
let storyId: number;
/** 14:00 in Vàm Lụa. */
const DUE = Date.UTC(2026, 10, 20, 7);
const SECOND = 1000;

beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room, { stage: 'approved' });
  const scheduledFor = DUE;
  granted(await moveOnScreen(db, room.thu, storyId, 'schedule', { scheduledFor }, DUE - 3600 * SECOND));
});

const publications = async () => (await listEvents(db, storyId)).filter(({ kind }) => kind === 'due');

describe('a schedule', () => {
  it('is kept once, however often the clock asks', async () => {
    expect(await publishDueStories(db, DUE - 1)).toEqual([]);
    expect(await publishDueStories(db, DUE)).toEqual([storyId]);
    expect(await publishDueStories(db, DUE + SECOND)).toEqual([]);
    expect(await publications()).toHaveLength(1);
  });

  it('is kept once by two schedulers at once', async () => {
    await Promise.all([publishDueStories(db, DUE), publishDueStories(db, DUE), publishDueStories(db, DUE)]);
    expect(await publications()).toHaveLength(1);
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'done', visibility: 'live' });
  });

  it('missed because the process was down is kept at the next start, late by as long as it was', async () => {
    expect(await publishDueStories(db, DUE + 180 * SECOND)).toEqual([storyId]);
    expect((await publications())[0]).toMatchObject({
      actorId: null,
      facts: { lateBy: 180 * SECOND, scheduledFor: DUE },
    });
    await deliverEffects(db, DUE + 181 * SECOND);
    expect((await listNotifications(db, room.thu.personId))[0]).toMatchObject({ kind: 'due' });
  });

  it('prints the frozen text; nobody edits meanwhile', async () => {
    await typeText(db, room.lan, storyId, { headline: 'Chữ đến muộn' }, DUE - SECOND);
    expect(
      await editFields(db, room.lan, { storyId, fields: { dateline: 'Nơi khác' } }, DUE - SECOND),
    ).toMatchObject({ refusal: { code: 'fields_frozen' } });
    await publishDueStories(db, DUE);
    expect(await findArticle(db, storyId)).toMatchObject({ headline: 'Nước lên sớm ở cồn Ông Trạng' });
  });

  it('waits when the clock jumps back, and goes out at its time', async () => {
    await publishDueStories(db, DUE - 3600 * SECOND);
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'scheduled', scheduledFor: DUE });
    expect(await publishDueStories(db, DUE + 5)).toEqual([storyId]);
  });

  it('is not kept after it was called off', async () => {
    granted(await moveOnScreen(db, room.thu, storyId, 'unschedule'));
    expect(await publishDueStories(db, DUE)).toEqual([]);
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'approved', scheduledFor: null });
  });
});

describe('a story that may no longer go out when its time comes', () => {
  it('goes back to approved with an alarm to those who publish, once', async () => {
    granted(await editFields(db, room.ha, { storyId, fields: { legalCheck: 'required' } }));
    expect(await publishDueStories(db, DUE)).toEqual([]);
    expect(await publishDueStories(db, DUE + SECOND)).toEqual([]);
    const state = await stateOf(db, storyId);
    expect(state).toMatchObject({ stage: 'approved', visibility: 'none', scheduledFor: null });
    expect(state.approvedRevisionId).not.toBeNull();
    expect(await findLastEvent(db, storyId, 'unschedule')).toMatchObject({
      actorId: null,
      facts: { alarm: 'legal_not_cleared', scheduledFor: DUE },
    });
    await deliverEffects(db, DUE + SECOND);
    expect((await listNotifications(db, room.thu.personId))[0]).toMatchObject({ kind: 'unschedule' });
  });
});
