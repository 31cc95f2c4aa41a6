import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts a block after the one at a place (the caret, unless told otherwise), or instead of it when that is an empty
 * paragraph. Whatever would end the text gets a paragraph after it, to go on writing in.
 */
export function insertBlock(
  { doc, selection, schema, tr }: EditorState,
  block: Node,
  { at = selection.$from, takesCaret = true }: { at?: ResolvedPos; takesCaret?: boolean } = {},
): Transaction {
  const index = Math.min(at.index(0), doc.childCount - 1);
  const here = doc.child(index);
  const start = at.posAtIndex(index, 0);
  const isBlank = here.type.name === 'paragraph' && here.content.size === 0;
  const place = isBlank ? start : start + here.nodeSize;
  const paragraph = index === doc.childCount - 1 ? schema.nodes.paragraph?.createAndFill() : null;
  tr.replaceWith(place, start + here.nodeSize, paragraph ? [block, paragraph] : block);
  if (!takesCaret) return tr;
  const caret = block.isAtom ? place + block.nodeSize : place;
  return tr.setSelection(Selection.near(tr.doc.resolve(caret), 1)).scrollIntoView();
}
