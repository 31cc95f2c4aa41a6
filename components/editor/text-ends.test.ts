// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions, articleSchema } from '#lib/article/schema';
import { TextEnds } from './text-ends.ts';

const schema = articleSchema();
const line = (words: string) => schema.node('paragraph', null, [schema.text(words)]);
const embed = () => schema.nodes.embed?.createAndFill() as Node;
const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

/** Where the caret is after the key, from the middle of a text of these blocks: the block's name and the place in it. */
function after(key: 'Home' | 'End', ...blocks: Node[]): [string, number] {
  const content = schema.node('doc', null, blocks).toJSON();
  const editor = new Editor({ content, extensions: [...articleExtensions, TextEnds] });
  open.push(editor);
  editor.commands.setTextSelection(3);
  const press = new KeyboardEvent('keydown', { key, ctrlKey: true });
  expect(editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, press))).toBe(true);
  const { $from, empty } = editor.state.selection;
  expect(empty).toBe(true);
  return [$from.parent.type.name, $from.parentOffset];
}

it('Ctrl+End goes behind the last words, whatever the last block is', () => {
  expect(after('End', line('Nước lên'), embed(), line('Gặt chạy'))).toEqual(['paragraph', 8]);
  expect(after('End', line('Nước lên'), embed())).toEqual(['embedTitle', 0]);
  expect(after('End', line('Nước lên'), schema.node('divider'))).toEqual(['paragraph', 8]);
});

it('Ctrl+Home goes before the first', () => {
  expect(after('Home', line('Nước lên'), embed())).toEqual(['paragraph', 0]);
  expect(after('Home', embed(), line('Nước lên'))).toEqual(['embedTitle', 0]);
});
