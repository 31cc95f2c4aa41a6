import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { findLastEvent, listEvents } from '#db/events';
import { listNotifications } from '#db/notifications';
import { listRevisions } from '#db/revisions';
import { getStory } from '#db/stories';
import { openTestDb } from '#db/testing';
import { deliverEffects } from '#lib/jobs/outbox';
import type { Move } from '#lib/newsroom/moves';
import type { Actor } from '#lib/newsroom/people';
import { addComment } from './add-comment.ts';
import { moveStory } from './move-story.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom, stateOf, typeText } from './testing.ts';

let db: Database;
let room: Newsroom;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

const told = async (person: Actor) => (await listNotifications(db, person.personId)).map(({ kind }) => kind);

describe('the way of a story', () => {
  it('is one event a move, and one revision while nobody changes the text', async () => {
    const storyId = await aStory(db, room, { visibility: 'live' });
    const kinds = (await listEvents(db, storyId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['start', 'submit', 'claim', 'approve', 'publish']);
    expect(await listRevisions(db, storyId)).toHaveLength(1);
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'done', visibility: 'live' });
  });

  it('keeps what was typed before a move as a revision', async () => {
    const storyId = await aStory(db, room, { stage: 'in_review' });
    await typeText(db, room.ha, storyId, { lines: ['Sáng 30/11, nước tràn bờ bao 102 héc-ta lúa.'] });
    granted(await moveOnScreen(db, room.ha, storyId, 'return', { reason: 'Kiểm lại con số.' }));
    const [newest, first] = await listRevisions(db, storyId);
    expect(newest).toMatchObject({ number: 2, cause: 'move', name: 'Hà' });
    expect(first).toMatchObject({ number: 1 });
    expect((await getStory(db, storyId))?.latestRevisionId).toBe(newest?.id);
  });

  it('tells the people concerned, never the one who moved', async () => {
    const storyId = await aStory(db, room, { stage: 'in_review' });
    const moved = granted(await moveOnScreen(db, room.ha, storyId, 'return', { reason: 'Thiếu nguồn tin.' }));
    expect(moved.toldPersonIds).toEqual([room.lan.personId]);
    await deliverEffects(db);
    await deliverEffects(db);
    expect(await told(room.ha)).toEqual(['submit']);
    expect(await told(room.lan)).toEqual(['return', 'claim']);
    expect((await listNotifications(db, room.lan.personId))[0]?.reason).toBe('Thiếu nguồn tin.');
    expect(await told(room.an)).toEqual([]);
  });

  it('keeps the reason, the stages and the overridden gates in the ledger', async () => {
    const storyId = await aStory(db, room, { stage: 'in_review', headline: 'Lũ' });
    const refused = await moveOnScreen(db, room.ha, storyId, 'approve');
    expect(refused).toMatchObject({ refusal: { code: 'gates_closed', fields: ['headline'] } });
    const overrides = [{ gate: 'headline' as const, reason: 'Tin một chữ, đã thống nhất.' }];
    expect(await moveOnScreen(db, room.ha, storyId, 'approve', { overrides })).toMatchObject({
      refusal: { code: 'override_not_yours' },
    });
    granted(await moveOnScreen(db, room.thu, storyId, 'approve', { overrides }));
    expect(await findLastEvent(db, storyId, 'approve')).toMatchObject({
      fromStage: 'in_review',
      toStage: 'approved',
      facts: { overrides },
    });
    granted(await moveOnScreen(db, room.thu, storyId, 'publish'));
  });
});

