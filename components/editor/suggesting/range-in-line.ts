import type { EditorView } from '@tiptap/pm/view';

/** Where in the text a range of the page is, if it holds some words of one line and nothing else. */
export function rangeInLine(view: EditorView, range: AbstractRange): { from: number; to: number } | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!view.dom.contains(startContainer) || !view.dom.contains(endContainer)) return null;
  const from = view.posAtDOM(startContainer, startOffset);
  const to = view.posAtDOM(endContainer, endOffset);
  const $from = view.state.doc.resolve(from);
  return from < to && $from.parent.isTextblock && to <= $from.end() ? { from, to } : null;
}
