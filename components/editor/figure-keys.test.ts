// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions, articleSchema } from '#lib/article/schema';
import { FigureKeys } from './figure-keys.ts';

const schema = articleSchema();
const picture = (mediaId: string) => schema.nodes.picture?.createAndFill({ mediaId }) as Node;
const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function bodyWith(...blocks: Node[]): Editor {
  const content = schema.node('doc', null, blocks).toJSON();
  const editor = new Editor({ content, extensions: [...articleExtensions, FigureKeys] });
  open.push(editor);
  return editor;
}

/** Presses Enter with the caret at that place; answers the names of the blocks around the caret then. */
function enterAt(editor: Editor, position: number): string[] {
  editor.commands.setTextSelection(position);
  const press = new KeyboardEvent('keydown', { key: 'Enter' });
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, press));
  editor.state.doc.check();
  const { $from } = editor.state.selection;
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1).type.name);
}

it('Enter leads through the lines of a gallery’s pictures and out of it', () => {
  const editor = bodyWith(schema.node('gallery', null, [picture('a'), picture('b')]));
  expect(enterAt(editor, 3)).toEqual(['gallery', 'picture', 'pictureCredit']);
  expect(enterAt(editor, 5)).toEqual(['gallery', 'picture', 'pictureCaption']);
  expect(editor.state.selection.$from.node(2).attrs.mediaId).toBe('b');
  expect(enterAt(editor, 11)).toEqual(['paragraph']);
  expect(editor.state.doc.firstChild?.childCount).toBe(2);
});

it('Enter leads from the title of a fact box to its text, and from an empty last line out of it', () => {
  const box = schema.node('factBox', null, [
    schema.node('factBoxTitle'),
    schema.node('paragraph', null, [schema.text('102')]),
    schema.node('paragraph'),
  ]);
  const editor = bodyWith(box);
  expect(enterAt(editor, 2)).toEqual(['factBox', 'paragraph']);
  expect(enterAt(editor, 9)).toEqual(['paragraph']);
  expect(editor.state.doc.firstChild?.childCount).toBe(2);
});
