import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { TextChange } from '#lib/text/text-change';

/**
 * One transaction that makes changes by places in the document, which must not overlap. New words keep the marks of those
 * they replace; blocks, links and line breaks about them stay, the caret is where mapping leaves it. Null: no change.
 */
export function cleanUpTransaction(state: EditorState, edits: readonly TextChange[]): Transaction | null {
  if (edits.length === 0) return null;
  const lastFirst = [...edits].sort((a, b) => b.from - a.from || b.until - a.until);
  return lastFirst.reduce(makeEdit, state.tr);
}

function makeEdit(tr: Transaction, { from, until, becomes }: TextChange): Transaction {
  if (becomes === '') return tr.delete(from, until);
  const place = tr.doc.resolve(from);
  const marks = from === until ? place.marks() : (place.nodeAfter?.marks ?? []);
  return tr.replaceWith(from, until, tr.doc.type.schema.text(becomes, marks));
}

/** One transaction that writes a line into a field in which nothing stands. */
export function lineTransaction(state: EditorState, line: string): Transaction {
  return state.tr.insertText(line, 1, Math.max(1, state.doc.content.size - 1));
}
