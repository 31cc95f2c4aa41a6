import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { WritingEditors } from '../writing-editors.ts';
import type { SheetSuggestion } from './open-suggestions.ts';

const HIGHLIGHT = 'shown-suggestion';
const CALM = 150;

/** Marks a suggestion in the text without touching it, so that no syllable under way is disturbed; null marks nothing. */
export function markInText(editors: WritingEditors, suggestion: SheetSuggestion | null): void {
  if (!('highlights' in CSS)) return;
  if (suggestion === null) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesOf(editors, suggestion)));
}

/** Brings a suggestion before the eyes; the focus stays where it is. */
export function scrollToSuggestion(editors: WritingEditors, suggestion: SheetSuggestion): void {
  const { startContainer } = rangesOf(editors, suggestion)[0] ?? {};
  const element = startContainer instanceof Element ? startContainer : startContainer?.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

/** Puts the caret at a suggestion. */
export function enterSuggestion(editors: WritingEditors, suggestion: SheetSuggestion): void {
  const { state, view } = editors[suggestion.field];
  const selection = TextSelection.near(state.doc.resolve(suggestion.from));
  view.dispatch(state.tr.setSelection(selection).setMeta('addToHistory', false));
  view.focus();
  scrollToSuggestion(editors, suggestion);
}

/** `now` tells at once of a caret that has moved, `leave` ends the watch. */
export type TextWatch = { readonly now: () => void; readonly leave: () => void };

/**
 * Tells where in the text somebody points, with the pointer or the caret, at words that may be suggested; null: away. It
 * waits for a moment of calm.
 */
export function watchText(editor: Editor, hear: (at: number | null) => void): TextWatch {
  const { dom } = editor.view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCaretAwaited = false;
  const soon = (at: () => number | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isCaretAwaited = false;
      hear(at());
    }, CALM);
  };
  const point = ({ target }: PointerEvent) => {
    const words = target instanceof Element ? target.closest(SUGGESTED) : null;
    soon(() => (words?.isConnected ? editor.view.posAtDOM(words, 0) : caretIn(editor)));
  };
  const moveCaret = () => {
    isCaretAwaited = true;
    soon(() => caretIn(editor));
  };
  dom.addEventListener('pointerover', point);
  editor.on('selectionUpdate', moveCaret);
  return {
    now: () => {
      if (!editor.isFocused) return;
      const caret = caretNow(editor);
      if (!isCaretAwaited && caret === editor.state.selection.from) return;
      clearTimeout(timer);
      isCaretAwaited = false;
      hear(caret);
    },
    leave: () => {
      clearTimeout(timer);
      dom.removeEventListener('pointerover', point);
      editor.off('selectionUpdate', moveCaret);
    },
  };
}

/** Where the caret is at this moment: keys come faster than the editor hears of the caret that they move. */
export function caretNow({ view, state }: Editor): number {
  const selected = view.dom.ownerDocument.getSelection();
  const range = selected?.rangeCount ? selected.getRangeAt(0) : null;
  if (!range || !view.dom.contains(range.startContainer)) return state.selection.from;
  return view.posAtDOM(range.startContainer, range.startOffset);
}

function caretIn({ isFocused, state }: Editor): number | null {
  return isFocused ? state.selection.from : null;
}

const SUGGESTED = 'ins, del, [data-suggested]';

function rangesOf(editors: WritingEditors, { field, places }: SheetSuggestion): Range[] {
  const { view } = editors[field];
  return places.map(({ from, to }) => {
    const range = document.createRange();
    const start = view.domAtPos(from);
    const end = view.domAtPos(to);
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  });
}
