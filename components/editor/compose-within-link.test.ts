// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { ComposeWithinLink } from './compose-within-link.ts';

const LINE = '<p>Xem <a href="https://a.example/">nước <strong>nhà</strong></a> lên</p>';
const MIDST = 'Xem nước '.length + 1;
const END = 'Xem nước nhà'.length + 1;

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

/** A body in which an input method begins at a place. */
function composingAt(position: number): Editor {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    content: LINE,
    extensions: [...articleExtensions, ComposeWithinLink],
  });
  open.push(editor);
  editor.commands.setTextSelection(position);
  editor.view.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  editor.view.dom.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data: 'n' }));
  return editor;
}

const links = ({ view }: Editor) => view.dom.querySelectorAll('a').length;

it('an input method that begins in the midst of a link finds it whole', () => {
  const editor = composingAt(MIDST);
  expect(links(editor)).toBe(1);
  expect(editor.view.dom.querySelector('img')).toBeNull();
  expect(editor.view.composing).toBe(true);
});

it('behind a link the caret is set apart from it', () => {
  const editor = composingAt(END);
  expect(editor.view.dom.querySelector('img')).not.toBeNull();
  expect(editor.view.composing).toBe(true);
});
