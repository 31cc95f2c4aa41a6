import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Span } from '#lib/text/text-change';
import { isComposing } from '../clean-up/clean-up-apply.ts';
import { cleanUpTransaction } from '../clean-up/clean-up-transaction.ts';
import { docsOf } from '../clean-up/docs-of.ts';
import { FIELDS } from '../fields.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { locateHint, type PlacedHint } from './hint-places.ts';

/** A hint that was accepted, and how; no words: a long paragraph is parted there. */
export type AcceptedHint = { readonly hint: PlacedHint; readonly becomes: string | null };

/**
 * Does what hints propose, as one step of the undo; the caret stays by its words. Answers how many were done: none while
 * a syllable is being put together, nor where the text has changed since.
 */
export function applyHints(editors: WritingEditors, accepted: readonly AcceptedHint[]): number {
  if (isComposing(editors)) return 0;
  const docs = docsOf(editors);
  let done = 0;
  editors.undo.asOneStep(() => {
    for (const field of FIELDS) {
      const { view, state } = editors[field];
      const placed = accepted.flatMap(({ hint, becomes }) => {
        const place = hint.block.field === field ? locateHint(hint, docs) : null;
        return place ? [{ ...place, becomes }] : [];
      });
      const parted = placed.find(({ becomes }) => becomes === null);
      const edits = placed.flatMap(({ becomes, ...place }) =>
        becomes === null ? [] : [{ ...place, becomes }],
      );
      const tr = parted ? partedAt(state, parted) : cleanUpTransaction(state, edits);
      if (!tr) continue;
      view.dispatch(tr);
      done += parted ? 1 : edits.length;
    }
  });
  return done;
}

/** Parts a paragraph before a sentence; the space between the two sentences goes. */
function partedAt({ tr, doc }: EditorState, { from }: Span): Transaction {
  const before = doc.resolve(from);
  const space = /\s*$/.exec(before.parent.textBetween(0, before.parentOffset, '', ' '))?.[0].length ?? 0;
  return tr.delete(from - space, from).split(from - space);
}
