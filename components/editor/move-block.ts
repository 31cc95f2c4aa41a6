import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';

/**
 * Moves the blocks that the selection stands in past their neighbour. It is the neighbour that is lifted over, so that the
 * selection and the carets of others in these blocks stay where they are. What is struck between them is no neighbour:
 * whoever suggests leaves it there with every move. Null at the edge of the text.
 */
export function moveBlock({ doc, selection, tr }: EditorState, towards: 'up' | 'down'): Transaction | null {
  const first = selection.$from.index(0);
  const last = selection.$to.indexAfter(0) - 1;
  const step = towards === 'up' ? -1 : 1;
  let neighbourIndex = towards === 'up' ? first - 1 : last + 1;
  while (isStruck(doc.maybeChild(neighbourIndex))) neighbourIndex += step;
  const neighbour = doc.maybeChild(neighbourIndex);
  if (!neighbour || doc.childCount === 0) return null;
  const from = startOf(doc, neighbourIndex);
  const landing = towards === 'up' ? startOf(doc, last + 1) - neighbour.nodeSize : startOf(doc, first);
  return tr
    .delete(from, from + neighbour.nodeSize)
    .insert(landing, neighbour)
    .scrollIntoView();
}

function isStruck(block: Node | null): boolean {
  return blockSuggestions(block?.attrs).goes?.kind === 'removed';
}

function startOf(doc: EditorState['doc'], index: number): number {
  let position = 0;
  for (let before = 0; before < index; before += 1) position += doc.child(before).nodeSize;
  return position;
}
