import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable, selectedRect, type TableMap } from '@tiptap/pm/tables';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';

/** Which cells of a table are its heading: those of the first row or of the first column. */
export type HeadingSide = 'row' | 'column';

/** Whether the table one is in has all the cells that would be its heading; one that is short must be filled up first. */
export function hasWholeHeading(state: EditorState, side: HeadingSide): boolean {
  return isInTable(state) && !placesOf(selectedRect(state).map, side).includes(NO_CELL);
}

/**
 * The ids of somebody's own open suggestions that the first row or column of the table one is in becomes a heading, or
 * no longer is one. None where a cell of it has no part in them: then the heading is still to be suggested.
 */
export function ownHeading(state: EditorState, side: HeadingSide, by: string): string[] {
  const { map, table } = selectedRect(state);
  const places = placesOf(map, side);
  const suggestedAt = (place: number) => suggestedFor(table.nodeAt(place), by);
  const ids = places.map(suggestedAt);
  if (ids.includes(null)) return [];
  const elsewhere = map.map.filter((place) => !places.includes(place)).map(suggestedAt);
  return [...new Set(ids.filter((id) => id !== null))].filter((id) => !elsewhere.includes(id));
}

/** What the map of a table says where there is no cell: the place of its first row. */
const NO_CELL = 0;

function placesOf(map: TableMap, side: HeadingSide): number[] {
  const line = side === 'row' ? { right: map.width, bottom: 1 } : { right: 1, bottom: map.height };
  return map.cellsInRect({ left: 0, top: 0, ...line });
}

function suggestedFor(cell: Node | null, by: string): string | null {
  const changed = cell && blockSuggestions(cell.attrs).changed;
  return changed?.becomes && changed.by === by ? changed.id : null;
}
