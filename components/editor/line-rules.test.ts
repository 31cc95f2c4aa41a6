// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { InlineMarks } from './inline-marks.ts';
import { LINE_RULES } from './line-rules.ts';

let editor: Editor;
beforeEach(() => {
  editor = new Editor({
    content: '<p></p>',
    extensions: [...articleExtensions, InlineMarks],
    enableInputRules: LINE_RULES,
    enablePasteRules: false,
  });
});
afterEach(() => editor.destroy());

/** Types as a browser does: what no rule takes is put into the text; ⌫ takes the letter before the caret away. */
function type(keys: string) {
  for (const key of keys) {
    const { view } = editor;
    const { from, to } = view.state.selection;
    if (key === '⌫') view.dispatch(view.state.tr.delete(from - 1, to));
    else insert(key);
  }
}

function insert(text: string) {
  const { view } = editor;
  const { from, to } = view.state.selection;
  const put = () => view.state.tr.insertText(text, from, to);
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, put))) view.dispatch(put());
}

describe('what begins a line', () => {
  it.each([
    ['## Giờ chạy', '<h2>Giờ chạy</h2>'],
    ['### Giá vé', '<h3>Giá vé</h3>'],
    ['- một', '<ul><li><p>một</p></li></ul>'],
    ['1. một', '<ol><li><p>một</p></li></ol>'],
    ['> thư', '<blockquote><p>thư</p></blockquote>'],
  ])('%j is heard', (keys, html) => {
    type(keys);
    expect(editor.getHTML()).toBe(html);
  });

  it('is heard before a syllable that UniKey puts together with backspaces', () => {
    type('- tie⌫⌫iê⌫ếng');
    expect(editor.getHTML()).toBe('<ul><li><p>tiếng</p></li></ul>');
  });
});

describe('bold and italic', () => {
  it.each([
    ['Nước **rất sớm** năm nay', '<p>Nước <strong>rất sớm</strong> năm nay</p>'],
    ['**Hỏi:** ai', '<p><strong>Hỏi:</strong> ai</p>'],
    ['báo _Bến Sông_ viết', '<p>báo <em>Bến Sông</em> viết</p>'],
    ['(_sic_ )', '<p>(<em>sic</em> )</p>'],
  ])('%j is heard once a space follows', (keys, html) => {
    type(keys);
    expect(editor.getHTML()).toBe(html);
  });

  it.each([
    '5 * 3 * 2 = 30',
    '5 ** 3 ** 2 ',
    '5*3*2 ',
    'a**b**c ',
    'ten_file_anh ',
    'nguyen_van_a@bensong.example ',
    '*) chú thích, **) chú thích hai ',
    '** nước ** ',
    'nước _lên',
    '**nước',
  ])('%j never loses a letter that was meant', (keys) => {
    type(keys);
    expect(editor.getText()).toBe(keys);
  });

  it('do not fire within a syllable, whichever way it is put together', () => {
    type('**nuo⌫⌫ươc⌫⌫⌫ước**');
    expect(editor.getHTML()).toBe('<p>**nước**</p>');
    type('s⌫⌫⌫⌫⌫⌫ước**');
    expect(editor.getHTML()).toBe('<p>**nước**</p>');
    type(' ');
    expect(editor.getHTML()).toBe('<p><strong>nước</strong> </p>');
  });

  it('do not fire while a composition is open', () => {
    type('**nước**');
    const composing = { ...Object.getOwnPropertyDescriptor(editor.view, 'composing'), get: () => true };
    Object.defineProperty(editor.view, 'composing', { ...composing, configurable: true });
    insert(' ');
    expect(editor.getHTML()).toBe('<p>**nước** </p>');
  });
});
