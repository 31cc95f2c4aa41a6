import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Where the top block that a point of the page lies in begins, or null. */
export function blockPositionOf({ view, state }: Editor, target: EventTarget | null): number | null {
  let element = target instanceof HTMLElement ? target : null;
  while (element && element.parentElement !== view.dom) element = element.parentElement;
  if (!element || element.classList.contains('ProseMirror-widget') || element.dataset.uploadMark === '')
    return null;
  const inside = state.doc.resolve(view.posAtDOM(element, 0));
  return inside.depth === 0 ? inside.pos : inside.before(1);
}

/** The element of the block that begins there. */
export function blockAt({ view }: Editor, position: number): HTMLElement | null {
  const element = view.nodeDOM(position);
  return element instanceof HTMLElement ? element : null;
}

/** Takes hold of the whole block that begins there. */
export function holdBlock({ view, state }: Editor, position: number): void {
  if (state.doc.nodeAt(position))
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)));
}

/** Opens the list of blocks: in the block that begins there if it is an empty paragraph, else in a new one beneath it. */
export function startSlash(editor: Editor, position: number): void {
  const { state, view } = editor;
  const block = state.doc.nodeAt(position);
  const paragraph = state.schema.nodes.paragraph?.createAndFill();
  if (!block || !paragraph) return;
  const isBlank = block.type === paragraph.type && block.content.size === 0;
  const start = isBlank ? position : position + block.nodeSize;
  const tr = isBlank ? state.tr : state.tr.insert(start, paragraph);
  tr.setSelection(TextSelection.create(tr.doc, start + 1))
    .insertText('/')
    .scrollIntoView();
  view.focus();
  view.dispatch(tr);
}
