// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { PullQuote } from '#lib/article/nodes/pull-quote';
import { articleExtensions } from '#lib/article/schema';
import { labelledLine } from './labelled-line.ts';

let editor: Editor | undefined;
afterEach(() => editor?.destroy());

it('is written in by pressing its name, which stands where its words will stand', () => {
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
  editor.commands.setTextSelection(3);

  const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  editor.view.dom.querySelector('.attribution .labelled-line-name')?.dispatchEvent(pressed);

  expect(pressed.defaultPrevented).toBe(true);
  expect(editor.state.selection.$from.parent.type.name).toBe('attribution');
});
