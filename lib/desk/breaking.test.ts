import { beforeEach, describe, expect, it } from 'vitest';
import { findBreaking } from '#db/breaking-news';
import type { Database } from '#db/client';
import { listEvents } from '#db/events';
import { listBreaking } from '#db/published';
import { readTagVersions } from '#db/tag-versions';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import type { Move } from '#lib/newsroom/moves';
import type { Actor } from '#lib/newsroom/people';
import { placeAt, tagsOf } from '#lib/press/addresses';
import { announceBreaking } from './announce-breaking.ts';
import { endBreaking } from './end-breaking.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom, typeText } from './testing.ts';

const NOON = Date.UTC(2026, 10, 24, 5);
const HOUR = 3_600_000;

let db: Database;
let room: Newsroom;
let storyId: number;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room, { visibility: 'live' });
});

const putUp = (id = storyId, now = NOON, actor = room.thu) =>
  announceBreaking(db, actor, { storyId: id, hours: 3 }, now);
const takeOff = (actor = room.thu, now = NOON) => endBreaking(db, actor, { storyId }, now);
const standing = async (now = NOON) =>
  (await listBreaking(db, { language: 'vi', now })).map((one) => one.storyId);

/** Whether the table has it, whenever its time is over. */
const isKept = async (id: number) => (await findBreaking(db, id, 0)) !== null;

/** Whether what was done has both fronts printed anew. */
async function printsFronts(work: () => Promise<unknown>): Promise<boolean> {
  const tags = ['/', '/en'].flatMap((path) => tagsOf(placeAt(path) ?? { kind: 'robots' }));
  const before = await readTagVersions(db, tags);
  await work();
  const after = await readTagVersions(db, tags);
  return tags.includes('latest') && (after.latest ?? 0) > (before.latest ?? 0);
}

describe('a story that is put up', () => {
  it('stands there for its hours, is on the record, and has the fronts printed anew', async () => {
    expect(
      await printsFronts(async () => expect(await putUp()).toEqual({ ok: true, until: NOON + 3 * HOUR })),
    ).toBe(true);
    expect(await standing()).toEqual([storyId]);
    expect(await standing(NOON + 3 * HOUR)).toEqual([]);
    expect((await listEvents(db, storyId)).at(-1)).toMatchObject({
      kind: 'announce_breaking',
      actorId: room.thu.personId,
      createdAt: NOON,
      facts: { hours: 3, until: NOON + 3 * HOUR },
    });
  });

  it('begins anew when it is put up again, also as one of three', async () => {
    granted(await putUp());
    for (let more = 0; more < 2; more += 1)
      granted(await putUp(await aStory(db, room, { visibility: 'live' }), NOON + more));
    granted(await announceBreaking(db, room.tong, { storyId, hours: 12 }, NOON + HOUR));
    expect(await findBreaking(db, storyId, NOON + HOUR)).toEqual({
      since: NOON + HOUR,
      until: NOON + 13 * HOUR,
    });
    expect((await standing(NOON + HOUR))[0]).toBe(storyId);
  });

  it('clears away those whose time is over', async () => {
    granted(await putUp());
    const next = await aStory(db, room, { visibility: 'live' });
    granted(await putUp(next, NOON + 3 * HOUR));
    expect([await isKept(storyId), await isKept(next)]).toEqual([false, true]);
  });

  it('stays while it is changed, with the headline it has then', async () => {
    granted(await putUp());
    const go = async (actor: Actor, move: Move) =>
      granted(await moveOnScreen(db, actor, storyId, move, { changeKind: 'update' }, NOON));
    await go(room.ha, 'open_change');
    await typeText(db, room.ha, storyId, { headline: 'Nước đã rút khỏi bờ bao' }, NOON);
    for (const [actor, move] of [
      [room.ha, 'submit'],
      [room.tong, 'claim'],
      [room.tong, 'approve'],
      [room.thu, 'publish_change'],
    ] as const)
      await go(actor, move);
    expect(await listBreaking(db, { language: 'vi', now: NOON })).toMatchObject([
      { storyId, headline: 'Nước đã rút khỏi bờ bao' },
    ]);
  });

  it.each(['withdraw', 'retract'] as const)(
    'leaves with the transaction that takes it away: %s',
    async (move) => {
      granted(await putUp());
      const why = { reason: 'Nguồn tin rút lời.', publicNotice: 'Bài đã được gỡ bỏ.' };
      granted(await moveOnScreen(db, room.tong, storyId, move, why, NOON));
      expect(await isKept(storyId)).toBe(false);
      if (move === 'retract') return;
      granted(await moveOnScreen(db, room.tong, storyId, 'restore', why, NOON));
      expect(await standing()).toEqual([]);
    },
  );
});

describe('nothing is written when', () => {
  const refusedWith = async (code: string, work: () => Promise<unknown>) => {
    const before = await dumpOf(db);
    expect(await work()).toMatchObject({ ok: false, refusal: { code } });
    expect(await dumpOf(db)).toBe(before);
  };

  it('it is not the actor’s to decide', async () => {
    for (const actor of [room.lan, room.binh, room.ha])
      await refusedWith('breaking_not_yours', () => putUp(storyId, NOON, actor));
    for (const actor of [room.an, room.quan])
      await refusedWith('no_such_story', () => putUp(storyId, NOON, actor));
    granted(await putUp());
    for (const actor of [room.lan, room.binh, room.ha])
      await refusedWith('breaking_not_yours', () => takeOff(actor));
    for (const actor of [room.an, room.quan]) await refusedWith('no_such_story', () => takeOff(actor));
  });

  it('readers cannot read the story', async () => {
    for (const visibility of ['none', 'withdrawn', 'retracted'] as const) {
      const id = await aStory(db, room, { visibility });
      await refusedWith('breaking_not_live', () => putUp(id));
    }
    await refusedWith('no_such_story', () => putUp(999));
  });

  it('three others stand there in its language', async () => {
    for (let more = 0; more < 3; more += 1)
      granted(
        await putUp(await aStory(db, room, { visibility: 'live', headline: `Bài số ${more}` }), NOON + more),
      );
    await refusedWith('too_many_breaking', () => putUp());
    const english = await aStory(db, room, { visibility: 'live', language: 'en' });
    granted(await putUp(english));
    granted(await putUp(storyId, NOON + 3 * HOUR));
  });
});

describe('a story that is taken off', () => {
  it('is not there any more, is on the record, and has the fronts printed anew', async () => {
    granted(await putUp());
    expect(await printsFronts(async () => granted(await takeOff(room.tong, NOON + HOUR)))).toBe(true);
    expect(await standing(NOON + HOUR)).toEqual([]);
    expect((await listEvents(db, storyId)).at(-1)).toMatchObject({
      kind: 'end_breaking',
      actorId: room.tong.personId,
      facts: { since: NOON, until: NOON + 3 * HOUR },
    });
  });

  it('changes nothing when it does not stand there', async () => {
    const before = await dumpOf(db);
    granted(await takeOff());
    expect(await dumpOf(db)).toBe(before);
  });
});
