import type { Transaction } from '#db/client';
import type { ChangeForm } from '#lib/newsroom/corrections';
import type { Decision } from '#lib/newsroom/decide-move';
import type { MoveRequest } from '#lib/newsroom/move-request';
import type { Move } from '#lib/newsroom/moves';
import type { StoryState } from '#lib/newsroom/story';
import { discardChange, openChange, publishChange } from './change-effects.ts';
import { publishStory, putBack, retractStory, withdrawStory } from './paper-effects.ts';

/** A move being made: the story before it, what was asked, and what was decided. */
export type MoveInHand = {
  readonly tx: Transaction;
  readonly story: StoryState;
  readonly input: MoveRequest & Partial<ChangeForm>;
  readonly decision: Decision;
  readonly actorId: string | null;
  readonly now: number;
};

/** What a move did to the text beside the stage: an update that open documents must take in. */
export type Effects = { readonly update?: Uint8Array | null };

const EFFECTS: Partial<Record<Move, (move: MoveInHand) => Promise<Effects>>> = {
  publish: publishStory,
  due: publishStory,
  open_change: openChange,
  publish_change: publishChange,
  discard_change: discardChange,
  withdraw: withdrawStory,
  restore: putBack,
  retract: retractStory,
};

/** Does what a move does beside the stage, in the move's transaction. Most moves do nothing more. */
export async function doEffects(move: MoveInHand): Promise<Effects> {
  return (await EFFECTS[move.decision.move]?.(move)) ?? {};
}
