import type { Transaction } from '@tiptap/pm/state';
import { AddMarkStep, RemoveMarkStep, type Step } from '@tiptap/pm/transform';
import { SUGGESTION_MARKS } from './suggestion.ts';

/**
 * Takes back what an edit does to suggestions by marks alone, as nobody suggests or settles so by hand: where a browser
 * leaves out the element around a syllable that an input method puts together, ProseMirror reads that as a mark taken off.
 */
export function withMarksKept(edit: Transaction): Transaction {
  for (const [index, step] of [...edit.steps].entries()) {
    const before = edit.docs[index];
    if (!before || !isAboutSuggestion(step)) continue;
    const back = step.invert(before).map(edit.mapping.slice(index + 1));
    if (back) edit.step(back);
  }
  return edit;
}

function isAboutSuggestion(step: Step): boolean {
  const isAboutMark = step instanceof AddMarkStep || step instanceof RemoveMarkStep;
  return isAboutMark && SUGGESTION_MARKS.includes(step.mark.type.name);
}
