// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PullQuote } from '#lib/article/nodes/pull-quote';
import { articleExtensions } from '#lib/article/schema';
import { labelledLine } from './labelled-line.ts';

let editor: Editor;
beforeEach(() => {
  const named = articleExtensions.map((extension) =>
    ['pullQuoteText', 'attribution'].includes(extension.name)
      ? extension.extend({ addNodeView: () => labelledLine(extension.name, extension.name) })
      : extension,
  );
  editor = new Editor({ element: document.body, extensions: named });
  editor.commands.setContent({
    type: 'doc',
    content: [
      {
        type: PullQuote.name,
        content: [
          { type: 'pullQuoteText', content: [{ type: 'text', text: 'Nước là nhà.' }] },
          { type: 'attribution' },
        ],
      },
    ],
  });
});
afterEach(() => editor.destroy());

const nameOfLine = () => editor.view.dom.querySelector<HTMLElement>('.attribution .labelled-line-name');

it('is written in by pressing its name, which stands where its words will stand', () => {
  editor.commands.setTextSelection(3);

  const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  nameOfLine()?.dispatchEvent(pressed);

  expect(pressed.defaultPrevented).toBe(true);
  expect(editor.state.selection.$from.parent.type.name).toBe('attribution');
});

it('leaves a press of another button than the first to the browser and its menu', () => {
  editor.commands.setTextSelection(3);

  const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 2 });
  nameOfLine()?.dispatchEvent(pressed);

  expect(pressed.defaultPrevented).toBe(false);
  expect(editor.state.selection.from).toBe(3);
});

it('is not drawn anew, with the block around it, because a browser translates its name', async () => {
  const name = nameOfLine();
  if (name) name.textContent = 'Who said it';
  await new Promise((observed) => setTimeout(observed, 50));
  expect(nameOfLine()?.textContent).toBe('Who said it');
  expect(nameOfLine()).toBe(name);
});
