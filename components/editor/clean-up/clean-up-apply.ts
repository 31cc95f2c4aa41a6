import { type Answer, grant, type Refusal } from '#lib/newsroom/refusal';
import type { WritingEditors } from '../writing-editors.ts';
import type { CleanUpPlan } from './clean-up-plan.ts';
import { cleanUpTransaction, lineTransaction } from './clean-up-transaction.ts';

/** Says whether a syllable is being composed in one of the fields; then nothing may be changed there. */
export function isComposing({ headline, standfirst, body }: WritingEditors): boolean {
  return [headline, standfirst, body].some(({ view }) => view.composing);
}

/**
 * Does to the text what was planned: one transaction a field. Words arrive in their new
 * field before they leave the body, so that a break between the two doubles them rather than losing them.
 */
function applyCleanUp(editors: WritingEditors, plan: CleanUpPlan): void {
  for (const field of ['headline', 'standfirst', 'body'] as const) {
    const { view, state } = editors[field];
    const line = field === 'body' ? null : plan[field];
    const tr = line === null ? cleanUpTransaction(state, plan.edits[field]) : lineTransaction(state, line);
    if (tr) view.dispatch(tr);
  }
}

/** The fields of a story that a clean-up sets beside the text. */
export type FieldsBeside = { bylineText: string; eventDate: string | null; endMark: boolean };

/** The way to those fields; it stays good for as long as the story is open. */
export type FieldsHand = {
  /** What they say now. */
  readonly now: () => FieldsBeside;
  readonly keep: (fields: Partial<FieldsBeside>) => Promise<Answer>;
  /** Hears why fields could not go back or forth with the undo. */
  readonly refused: (refusal: Refusal) => void;
};

/** What was done, and the way back where the text did not change and the undo knows nothing of it; else null. */
export type CarriedOut = { readonly count: number; readonly takeBack: (() => void) | null };

/**
 * Carries a clean-up out: first the fields of the story, only when they are granted the text, and both are one step of
 * the undo. The plan is made anew for the text, because others may have written while the fields were on their way.
 */
export async function carryOut(
  editors: WritingEditors,
  planNow: () => CleanUpPlan,
  hand: FieldsHand,
): Promise<Answer<CarriedOut>> {
  const after: Partial<FieldsBeside> = planNow().fields;
  const fields = Object.keys(after) as (keyof FieldsBeside)[];
  const before = Object.fromEntries(fields.map((field) => [field, hand.now()[field]]));
  const answer: Answer = fields.length > 0 ? await hand.keep(after) : grant();
  if (!answer.ok) return answer;
  const beside = {
    undo: () => void goBack(hand, after, before),
    redo: () => void goBack(hand, before, after),
  };
  const plan = planNow();
  const isStep = editors.undo.asOneStep(() => applyCleanUp(editors, plan), beside);
  return grant({ count: plan.count, takeBack: isStep || fields.length === 0 ? null : beside.undo });
}

/** What somebody has set otherwise meanwhile stays as it is. */
async function goBack(
  hand: FieldsHand,
  from: Partial<FieldsBeside>,
  to: Partial<FieldsBeside>,
): Promise<void> {
  const now = hand.now();
  const untouched = Object.entries(to).filter(
    ([field]) => now[field as keyof FieldsBeside] === from[field as keyof FieldsBeside],
  );
  if (untouched.length === 0) return;
  const answer = await hand.keep(Object.fromEntries(untouched));
  if (!answer.ok) hand.refused(answer.refusal);
}
