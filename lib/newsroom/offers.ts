import { mayRead } from './access.ts';
import { allowsSelfReview, type HouseRules } from './house-rules.ts';
import { MOVES, type Move } from './moves.ts';
import type { Actor } from './people.ts';
import type { StoryState } from './story.ts';
import { isOnTheTable, WORKFLOW } from './workflow.ts';

/** Moves the actor may make from here, by table and party; what else each needs is said when it is made. */
export function movesFor(actor: Actor, story: StoryState, rules: HouseRules): readonly Move[] {
  if (!mayRead(actor, story)) return [];
  return MOVES.filter(
    (move) => isOnTheTable(move, story) && WORKFLOW[move].party(actor, story, rules) === null,
  );
}

const FORWARD: readonly Move[] = [
  'publish_change',
  'publish',
  'approve',
  'claim',
  'submit',
  'open_change',
  'restore',
  'revive',
];

/**
 * The one next action for this person on this story, or null when the story is with somebody else. It is the move that
 * takes the work on; taking it back or away is never it.
 */
export function nextMove(actor: Actor, story: StoryState, rules: HouseRules): Move | null {
  const offered = movesFor(actor, story, rules);
  return FORWARD.find((move) => offered.includes(move)) ?? null;
}

/** Why a person who approves stories may not approve this one, when the only reason is that it is theirs. */
export function isOwnStory(actor: Actor, story: StoryState, rules: HouseRules): boolean {
  return (
    !allowsSelfReview(rules) &&
    (story.ownerIds.includes(actor.personId) || story.writerIds.includes(actor.personId))
  );
}
