import { expect, it } from 'vitest';
import type { Database } from '#db/client';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { STRICT_HOUSE_RULES } from '#lib/newsroom/house-rules';
import { MOVES } from '#lib/newsroom/moves';
import { movesFor } from '#lib/newsroom/offers';
import type { Actor } from '#lib/newsroom/people';
import type { Stage, Visibility } from '#lib/newsroom/story';
import { type MoveInput, moveStory } from './move-story.ts';
import { aNewsroom, aStory, type Newsroom, stateOf } from './testing.ts';

const UNPUBLISHED: readonly Stage[] = [
  'draft',
  'submitted',
  'in_review',
  'returned',
  'approved',
  'scheduled',
  'spiked',
];
const CHANGED: readonly Stage[] = ['draft', 'submitted', 'in_review', 'returned', 'approved', 'done'];
const PLACES: readonly [Stage, Visibility][] = [
  ...UNPUBLISHED.map((stage): [Stage, Visibility] => [stage, 'none']),
  ...CHANGED.map((stage): [Stage, Visibility] => [stage, 'live']),
  ...CHANGED.map((stage): [Stage, Visibility] => [stage, 'withdrawn']),
  ['done', 'retracted'],
];

/** Everything a move could ask for, so that only person and place decide. */
const FULL: Omit<MoveInput, 'storyId' | 'move' | 'onScreen'> = {
  reason: 'Theo yêu cầu của tòa soạn.',
  publicNotice: 'Bài đã được gỡ bỏ.',
  scheduledFor: Date.now() + 86_400_000,
  embargo: { until: Date.now() + 3_600_000 },
  changeKind: 'minor',
  note: 'Nói rõ hơn.',
  wrongText: '120',
  rightText: '102',
};

async function aPlace(stage: Stage, visibility: Visibility) {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, { stage, visibility });
  return { db, room, storyId };
}

const actorsOf = ({ lan, binh, ha, thu, tong, quan, an }: Newsroom): readonly Actor[] => [
  lan,
  binh,
  ha,
  thu,
  tong,
  quan,
  an,
];

it.each(PLACES)('in %s, %s: every person, every move', async (stage, visibility) => {
  let place = await aPlace(stage, visibility);
  let before = await dumpOf(place.db);
  for (let seat = 0; seat < actorsOf(place.room).length; seat++) {
    for (const move of MOVES) {
      const { db, room, storyId } = place;
      const actor = actorsOf(room)[seat] as Actor;
      const state = await stateOf(db, storyId);
      const offered = movesFor(actor, state, STRICT_HOUSE_RULES).includes(move);
      const input = { ...FULL, storyId, move, onScreen: state.latestRevisionId };
      const answer = await moveStory(db, actor, input);
      if (!offered) expect(answer.ok, `${actor.name} ${move}`).toBe(false);
      if (answer.ok) {
        await expectOneEvent(db, before);
        await db.close();
        place = await aPlace(stage, visibility);
        before = await dumpOf(place.db);
      } else {
        expect(await dumpOf(db), `${actor.name} ${move} wrote though refused`).toBe(before);
      }
    }
  }
  await place.db.close();
});

async function expectOneEvent(db: Database, before: string) {
  const events = (dump: string) =>
    dump.split('\nheld_roles\n')[0]?.split('\nevents\n')[1]?.split('\n').length ?? 0;
  expect(events(await dumpOf(db))).toBe(events(before) + 1);
}
