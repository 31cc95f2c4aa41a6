import { mayRead } from './access.ts';
import { checkNeed } from './conditions.ts';
import type { MoveContext, MoveRequest } from './move-request.ts';
import type { Move } from './moves.ts';
import { isClock, type Mover } from './parties.ts';
import { type Answer, grant, refuse } from './refusal.ts';
import type { ChangeKind, Embargo, Stage, StoryState, Visibility } from './story.ts';
import { isOnTheTable, WORKFLOW } from './workflow.ts';

/** What a granted move makes of the story; `move-story.ts` writes exactly this and nothing else. */
export type Decision = {
  readonly move: Move;
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly claimedBy: string | null;
  /** The revision that approval pins, or null when the approval is void. */
  readonly approvedRevisionId: number | null;
  readonly liveRevisionId: number | null;
  readonly scheduledFor: number | null;
  readonly embargo: Embargo;
  readonly openChange: ChangeKind | null;
  /** How late the clock published, in milliseconds; null for every other move. */
  readonly lateBy: number | null;
};

/**
 * Decides a move by the one table: the mover's right, the story's stage and visibility, the revision on screen, gates,
 * embargo, legal check. Refuses with `no_such_story` when the mover may not even see the story, `wrong_stage` when the
 * table has no such move from here, `not_your_move`/`own_story` by party, else with the first need that is not met.
 */
export function decideMove(
  mover: Mover,
  story: StoryState,
  request: MoveRequest,
  context: MoveContext,
): Answer<{ decision: Decision }> {
  if (!isClock(mover) && !mayRead(mover, story)) return refuse('no_such_story');
  const rule = WORKFLOW[request.move];
  if (!isOnTheTable(request.move, story)) return refuse('wrong_stage', { stage: story.stage });
  const notTheirs = rule.party(mover, story, context.rules);
  if (notTheirs) return notTheirs;
  for (const need of rule.needs ?? []) {
    const unmet = checkNeed(need, { mover, story, request, context });
    if (unmet) return unmet;
  }
  return grant({ decision: whatBecomes(mover, story, request, context) });
}

function whatBecomes(mover: Mover, story: StoryState, request: MoveRequest, context: MoveContext): Decision {
  const { move } = request;
  const rule = WORKFLOW[move];
  const stage = rule.to === 'same' ? story.stage : rule.to;
  const publishes = move === 'publish' || move === 'due' || move === 'publish_change';
  return {
    move,
    stage,
    visibility: rule.becomes ?? story.visibility,
    claimedBy: claimAfter(mover, story, move, stage),
    approvedRevisionId: approvalAfter(story, move, stage),
    liveRevisionId: publishes ? story.approvedRevisionId : story.liveRevisionId,
    scheduledFor:
      move === 'schedule'
        ? (request.scheduledFor ?? null)
        : stage === 'scheduled'
          ? story.scheduledFor
          : null,
    embargo: embargoAfter(story, request),
    openChange: changeAfter(story, request, stage),
    lateBy: move === 'due' && story.scheduledFor !== null ? context.now - story.scheduledFor : null,
  };
}

function claimAfter(mover: Mover, story: StoryState, move: Move, stage: Stage): string | null {
  if (move === 'claim' || move === 'reopen') return isClock(mover) ? null : mover.personId;
  return stage === 'in_review' || stage === 'approved' || stage === 'scheduled' ? story.claimedBy : null;
}

function approvalAfter(story: StoryState, move: Move, stage: Stage): number | null {
  if (move === 'approve') return story.latestRevisionId;
  return stage === 'approved' || stage === 'scheduled' ? story.approvedRevisionId : null;
}

function embargoAfter(story: StoryState, request: MoveRequest): Embargo {
  if (request.move === 'set_embargo') return request.embargo ?? null;
  return request.move === 'lift_embargo' ? null : story.embargo;
}

function changeAfter(story: StoryState, request: MoveRequest, stage: Stage): ChangeKind | null {
  if (request.move === 'open_change') return request.changeKind ?? null;
  return stage === 'done' ? null : story.openChange;
}
