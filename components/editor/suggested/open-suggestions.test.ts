// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { sitDown } from '../discussing/discussing-testing.ts';
import { OpenSuggestions } from './open-suggestions.ts';

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
