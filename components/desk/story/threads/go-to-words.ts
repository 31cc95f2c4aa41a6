import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { PaperThreads } from '#components/editor/discussing/paper-threads.ts';

/** Shows on the paper what a thread is about, and puts the caret there. Once what lies over the paper has closed. */
export function goToWords(paper: PaperThreads, thread: number): void {
  setTimeout(() => {
    const place = paper.placeOf(thread);
    if (!place) return;
    const { view, stretch } = place;
    const { tr, doc } = view.state;
    const selection = stretch.isBlock
      ? NodeSelection.create(doc, stretch.from)
      : TextSelection.create(doc, stretch.from);
    view.dispatch(tr.setSelection(selection));
    if (view.editable) view.focus();
    else rest(view, stretch.from);
    elementAt(view, stretch.from)?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }, CLOSING);
}

const CLOSING = 60;

/** On a paper that takes no caret, what reads the page aloud goes on from here. */
function rest(view: EditorView, position: number): void {
  document.getElementById('main')?.focus();
  const { node, offset } = view.domAtPos(position);
  document.getSelection()?.collapse(node, offset);
}

function elementAt(view: EditorView, position: number): Element | null {
  const { node } = view.domAtPos(position, 1);
  const inside = view.nodeDOM(position);
  if (inside instanceof Element) return inside;
  return node instanceof Element ? node : node.parentElement;
}
