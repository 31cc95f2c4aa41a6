import type { WritingEditors } from '../writing-editors.ts';
import type { CleanUpPlan } from './clean-up-plan.ts';
import { cleanUpTransaction, lineTransaction } from './clean-up-transaction.ts';

/** Says whether a syllable is being composed in one of the fields; then nothing may be changed there. */
export function isComposing({ headline, standfirst, body }: WritingEditors): boolean {
  return [headline, standfirst, body].some(({ view }) => view.composing);
}

/**
 * Does to the text what was planned: one transaction a field and one step of the undo for all. Words arrive in their new
 * field before they leave the body, so that a break between the two doubles them rather than losing them.
 */
export function applyCleanUp(editors: WritingEditors, plan: CleanUpPlan): void {
  editors.undo.stopCapturing();
  for (const field of ['headline', 'standfirst', 'body'] as const) {
    const { view, state } = editors[field];
    const line = field === 'body' ? null : plan[field];
    const tr = line === null ? cleanUpTransaction(state, plan.edits[field]) : lineTransaction(state, line);
    if (tr) view.dispatch(tr);
  }
  editors.undo.stopCapturing();
}
