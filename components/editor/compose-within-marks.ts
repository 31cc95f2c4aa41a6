import { Extension, isFirefox } from '@tiptap/core';
import { Mark } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Where a link keeps its address while an input method writes in it. */
const KEPT = 'data-address';

/**
 * Lets an input method put a syllable together anywhere within links and suggestions, with each letter once.
 *
 * Chromium writes behind a link what is typed at its end, and at the end of one every syllable stands that is composed
 * before a change of look: ProseMirror sets it apart from what follows. Its second letter came to stand behind the link
 * then. Without an address it is no link to Chromium, so it is without one for as long as the syllable takes.
 */
export const ComposeWithinMarks = Extension.create({
  name: 'composeWithinMarks',

  addProseMirrorPlugins() {
    const handleDOMEvents = { compositionstart: begin, compositionend: end };
    return [new Plugin({ props: { handleDOMEvents } })];
  },
});

function begin(view: EditorView): boolean {
  const place = view.dom.ownerDocument.getSelection()?.focusNode;
  const link = (place instanceof Element ? place : place?.parentElement)?.closest('a[href]');
  if (link && view.dom.contains(link)) rename(link, 'href', KEPT);
  beginInPlace(view);
  return false;
}

function end({ dom }: EditorView): boolean {
  for (const link of dom.querySelectorAll(`a[${KEPT}]`)) rename(link, KEPT, 'href');
  return false;
}

function rename(element: Element, from: string, to: string): void {
  element.setAttribute(to, element.getAttribute(from) ?? '');
  element.removeAttribute(from);
}

/**
 * ProseMirror sets the caret apart from words of a mark that ends by itself, also where the mark goes on: what is composed
 * there is an element between two of the same look, and where a third stands further on, ProseMirror takes that for the
 * first and moves the syllable. Chromium then lets go of it and begins anew. Where nothing ends, nothing has to be set
 * apart, and ProseMirror is told that it has been done.
 *
 * At the head of a line it sets nothing apart, and Chromium has the caret within the first words. What is composed there is
 * none of their link or suggestion; to Chromium neither, where it has just taken a letter out before them: it moves the
 * syllable and begins anew. There ProseMirror is told the look, for which it sets the caret apart.
 *
 * Everywhere else it begins by itself, and draws anew what is left of the syllable before.
 */
function beginInPlace(view: EditorView): void {
  const { input, domObserver } = insidesOf(view);
  if (input.composing || isFirefox()) return;
  domObserver.flush();
  const { state } = view;
  if (isSetApartInVain(state)) input.composing = true;
  else if (isBeforeMarkedHead(state)) view.dispatch(state.tr.setStoredMarks(state.selection.$from.marks()));
}

/** ProseMirror would set the caret apart for no other reason than that a mark which ends by itself stands before it. */
function isSetApartInVain({ selection, storedMarks }: EditorState): boolean {
  if (storedMarks || !(selection instanceof TextSelection) || !selection.empty) return false;
  const { textOffset, nodeBefore } = selection.$from;
  if (textOffset > 0 || !nodeBefore?.isText) return false;
  return nodeBefore.marks.some(endsByItself) && Mark.sameSet(nodeBefore.marks, selection.$from.marks());
}

/** The caret stands at the head of a line, or behind a break in it, before words of a mark that does not begin there. */
function isBeforeMarkedHead({ selection, storedMarks }: EditorState): boolean {
  if (storedMarks || !(selection instanceof TextSelection) || !selection.empty) return false;
  const { nodeBefore, nodeAfter } = selection.$from;
  if (nodeBefore?.isText || !nodeAfter?.isText) return false;
  return nodeAfter.marks.some((mark) => endsByItself(mark) && !mark.isInSet(selection.$from.marks()));
}

function endsByItself({ type }: Mark): boolean {
  return type.spec.inclusive === false;
}

/** What the view knows of an input method; its types do not speak of it. */
function insidesOf(view: unknown) {
  return view as { readonly input: { composing: boolean }; readonly domObserver: { flush: () => void } };
}
