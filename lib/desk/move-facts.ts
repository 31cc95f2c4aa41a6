import type { Decision } from '#lib/newsroom/decide-move';
import type { MoveRequest } from '#lib/newsroom/move-request';
import type { Refusal } from '#lib/newsroom/refusal';
import type { StoryState } from '#lib/newsroom/story';

/** What the ledger keeps of a move besides stages and reason; times in UTC milliseconds. */
export type MoveFacts = {
  readonly scheduledFor?: number;
  /** How late the clock published, in milliseconds. */
  readonly lateBy?: number;
  /** Why the clock could not publish: the code of the refusal. */
  readonly alarm?: string;
  /** And its facts. */
  readonly alarmFacts?: Refusal['facts'];
  readonly embargo?: number | 'indefinite';
  readonly changeKind?: string;
  readonly publicNotice?: string;
  readonly overrides?: readonly { readonly gate: string; readonly reason: string }[];
};

/** Collects the facts of a move for its line in the ledger. */
export function factsOfMove(made: {
  readonly story: StoryState;
  readonly input: MoveRequest;
  readonly decision: Decision;
}): MoveFacts {
  const { story, input, decision } = made;
  const changeKind = decision.openChange ?? story.openChange;
  const { embargo } = decision;
  return {
    ...(decision.move === 'schedule' && { scheduledFor: decision.scheduledFor ?? undefined }),
    ...(decision.move === 'unschedule' && { scheduledFor: story.scheduledFor ?? undefined }),
    ...(input.alarm && { alarm: input.alarm.code, alarmFacts: input.alarm.facts }),
    ...(decision.lateBy !== null && {
      lateBy: decision.lateBy,
      scheduledFor: story.scheduledFor ?? undefined,
    }),
    ...(decision.move === 'set_embargo' &&
      embargo && { embargo: embargo === 'indefinite' ? embargo : embargo.until }),
    ...(changeKind && { changeKind }),
    ...(decision.move === 'retract' && { publicNotice: (input.publicNotice ?? '').trim() }),
    ...(input.overrides?.length && { overrides: input.overrides }),
  };
}

/** The alarm among the facts of an event, as the refusal that the clock met; null when there is none. */
export function alarmOf(facts: Readonly<Record<string, unknown>>): Refusal | null {
  const { alarm, alarmFacts } = facts as MoveFacts;
  return typeof alarm === 'string' ? { code: alarm, ...(alarmFacts && { facts: alarmFacts }) } : null;
}
