// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { afterEach, expect, it, vi } from 'vitest';
import { sitDown } from '../discussing/discussing-testing.ts';
import { OpenSuggestions } from './open-suggestions.ts';

afterEach(() => void vi.useRealTimers());

function suggestIn(editor: Editor, words: string, id: string): void {
  const { tr, schema } = editor.state;
  const added = schema.mark('added', { id, by: 'lan', at: 1_000 });
  editor.view.dispatch(tr.insert(1, schema.text(words, [added])));
}

it('settles what is suggested in several fields in one step of the undo, however slow the machine is', () => {
  const desk = sitDown();
  suggestIn(desk.headline, 'Lũ về', 'one');
  suggestIn(desk.body, 'Nước tràn bờ.', 'two');
  desk.undo.stopCapturing();
  const open = new OpenSuggestions(desk);
  expect(open.list().map(({ id }) => id)).toEqual(['one', 'two']);

  desk.undo.captureTimeout = 0;
  open.settle(['one', 'two'], 'reject');
  expect([desk.headline.getText(), desk.body.getText()]).toEqual(['', '']);
  desk.undo.undo();
  expect([desk.headline.getText(), desk.body.getText()]).toEqual(['Lũ về', 'Nước tràn bờ.']);
});

function putCaret({ view }: Editor, at: number): void {
  view.focus();
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
}

it('goes on from where the caret is, though the suggestion it just left is still shown', () => {
  vi.useFakeTimers();
  const desk = sitDown();
  suggestIn(desk.body, 'Nước tràn. ', 'one');
  suggestIn(desk.body, 'Đêm qua, ', 'two');
  desk.body.view.dispatch(desk.body.state.tr.insertText('Lúa mất. ', 1).insertText('Rồi ', 20));
  const open = new OpenSuggestions(desk);
  expect(open.list().map(({ id }) => id)).toEqual(['two', 'one']);

  putCaret(desk.body, 13);
  vi.advanceTimersByTime(1_000);
  expect(open.shown.id).toBe('two');
  expect(open.beside(1)?.id).toBe('one');
  putCaret(desk.body, 1);
  expect(open.beside(1)?.id).toBe('two');

  Element.prototype.scrollIntoView = () => undefined;
  open.enter('two');
  expect(open.beside(1)?.id).toBe('one');
  open.enter('one');
  expect(open.beside(-1)?.id).toBe('two');
});