describe('a revision on screen that is no longer the newest', () => {
  it('refuses the move and says who changed the text, and when', async () => {
    const storyId = await aStory(db, room, { stage: 'in_review' });
    const { latestRevisionId: onScreen } = await stateOf(db, storyId);
    await typeText(db, room.thu, storyId, { headline: 'Nước lên sớm ở ba xã cù lao' }, 1_800_000_000_000);
    expect(await moveStory(db, room.ha, { storyId, move: 'approve', onScreen })).toMatchObject({
      refusal: { code: 'newer_revision', facts: { name: 'Thư', at: 1_800_000_000_000 } },
    });
  });

  it('does not mind what the mover typed since', async () => {
    const storyId = await aStory(db, room, { stage: 'in_review' });
    const { latestRevisionId: onScreen } = await stateOf(db, storyId);
    await typeText(db, room.ha, storyId, { headline: 'Nước lên sớm ở ba xã cù lao' });
    granted(await moveStory(db, room.ha, { storyId, move: 'approve', onScreen }));
    const state = await stateOf(db, storyId);
    expect(state.approvedRevisionId).toBe(state.latestRevisionId);
    expect(state.approvedRevisionId).not.toBe(onScreen);
  });

  it('publishes nothing but the approved revision', async () => {
    const storyId = await aStory(db, room, { stage: 'approved' });
    const { approvedRevisionId } = await stateOf(db, storyId);
    await typeText(db, room.ha, storyId, { headline: 'Chữ đến muộn không được lên trang' });
    granted(await moveOnScreen(db, room.thu, storyId, 'publish'));
    expect((await stateOf(db, storyId)).liveRevisionId).toBe(approvedRevisionId);
  });
});

describe('the same move twice', () => {
  const twice: [Move, Parameters<typeof aStory>[2], (room: Newsroom) => Actor][] = [
    ['submit', {}, ({ lan }) => lan],
    ['claim', { stage: 'submitted' }, ({ ha }) => ha],
    ['approve', { stage: 'in_review' }, ({ ha }) => ha],
    ['publish', { stage: 'approved' }, ({ thu }) => thu],
    ['schedule', { stage: 'approved' }, ({ thu }) => thu],
    ['withdraw', { visibility: 'live' }, ({ thu }) => thu],
    ['retract', { visibility: 'live' }, ({ tong }) => tong],
    ['open_change', { visibility: 'live' }, ({ ha }) => ha],
    ['set_embargo', {}, ({ ha }) => ha],
  ];

  it.each(twice)('%s leaves one event, also when both requests come at once', async (move, wish, who) => {
    const storyId = await aStory(db, room, wish);
    const actor = who(room);
    const until = Date.now() + 86_400_000;
    const extra = {
      reason: 'Theo yêu cầu.',
      publicNotice: 'Bài đã được gỡ bỏ.',
      scheduledFor: until,
      embargo: { until },
      changeKind: 'minor' as const,
    };
    const answers = await Promise.all([
      moveOnScreen(db, actor, storyId, move, extra),
      moveOnScreen(db, actor, storyId, move, extra),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await listEvents(db, storyId)).filter(({ kind }) => kind === move)).toHaveLength(1);
  });
});

describe('what stands in the way', () => {
  it('an embargo is a wall until a managing editor lifts it', async () => {
    const storyId = await aStory(db, room, { stage: 'approved' });
    granted(await moveOnScreen(db, room.ha, storyId, 'set_embargo', { embargo: 'indefinite' }));
    expect(await moveOnScreen(db, room.thu, storyId, 'publish')).toMatchObject({
      refusal: { code: 'embargoed' },
    });
    expect(await moveOnScreen(db, room.ha, storyId, 'lift_embargo')).toMatchObject({
      refusal: { code: 'not_your_move' },
    });
    granted(await moveOnScreen(db, room.thu, storyId, 'lift_embargo'));
    granted(await moveOnScreen(db, room.thu, storyId, 'publish'));
  });

  it('an open blocking comment keeps a story from approval until it is resolved', async () => {
    const storyId = await aStory(db, room, { stage: 'in_review' });
    granted(await addComment(db, room.ha, { storyId, text: '120 hay 102?', isBlocking: true }));
    expect(await moveOnScreen(db, room.ha, storyId, 'approve')).toMatchObject({
      refusal: { code: 'gates_closed', fields: ['blocking_comments'] },
    });
  });

  it('one who wrote the text outside the review does not approve it; editing in review is no writing', async () => {
    const storyId = await aStory(db, room, { stage: 'returned' });
    await typeText(db, room.ha, storyId, { headline: 'Nước lên sớm, bà con gặt chạy' });
    granted(await moveOnScreen(db, room.lan, storyId, 'submit'));
    granted(await moveOnScreen(db, room.ha, storyId, 'claim'));
    expect(await moveOnScreen(db, room.ha, storyId, 'approve')).toMatchObject({
      refusal: { code: 'own_story' },
    });
    await typeText(db, room.thu, storyId, { headline: 'Nước lên sớm ở cồn, bà con gặt chạy' });
    granted(await moveOnScreen(db, room.thu, storyId, 'approve'));
  });
});
