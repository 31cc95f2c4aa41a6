import { type Editor, isTextSelection } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';

/** The bar above what is selected. It comes by itself a moment after one has selected, and at once when it is asked for. */
export const selectionBar = new PluginKey('selectionBar');

/** Whether there are selected words, or a link, that the bar could stand above. */
export function isBarWanted({ selection, doc }: Editor['state'], editor: Editor): boolean {
  if (!isTextSelection(selection) || selection.empty) return false;
  return doc.textBetween(selection.from, selection.to).trim() !== '' || editor.isActive('link');
}

/** Brings the bar at once. */
export function showBar({ view }: Editor): void {
  view.dispatch(view.state.tr.setMeta(selectionBar, 'show'));
  view.dispatch(view.state.tr.setMeta(selectionBar, 'updatePosition'));
}

/** Takes the bar away until something is selected again. */
export function hideBar({ view }: Editor): void {
  view.dispatch(view.state.tr.setMeta(selectionBar, 'hide'));
}
