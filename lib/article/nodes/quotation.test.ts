// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';

let editor: Editor;
afterEach(() => editor.destroy());

it.each([
  ['b', false, 'strong'],
  ['B', true, 'blockquote'],
])('Ctrl and %s makes what the key is for', (key, shiftKey, element) => {
  editor = new Editor({ content: '<p>Nước lên</p>', extensions: [...articleExtensions] });
  editor.commands.selectAll();
  const press = { key, keyCode: 66, ctrlKey: true, shiftKey, bubbles: true };
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', press));
  const made = ['strong', 'blockquote'].filter((name) => editor.view.dom.querySelector(name));
  expect(made).toEqual([element]);
});
