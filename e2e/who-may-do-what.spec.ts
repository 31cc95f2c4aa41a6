import type { Database } from '#db/client';
import { countEffects } from '#db/outbox';
import { dumpOf } from '#db/testing-dump';
import { HANG_UP } from '#lib/collab/frames';
import { aStory, granted, moveOnScreen, type Newsroom, stateOf } from '#lib/desk/testing';
import { readWorkingText } from '#lib/desk/working-text';
import { keepTyping } from '#lib/jobs/keep-typing';
import { deliverEffects } from '#lib/jobs/outbox';
import { mayComment, mayRead, mayWrite, writingRight } from '#lib/newsroom/access';
import { mayBreakNews } from '#lib/newsroom/breaking';
import { STRICT_HOUSE_RULES } from '#lib/newsroom/house-rules';
import { MOVES, type Move } from '#lib/newsroom/moves';
import { movesFor } from '#lib/newsroom/offers';
import type { Actor } from '#lib/newsroom/people';
import { type Stage, VISIBILITIES, type Visibility } from '#lib/newsroom/story';
import { knock } from '#lib/serve/sockets-testing';
import { type Forger, forge } from './forged-actions.ts';
import { expect, test } from './newsroom.ts';
import type { OwnProcess } from './own-paper.ts';

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
  ['done', 'withdrawn'],
  ['done', 'retracted'],
];
const DAY = 86_400_000;
/** Old enough to have lived, young enough that what it was scheduled for is still to come. */
const HALF_AN_HOUR = 1_800_000;

/** Everything a move could ask for, so that only person and place decide. */
const FULL = {
  reason: 'Theo yêu cầu của tòa soạn.',
  publicNotice: 'Bài đã được gỡ bỏ.',
  scheduledFor: Date.now() + DAY,
  embargo: { until: Date.now() + DAY },
  changeKind: 'minor',
  note: 'Nói rõ hơn.',
  wrongText: '120',
  rightText: '102',
};

test('no forged request makes a move that the table does not give its sender, and a refusal writes nothing', async ({
  paper,
}) => {
  test.setTimeout(240_000);
  const { db, cast } = paper;
  const seats = await seatsOf(cast, await paper.open());
  for (const [stage, visibility] of PLACES) {
    const storyId = await aStory(db, cast, { stage, visibility, now: Date.now() - HALF_AN_HOUR });
    const state = await settled(db, storyId);
    const before = await recordOf(db);
    for (const { actor, forger } of seats) {
      const offered = movesFor(actor, state, STRICT_HOUSE_RULES);
      const refused = MOVES.filter((move) => !offered.includes(move));
      const asked = refused.map((move) => ({ ...FULL, storyId, move, onScreen: state.latestRevisionId }));
      const answers = await Promise.all(asked.map((input) => forge(forger, 'move', input)));
      for (const [index, answer] of answers.entries())
        expect(answer, `${actor.name} ${refused[index]} in ${stage}, ${visibility}`).toMatchObject({
          ok: false,
          refusal: { code: expect.any(String) },
        });
    }
    expect(await recordOf(db), `${stage}, ${visibility}`).toBe(before);
  }
});

test('every move that the table gives somebody is theirs by request, and moves the story once', async ({
  paper,
}) => {
  test.setTimeout(240_000);
  const { db, cast } = paper;
  const seats = await seatsOf(cast, await paper.open());
  const done = new Set<string>();
  for (const [stage, visibility] of PLACES) {
    for (const { actor, forger } of seats) {
      for (const move of await movesHere(db, cast, actor, [stage, visibility])) {
        if (done.has(`${actor.name} ${move}`)) continue;
        done.add(`${actor.name} ${move}`);
        const storyId = await aStory(db, cast, { stage, visibility, now: Date.now() - HALF_AN_HOUR });
        if (move === 'lift_embargo')
          granted(await moveOnScreen(db, cast.ha, storyId, 'set_embargo', { embargo: 'indefinite' }));
        const { latestRevisionId: onScreen } = await settled(db, storyId);
        const answer = await forge(forger, 'move', { ...FULL, storyId, move, onScreen });
        expect(answer, `${actor.name} ${move} in ${stage}, ${visibility}`).toMatchObject({ ok: true });
      }
    }
  }
  const names = [...done].map((pair) => pair.split(' '));
  expect(names.filter(([name]) => name === 'Quân' || name === 'An' || name === 'Bình')).toEqual([]);
  expect(new Set(names.map(([, move]) => move)).size).toBe(MOVES.length - 1);
});

