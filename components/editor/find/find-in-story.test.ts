// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { articleExtensions, lineExtensions } from '#lib/article/schema';
import { writingSchema } from '#lib/article/writing-schema';
import type { Field } from '../fields.ts';
import { SharedUndo } from '../shared-undo.ts';
import { hitsIn } from './find-hits.ts';
import { FindInStory } from './find-in-story.ts';
import { FindMarks, markedHits } from './find-marks.ts';

const open: Editor[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  // Nothing scrolls in a document that has no size.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.useRealTimers();
  for (const editor of open.splice(0)) editor.destroy();
});

function aSheet({ headline = '', standfirst = '', body = '<p></p>' }) {
  const document = new Y.Doc();
  const undo = new SharedUndo(document);
  const editorOf = (field: Field, content: string) => {
    const extensions = field === 'body' ? articleExtensions : lineExtensions;
    const together = Collaboration.configure({ document, field, yUndoOptions: { undoManager: undo } });
    const editor = new Editor({ extensions: [...extensions, together, FindMarks] });
    editor.commands.setContent(content);
    open.push(editor);
    return editor;
  };
  const fields = {
    headline: editorOf('headline', `<p>${headline}</p>`),
    standfirst: editorOf('standfirst', `<p>${standfirst}</p>`),
    body: editorOf('body', body),
  };
  undo.clear();
  const find = new FindInStory(fields, undo);
  const stop = find.follow();
  return { ...fields, undo, find, stop, document };
}

const found = (editor: Editor) => {
  const { doc } = editor.state;
  return markedHits(editor.state).map(({ from, to }) => doc.textBetween(from, to));
};
const seen = (editor: Editor) =>
  [...editor.view.dom.querySelectorAll('.find-hit')].map(({ textContent }) => textContent);

describe('finding in a story', () => {
  it('looks through headline, standfirst and body, and goes round', () => {
    const { headline, standfirst, body, find } = aSheet({
      headline: 'Nước lên',
      standfirst: 'Mức nước',
      body: '<h2>Mực nuoc</h2><ul><li><p>nước</p></li></ul>',
    });
    find.open('find');
    find.ask({ words: 'nuoc' });
    expect(find.read()).toMatchObject({ count: 4, at: 1 });
    expect([headline, standfirst, body].map(found)).toEqual([['Nước'], ['nước'], ['nuoc', 'nước']]);
    expect(seen(body)).toEqual(['nuoc', 'nước']);
    find.step(-1);
    expect(find.read().at).toBe(4);
    find.step(1);
    expect(find.read().at).toBe(1);
    expect(headline.view.dom.querySelector('.is-at')?.textContent).toBe('Nước');
  });

  it('leaves the caret where it is, and leads to the hit when it is closed', () => {
    const { body, find } = aSheet({ body: '<p>một hai một</p>' });
    body.commands.setTextSelection(3);
    find.open('find');
    find.ask({ words: 'một' });
    find.step(1);
    find.step(1);
    expect(body.state.selection.from).toBe(3);
    find.step(-1);
    find.close();
    expect(seen(body)).toEqual([]);
    const { from, to } = body.state.selection;
    expect([body.state.doc.textBetween(from, to), from]).toEqual(['một', 9]);
  });

  it('finds words over the edge of a mark, and none over the edge of a block', () => {
    const { body, find } = aSheet({ body: '<p>nước <strong>sông</strong> lên</p><p>nhanh</p>' });
    find.open('find');
    find.ask({ words: 'nuoc song' });
    expect(found(body)).toEqual(['nước sông']);
    find.ask({ words: 'lên nhanh' });
    expect(find.read().count).toBe(0);
  });

  it('minds the accents of words that are typed with them, until somebody says whether to', () => {
    const { body, find } = aSheet({ body: '<p>Phà phải chạy, phao pha màu.</p>' });
    find.open('replace');
    find.ask({ words: 'pha' });
    expect(find.read()).toMatchObject({ count: 4, wanted: { ignoresAccents: true } });
    find.ask({ words: 'phà' });
    expect(find.read()).toMatchObject({ count: 1, wanted: { ignoresAccents: false } });
    find.ask({ ignoresAccents: true });
    expect(found(body)).toHaveLength(4);
    find.ask({ words: 'phả' });
    expect(find.read()).toMatchObject({ count: 4, wanted: { ignoresAccents: true } });
  });

  it('takes its mark off a place that is written into so that nothing is found any more', () => {
    const { body, find } = aSheet({ body: '<p>phà rời bến</p>' });
    find.open('find');
    find.ask({ words: 'phà' });
    body.commands.insertContentAt(3, 'XX');
    vi.advanceTimersByTime(400);
    expect(find.read().count).toBe(0);
    expect(seen(body)).toEqual([]);
  });

  it('follows what is typed when the hand rests, and what others type at once', () => {
    const { body, find, document } = aSheet({ body: '<p>nước lên</p>' });
    find.open('find');
    find.ask({ words: 'nước' });
    body.commands.insertContentAt(1, 'nước, ');
    expect(seen(body)).toEqual(['nước']);
    vi.advanceTimersByTime(400);
    expect(seen(body)).toEqual(['nước', 'nước']);

    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
    const paragraph = other.getXmlFragment('body').get(0) as Y.XmlElement;
    (paragraph.get(0) as Y.XmlText).insert(0, 'Mực nước: ');
    Y.applyUpdate(document, Y.encodeStateAsUpdate(other));
    expect(seen(body)).toEqual(['nước', 'nước', 'nước']);
  });
});

