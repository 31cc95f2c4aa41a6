import type { Database, Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { readStoryState } from '#db/stories';
import { writeStage } from '#db/story-stage';
import type { ChangeForm } from '#lib/newsroom/corrections';
import { type Decision, decideMove } from '#lib/newsroom/decide-move';
import type { MoveRequest } from '#lib/newsroom/move-request';
import type { Move } from '#lib/newsroom/moves';
import { isClock, type Mover } from '#lib/newsroom/parties';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { Stage, StoryState, Visibility } from '#lib/newsroom/story';
import { inPublic, takenAway } from '#lib/press/change-over';
import { announce } from './announce.ts';
import { recordSentForm } from './change-form.ts';
import { cutRevision } from './cut-revision.ts';
import { readMoveContext } from './move-context.ts';
import { doEffects, type Effects } from './move-effects.ts';
import { factsOfMove } from './move-facts.ts';
import { findNewerText } from './revision-on-screen.ts';
import { stageColumns } from './stage-columns.ts';
import { tellOfMove } from './tell-of-move.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

/** A move as a person asks for it. The form of a change may come with the move that opens, submits or publishes it. */
export type MoveInput = MoveRequest & Partial<ChangeForm> & { readonly storyId: number };

/** What came of a move: where the story stands now, its line in the ledger, and who is being told. */
export type Moved = {
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly eventId: number;
  readonly toldPersonIds: readonly string[];
};

type Made = Moved & { readonly effects: Effects };

/** Moves that end a time of writing: what was typed is kept as a revision before anything is decided. */
const CUTS: readonly Move[] = [
  'submit',
  'release',
  'return',
  'approve',
  'spike',
  'discard_change',
  'retract',
];

/** Moves by which words leave the readers at once. */
const TAKES_AWAY: readonly Move[] = ['withdraw', 'retract'];

/**
 * Moves a story: the one road to a stage. In one transaction it keeps what was typed, decides by the table of moves, and
 * writes stage, event, readers' side and outbox; all of it happens or nothing. Refuses with the codes of `decideMove`;
 * `newer_revision` says who changed the text after the revision on screen, and when.
 */
export async function moveStory(
  db: Database,
  mover: Mover,
  input: MoveInput,
  now: number = Date.now(),
): Promise<Answer<Moved>> {
  const answer = await undoOnRefusal(TAKES_AWAY.includes(input.move) ? takenAway(db) : inPublic(db), (tx) =>
    makeMove(tx, mover, input, now),
  );
  if (!answer.ok) return answer;
  const { effects, ...moved } = answer;
  const { storyId, move } = input;
  if (effects.update) announce({ kind: 'text_replaced', storyId, update: effects.update });
  announce({ kind: 'story_moved', storyId, move, stage: moved.stage, visibility: moved.visibility });
  announce({ kind: 'outbox_filled' });
  return moved;
}

async function makeMove(tx: Transaction, mover: Mover, input: MoveInput, now: number): Promise<Answer<Made>> {
  const actorId = isClock(mover) ? null : mover.personId;
  const before = await readStoryState(tx, input.storyId);
  if (!before) return refuse('no_such_story');
  const story = await keepWhatWasTyped(tx, before, { move: input.move, actorId, now });
  await recordSentForm(tx, story.id, input);

  const newer = actorId === null ? null : await findNewerText(tx, story, input.onScreen, actorId);
  const request = newer ? input : { ...input, onScreen: story.latestRevisionId };
  const decided = decideMove(mover, story, request, await readMoveContext(tx, story, now));
  if (!decided.ok)
    return decided.refusal.code === 'newer_revision' && newer ? refuse('newer_revision', newer) : decided;
  return grant(await write(tx, { story, input, decision: decided.decision, actorId, now }));
}

async function keepWhatWasTyped(
  tx: Transaction,
  story: StoryState,
  by: { move: Move; actorId: string | null; now: number },
): Promise<StoryState> {
  if (!CUTS.includes(by.move)) return story;
  const cut = { storyId: story.id, cause: 'move' as const, personId: by.actorId, now: by.now };
  return { ...story, latestRevisionId: (await cutRevision(tx, cut)).id };
}

async function write(
  tx: Transaction,
  made: { story: StoryState; input: MoveInput; decision: Decision; actorId: string | null; now: number },
): Promise<Made> {
  const { story, input, decision, actorId, now } = made;
  await writeStage(tx, story.id, await stageColumns(tx, made), now);
  const effects = await doEffects({ tx, ...made });
  const eventId = await recordEvent(tx, {
    storyId: story.id,
    actorId,
    kind: decision.move,
    now,
    revisionId: story.latestRevisionId,
    fromStage: story.stage,
    toStage: decision.stage,
    fromVisibility: story.visibility,
    toVisibility: decision.visibility,
    reason: (input.reason ?? '').normalize('NFC').trim(),
    facts: factsOfMove(made),
  });
  const toldPersonIds = await tellOfMove(tx, { story, decision, eventId, actorId, now });
  return { stage: decision.stage, visibility: decision.visibility, eventId, toldPersonIds, effects };
}
