// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { ComposeWithinMarks } from './compose-within-marks.ts';
import { DrawnMarks } from './drawn-marks.ts';

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
    extensions: [...articleExtensions, DrawnMarks, ComposeWithinMarks],
  });
  open.push(editor);
  editor.view.focus();
  editor.commands.setTextSelection(position);
  hear(editor, 'compositionstart', 'compositionupdate');
  return editor;
}

function hear({ view }: Editor, ...events: string[]): void {
  for (const event of events)
    view.dom.dispatchEvent(new CompositionEvent(event, { bubbles: true, data: 'n' }));
}

it('to the browser there is no link, lest it writes behind it, until the syllable is done', () => {
  const editor = composingAt(MIDST);
  expect(editor.view.dom.querySelector('a[href]')).toBeNull();
  hear(editor, 'compositionend');
  expect(editor.view.dom.querySelector('a')?.getAttribute('href')).toBe('https://a.example/');
  expect(editor.view.dom.querySelector('a')?.attributes).toHaveLength(2);
});

it('what is read from the page meanwhile has the link with its address', () => {
  const { view, state } = composingAt(MIDST);
  expect(view.someProp('domParser')?.parse(view.dom).toJSON()).toEqual(state.doc.toJSON());
});

it('in the midst of a link the caret is not set apart from it', () => {
  const editor = composingAt(MIDST);
  expect(editor.view.composing).toBe(true);
  expect(editor.view.dom.querySelector('img')).toBeNull();
});

it('behind a link it is', () => {
  const editor = composingAt(END);
  expect(editor.view.composing).toBe(true);
  expect(editor.view.dom.querySelector('img')).not.toBeNull();
});