it('what somebody suggests to take out is not found, what they suggest to put in is', () => {
  const schema = writingSchema();
  const by = { id: '1', by: 'ha', at: 1 };
  const removed = schema.text('nước', [schema.mark('removed', by)]);
  const added = schema.text('nước lớn', [schema.mark('added', by)]);
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [removed, added, schema.text(' về')]),
  ]);
  const wanted = { words: 'nước', ignoresAccents: true, matchesCase: false, wholeWords: false };
  expect(hitsIn(doc, wanted)).toEqual([{ from: 5, to: 9 }]);
  expect(hitsIn(doc, { ...wanted, words: 'lớn về' })).toHaveLength(1);
});

describe('replacing', () => {
  it('all of it is one step of the undo, across the fields', () => {
    const { headline, standfirst, body, find, undo } = aSheet({
      headline: 'Uỷ ban họp',
      standfirst: 'uỷ ban và Uỷ ban',
      body: '<p><strong>Uỷ</strong> ban</p>',
    });
    // A slow machine, on which every field is long done before the next begins.
    undo.captureTimeout = 0;
    find.open('replace');
    find.ask({ words: 'Uỷ', ignoresAccents: false, matchesCase: true });
    expect(find.replaceAll('Ủy')).toBe(3);
    expect([headline, standfirst, body].map((editor) => editor.getText())).toEqual([
      'Ủy ban họp',
      'uỷ ban và Ủy ban',
      'Ủy ban',
    ]);
    expect(body.getHTML()).toBe('<p><strong>Ủy</strong> ban</p>');
    undo.undo();
    expect([headline, standfirst, body].map((editor) => editor.getText())).toEqual([
      'Uỷ ban họp',
      'uỷ ban và Uỷ ban',
      'Uỷ ban',
    ]);
    expect(undo.canUndo()).toBe(false);
  });

  it('one goes on to the next, also when the new words hold the old ones', () => {
    const { body, find } = aSheet({ body: '<p>xã, xã, xã</p>' });
    find.open('replace');
    find.ask({ words: 'xã' });
    find.replaceOne('phường xã');
    expect(body.getText()).toBe('phường xã, xã, xã');
    expect(find.read()).toMatchObject({ count: 3, at: 2 });
    find.replaceOne('');
    expect(body.getText()).toBe('phường xã, , xã');
  });
});

it('a story of ten thousand words is searched while one types the words', () => {
  const paragraphs = Array.from({ length: 500 }, () => `<p>${'Nước sông lên sớm '.repeat(5)}</p>`).join('');
  const { find, body } = aSheet({ body: paragraphs });
  find.open('find');
  find.ask({ words: 'son' });
  const begun = performance.now();
  find.ask({ words: 'som' });
  expect(find.read().count).toBe(2500);
  expect(performance.now() - begun).toBeLessThan(400);
  expect(seen(body).length).toBeLessThan(1000);
});
