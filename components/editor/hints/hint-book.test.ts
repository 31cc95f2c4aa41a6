// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { writingExtensions, writingLineExtensions } from '#lib/article/writing-schema';
import { compileRule } from '#lib/text/hints/compile-rule';
import type { StyleRule } from '#lib/text/hints/style-rule';
import { docsOf } from '../clean-up/docs-of.ts';
import type { Field } from '../fields.ts';
import { SharedUndo } from '../shared-undo.ts';
import { applyHints } from './apply-hint.ts';
import { HintBook } from './hint-book.ts';
import { locateHint } from './hint-places.ts';

const open: Editor[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  for (const editor of open.splice(0)) editor.destroy();
});

const rule = (pattern: string, suggestion: string, place: StyleRule['place'] = 'word') =>
  compileRule({ id: pattern, pattern, suggestion, reason: 'Vì sao.', place, matchCase: false });

function aSheet(body: string, rules = [rule('sát nhập', 'sáp nhập')]) {
  const document = new Y.Doc();
  const undo = new SharedUndo(document);
  const editorOf = (field: Field, content: string) => {
    const extensions = field === 'body' ? writingExtensions : writingLineExtensions;
    const together = Collaboration.configure({ document, field, yUndoOptions: { undoManager: undo } });
    const editor = new Editor({ extensions: [...extensions, together] });
    editor.commands.setContent(content);
    open.push(editor);
    return editor;
  };
  const editors = {
    headline: editorOf('headline', '<p>Hai xã sát nhập</p>'),
    standfirst: editorOf('standfirst', '<p></p>'),
    body: editorOf('body', body),
    undo,
  };
  undo.clear();
  const house = { rules, toneStyle: 'old' as const, protectedWords: new Set<string>(), today: '2026-12-01' };
  const book = new HintBook(editors, house);
  const found = () => book.read().map(({ found: words, block }) => `${block.field}: ${words}`);
  return { editors, book, found, undo, document };
}

const rest = () => vi.advanceTimersByTime(2_000);

describe('the hints of a story', () => {
  it('are there when the hand rests, field by field, and follow what is written', () => {
    const { editors, book, found } = aSheet('<p>Việc sát nhập xong.</p><ul><li><p>Sát nhập</p></li></ul>');
    expect(found()).toEqual([]);
    rest();
    expect(found()).toEqual(['headline: sát nhập', 'body: sát nhập', 'body: Sát nhập']);
    editors.body.commands.insertContentAt(1, 'Uỷ ban nói. ');
    expect(found()).toHaveLength(3);
    rest();
    expect(found()).toEqual(['headline: sát nhập', 'body: Uỷ', 'body: sát nhập', 'body: Sát nhập']);
    book.close();
  });

  it('are there at once for whoever asks right after a key', () => {
    const { editors, book, found } = aSheet('<p>Việc.</p>');
    editors.body.commands.insertContentAt(1, 'Sát nhập ');
    book.catchUp();
    expect(found()).toEqual(['headline: sát nhập', 'body: Sát nhập']);
  });

  it('change nothing: neither text nor caret nor what can be undone', () => {
    const { editors, undo } = aSheet('<p>Việc sát nhập xong.</p>');
    editors.body.commands.setTextSelection(8);
    const before = [editors.headline.state, editors.body.state];
    const html = editors.body.view.dom.innerHTML;
    rest();
    expect([editors.headline.state, editors.body.state]).toEqual(before);
    expect(editors.body.state).toBe(before[1]);
    expect(editors.body.view.dom.innerHTML).toBe(html);
    expect(undo.canUndo()).toBe(false);
  });

  it('come also while somebody else never stops writing', () => {
    const { editors, found, document } = aSheet('<p>Việc.</p>');
    rest();
    editors.body.commands.insertContentAt(1, 'Sát nhập ');
    for (let key = 0; key < 20; key += 1) {
      vi.advanceTimersByTime(100);
      // As it comes from the line: a change of the shared text that is nobody's here.
      document.transact(() => {
        const line = document.getXmlFragment('headline').get(0) as Y.XmlElement;
        line.insert(0, [new Y.XmlText('a')]);
      }, 'from the house');
    }
    expect(found()).toEqual(['headline: sát nhập', 'body: Sát nhập']);
  });

  it('are not looked for while a syllable is being put together', () => {
    const { editors, found } = aSheet('<p>Việc.</p>');
    rest();
    editors.body.view.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editors.body.commands.insertContentAt(1, 'Sát nhập ');
    rest();
    expect(found()).toEqual(['headline: sát nhập']);
    editors.body.view.dom.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    rest();
    expect(found()).toEqual(['headline: sát nhập', 'body: Sát nhập']);
  });

  it('that were left, one or all of a kind, are not shown', () => {
    const { book, found } = aSheet('<p>sát nhập, sát nhập</p>');
    rest();
    const [, , last] = book.read();
    book.leave(new Set([last?.id ?? '']));
    expect(found()).toEqual(['headline: sát nhập', 'body: sát nhập']);
    book.leave(new Set([last?.key ?? '']));
    expect(found()).toEqual([]);
  });

  it('do not read what a suggestion takes away', () => {
    const { editors, found } = aSheet('<p>Việc sát nhập xong.</p>');
    const { removed } = editors.body.schema.marks;
    const mark = removed?.create({ suggestion: 's', by: 'lan', at: 1 });
    if (mark) editors.body.view.dispatch(editors.body.state.tr.addMark(6, 14, mark));
    rest();
    expect(found()).toEqual(['headline: sát nhập']);
  });
});