test('fields and comments are theirs who may write and read, in every stage', async ({ paper }) => {
  const { db, cast } = paper;
  const seats = await seatsOf(cast, await paper.open());
  for (const stage of UNPUBLISHED) {
    const storyId = await aStory(db, cast, { stage, now: Date.now() - HALF_AN_HOUR });
    for (const { actor, forger } of seats) {
      const state = await settled(db, storyId);
      const before = await recordOf(db);
      const fields = { dateline: `${actor.name} ${stage}` };
      const kept = await forge(forger, 'keepField', { storyId, fields });
      expect(kept.ok, `${actor.name} sets a field in ${stage}`).toBe(mayWrite(actor, state));
      if (!kept.ok) expect(await recordOf(db), `${actor.name} in ${stage}`).toBe(before);
      const said = await forge(forger, 'comment', { storyId, text: 'Xem lại đoạn đầu.' });
      expect(said.ok, `${actor.name} comments in ${stage}`).toBe(mayComment(actor, state));
    }
  }
});

test('breaking news is theirs who curate the front, and only what readers can read', async ({ paper }) => {
  const { db, cast } = paper;
  const seats = await seatsOf(cast, await paper.open());
  for (const visibility of VISIBILITIES) {
    const storyId = await aStory(db, cast, { visibility, now: Date.now() - HALF_AN_HOUR });
    const state = await settled(db, storyId);
    for (const { actor, forger } of seats) {
      const before = await recordOf(db);
      const isTheirs = mayBreakNews(actor, state);
      const up = await forge(forger, 'announceBreaking', { storyId, hours: 3 });
      expect(up.ok, `${actor.name} puts up what is ${visibility}`).toBe(isTheirs && visibility === 'live');
      const off = await forge(forger, 'endBreaking', { storyId });
      expect(off.ok, `${actor.name} takes off what is ${visibility}`).toBe(isTheirs);
      if (!up.ok) expect(await recordOf(db), `${actor.name}, ${visibility}`).toBe(before);
      const forSome = await forge(forger, 'announceBreaking', { storyId, hours: 4 });
      expect(forSome.refusal?.code).toBe('bad_input');
    }
  }
});

test('a seat at the text is theirs who may read, and the pen theirs who may write, in every stage', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const { origin } = await paper.open();
  const port = Number(new URL(origin).port);
  for (const stage of UNPUBLISHED) {
    const storyId = await aStory(db, cast, { stage, now: Date.now() - HALF_AN_HOUR });
    for (const actor of castOf(cast)) {
      const state = await settled(db, storyId);
      const writer = await knock({ db, port, actor, storyId });
      if (!mayRead(actor, state)) {
        expect(await writer.closed, `${actor.name} knocks in ${stage}`).toBe(HANG_UP.noSuchStory);
        continue;
      }
      const welcome = await writer.hears('welcome');
      expect(welcome.right, `${actor.name} in ${stage}`).toBe(writingRight(actor, state));
      if (welcome.right !== 'writes') {
        await writer.isOpen();
        const number = writer.type('Một dòng chen vào.');
        await writer.hears('refused', (refused) => refused.number === number);
      }
      writer.socket.close();
      await writer.closed;
    }
    expect(JSON.stringify(await readWorkingText(db, storyId))).not.toContain('chen vào');
  }
});

type Seat = { readonly actor: Actor; readonly forger: Forger };

/** A session for everybody of the cast. */
async function seatsOf(cast: Newsroom, { enter, origin }: OwnProcess): Promise<Seat[]> {
  return Promise.all(
    castOf(cast).map(async (actor) => ({
      actor,
      forger: { request: (await enter(actor)).request, origin },
    })),
  );
}

function castOf({ lan, binh, ha, thu, tong, quan, an }: Newsroom): readonly Actor[] {
  return [lan, binh, ha, thu, tong, quan, an];
}

async function movesHere(
  db: Database,
  cast: Newsroom,
  actor: Actor,
  [stage, visibility]: readonly [Stage, Visibility],
): Promise<readonly Move[]> {
  const key = `${stage} ${visibility}`;
  const state = states.get(key) ?? (await stateOf(db, await aStory(db, cast, { stage, visibility })));
  states.set(key, state);
  return movesFor(actor, state, STRICT_HOUSE_RULES);
}
const states = new Map<string, Awaited<ReturnType<typeof stateOf>>>();

/** A story when the clock has nothing left to do with it. */
async function settled(db: Database, storyId: number) {
  await deliverEffects(db);
  // The paper's own clock may hold some of them.
  await expect.poll(async () => (await countEffects(db)).waiting).toBe(0);
  await keepTyping(db);
  return stateOf(db, storyId);
}

/** Everything the database holds, but for when somebody was last seen. */
async function recordOf(db: Database): Promise<string> {
  const lines = (await dumpOf(db)).split('\n');
  return lines.filter((line) => !line.includes('"last_seen_at"')).join('\n');
}
