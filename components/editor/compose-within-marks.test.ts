// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
function composingAt(position: number, content = LINE): Editor {
  const editor = bodyAt(position, content);
  hear(editor, 'compositionstart', 'compositionupdate');
  return editor;
}

function bodyAt(position: number, content = LINE): Editor {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    content,
    extensions: [...articleExtensions, DrawnMarks, ComposeWithinMarks],
  });
  open.push(editor);
  editor.view.focus();
  editor.commands.setTextSelection(position);
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

it('before a link at the head of a line the caret is set apart from it', () => {
  const editor = composingAt(1, '<p><a href="https://a.example/">nước</a> lên</p>');
  expect(editor.view.dom.querySelector('p')?.firstChild?.nodeName).toBe('IMG');
});

describe('ProseMirror begins by itself', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Whether it is told, where an input method begins at a place, that it has begun already. */
  function isToldThatItHasBegun(position: number, content = LINE): boolean {
    const editor = bodyAt(position, content);
    let isTold = true;
    const compositionstart = ({ composing }: { composing: boolean }) => {
      isTold = composing;
      return false;
    };
    editor.registerPlugin(new Plugin({ props: { handleDOMEvents: { compositionstart } } }));
    hear(editor, 'compositionstart');
    return isTold;
  }

  it('but where it would set the caret apart from a link that goes on', () => {
    expect(isToldThatItHasBegun(MIDST)).toBe(true);
  });

  it.each([
    ['in plain words', 'Xem'.length],
    ['behind plain words', 'Xem nước nhà lên'.length + 1],
    ['within the words of a link', 'Xem nướ'.length + 1],
    ['before a link', 'Xem '.length + 1],
    ['behind one', END],
  ])('%s', (_, position) => {
    expect(isToldThatItHasBegun(position)).toBe(false);
  });

  it('behind bold words, which what is composed goes on', () => {
    const line = '<p>Xem <strong>nước nhà</strong> lên</p>';
    expect(isToldThatItHasBegun(END, line)).toBe(false);
  });

  it('at the head of a line', () => {
    expect(isToldThatItHasBegun(1)).toBe(false);
  });

  it('where one has taken off a look for what comes next', () => {
    const editor = bodyAt(MIDST);
    editor.view.dispatch(editor.state.tr.setStoredMarks([]));
    hear(editor, 'compositionstart');
    expect(editor.view.dom.querySelector('img')).not.toBeNull();
  });

  it('in Firefox', () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 Gecko/20100101 Firefox/140.0');
    expect(isToldThatItHasBegun(MIDST)).toBe(false);
  });
});
