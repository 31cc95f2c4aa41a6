// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { HeardSelection } from './heard-selection.ts';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

/** A body with the caret in it, and its first word selected in the page without the editor having heard of it. */
function selectedUnheard(): Editor {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({
    element,
    content: '<p>Nước lên</p>',
    extensions: [...articleExtensions, HeardSelection],
  });
  open.push(editor);
  editor.view.dom.tabIndex = 0;
  editor.view.focus();
  const words = editor.view.dom.querySelector('p')?.firstChild;
  if (!words) throw new Error('There are no words.');
  document.getSelection()?.setBaseAndExtent(words, 0, words, 4);
  return editor;
}

/** What the editor holds for selected when a listener anywhere in the page hears that key. */
function selectedAt(editor: Editor, press: KeyboardEventInit): string {
  let heard = 'nothing came';
  const hear = () => {
    const { from, to } = editor.state.selection;
    heard = editor.state.doc.textBetween(from, to);
  };
  document.addEventListener('keydown', hear, { capture: true });
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...press }));
  document.removeEventListener('keydown', hear, { capture: true });
  return heard;
}

it('what is selected is known when a shortcut comes before the browser told of it', () => {
  expect(selectedAt(selectedUnheard(), { key: 'k', ctrlKey: true })).toBe('Nước');
  expect(selectedAt(selectedUnheard(), { key: 'm', ctrlKey: true, altKey: true })).toBe('Nước');
  expect(selectedAt(selectedUnheard(), { key: 'F8' })).toBe('Nước');
});

it('a letter, and a key of an input method in the middle of a syllable, are left alone', () => {
  expect(selectedAt(selectedUnheard(), { key: 'w' })).toBe('');
  expect(selectedAt(selectedUnheard(), { key: 'Process', keyCode: 229 })).toBe('');
  expect(selectedAt(selectedUnheard(), { key: 'Backspace', isComposing: true })).toBe('');
});
