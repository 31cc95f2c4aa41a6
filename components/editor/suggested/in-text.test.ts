// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { writingExtensions } from '#lib/article/writing-schema';
import { caretNow } from './in-text.ts';

it('the caret is where the page has it, also before the editor has heard of that', () => {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({ element, extensions: [...writingExtensions], content: '<p>Nước lên</p>' });
  editor.commands.setTextSelection(9);
  const words = editor.view.dom.querySelector('p')?.firstChild as Node;
  document.getSelection()?.collapse(words, 0);
  expect(editor.state.selection.from).toBe(9);
  expect(caretNow(editor)).toBe(1);
  editor.destroy();
});