describe('accepting', () => {
  it('is one step of the undo, and the caret stays by its words', () => {
    const { editors, book, undo } = aSheet('<p>Việc sát nhập xong.</p>');
    rest();
    editors.body.commands.setTextSelection(16);
    const accepted = book.read().map((hint) => ({ hint, becomes: hint.becomes[0] ?? '' }));
    expect(applyHints(editors, accepted)).toBe(2);
    expect(editors.body.getText()).toBe('Việc sáp nhập xong.');
    expect(editors.headline.getText()).toBe('Hai xã sáp nhập');
    expect(editors.body.state.selection.from).toBe(16);
    undo.undo();
    expect(editors.body.getText()).toBe('Việc sát nhập xong.');
    expect(editors.headline.getText()).toBe('Hai xã sát nhập');
    expect(undo.canUndo()).toBe(false);
  });

  it('parts a long paragraph before a sentence', () => {
    const sentence = `Câu ${'chữ '.repeat(39).trim()}.`;
    const { editors, book } = aSheet(`<p>${[sentence, sentence, sentence, sentence].join(' ')}</p>`);
    rest();
    const hint = book.read().find(({ kind }) => kind === 'longParagraph');
    if (hint) applyHints(editors, [{ hint, becomes: null }]);
    const lines = editors.body.state.doc.content.content.map(({ textContent }) => textContent);
    expect(lines).toEqual([`${sentence} ${sentence}`, `${sentence} ${sentence}`]);
  });

  it('does nothing where somebody has written meanwhile, and finds words that only moved', () => {
    const { editors, book } = aSheet('<p>Một.</p><p>sát nhập</p><p>sát nhập</p>');
    rest();
    const [, second, third] = book.read();
    editors.body.commands.insertContentAt(0, '<p>Mới</p>');
    editors.body.commands.insertContentAt(12, 'a');
    const docs = docsOf(editors);
    expect(second && locateHint(second, docs)).toBe(null);
    expect(third && editors.body.state.doc.textBetween(...spanOf(locateHint(third, docs)))).toBe('sát nhập');
    expect(second && applyHints(editors, [{ hint: second, becomes: 'sáp nhập' }])).toBe(0);
  });
});

const spanOf = (span: { from: number; until: number } | null): [number, number] =>
  span ? [span.from, span.until] : [0, 0];

it('a key in 10,000 words with 100 rules costs the typist next to nothing', () => {
  const rules = Array.from({ length: 100 }, (_, at) => rule(`quy tắc ${at} *`, ''));
  const paragraph = `<p>${'Nước sông lên nhanh trong đêm qua ở Vàm Lụa. '.repeat(10)}</p>`;
  const { editors } = aSheet(paragraph.repeat(100), rules);
  rest();
  const transaction = editors.body.state.tr.insertText('a', 1);
  const start = performance.now();
  for (let key = 0; key < 1_000; key += 1)
    editors.body.emit('transaction', { editor: editors.body, transaction, appendedTransactions: [] });
  expect((performance.now() - start) / 1_000).toBeLessThan(2);
});
