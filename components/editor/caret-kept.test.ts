// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { CaretKept } from './caret-kept.ts';
import type { WritingEditors } from './writing-editors.ts';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function anEditor(content = ''): Editor {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({ element, content, extensions: [...articleExtensions] });
  open.push(editor);
  return editor;
}

const theEditors = (body: Editor) =>
  ({ headline: anEditor(), standfirst: anEditor(), body }) satisfies Partial<WritingEditors>;

/** Other editors come in the place of those that are written in; answers the body of them. */
function replaced(before: Editor, content: string): Editor {
  const caret = new CaretKept();
  const after = anEditor(content);
  caret.leave(theEditors(before));
  caret.arrive(theEditors(after));
  return after;
}

it('who writes goes on behind the same letters', () => {
  const before = anEditor('<p>Đê bao còn cao.</p>');
  before.view.focus();
  before.commands.setTextSelection(11);
  const after = replaced(before, '<p>Nước đứng.</p><p>Đê bao còn cao.</p>');
  expect(after.isFocused).toBe(true);
  after.commands.insertContent(' vẫn');
  expect(after.getText()).toContain('Đê bao còn vẫn cao.');
});

it('who held a block stands beside it, and the next letter takes no words away', () => {
  const content = '<p>Trước.</p><hr><p>Sau.</p>';
  const before = anEditor(content);
  before.view.focus();
  before.view.dispatch(before.state.tr.setSelection(NodeSelection.create(before.state.doc, 8)));
  const after = replaced(before, content);
  expect(after.state.selection.empty).toBe(true);
  after.commands.insertContent('x');
  expect(after.getText().replaceAll('x', '')).toContain('Trước.');
  expect(after.getText().replaceAll('x', '')).toContain('Sau.');
});

it('who was elsewhere stays there', () => {
  const before = anEditor('<p>Đê bao.</p>');
  const after = replaced(before, '<p>Đê bao.</p>');
  expect(after.isFocused).toBe(false);
});
