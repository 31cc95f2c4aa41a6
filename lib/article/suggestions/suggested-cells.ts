import type { Node } from '@tiptap/pm/model';
import type { Pen } from './pen.ts';
import { blockSuggestions } from './suggestion.ts';

/** Whether a row or a cell is one that the writer has only suggested, and nobody else anything about it. */
export function isOwn(part: Node, pen: Pen): boolean {
  return pen.hasAdded(part) && pen.isAllMine(part);
}

/** A cell that is to go. It stays in its place even where only the writer suggested it, as somebody else's row is a cell short else. */
export function goingCell(cell: Node, pen: Pen): Node {
  const { goes } = blockSuggestions(cell.attrs);
  return goes
    ? cell
    : cell.type.create({ ...cell.attrs, goes: { ...pen.whole, kind: 'removed' } }, cell.content);
}
