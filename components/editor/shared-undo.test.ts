import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy, workingText } from '#lib/article/working-copy';
import type { Field } from './fields.ts';
import { SharedUndo } from './shared-undo.ts';

let doc: Y.Doc;
let undo: SharedUndo;

beforeEach(() => {
  doc = new Y.Doc();
  fillWorkingCopy(doc, {
    headline: '',
    standfirst: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
  });
  undo = new SharedUndo(doc);
});

/** Types into a field as its editor does, or as somebody else's machine does. */
function type(field: Field, words: string, origin: unknown = ySyncPluginKey) {
  undo.stopCapturing();
  write(field, words, origin);
}

function write(field: Field, words: string, origin: unknown = ySyncPluginKey) {
  doc.transact(() => {
    const line = doc.getXmlFragment(field).get(0) as Y.XmlElement;
    line.insert(line.length, [new Y.XmlText(words)]);
  }, origin);
}

describe('one undo for the whole sheet', () => {
  it('takes back the last thing done, wherever it was, and brings it back', () => {
    type('headline', 'Bến phà');
    type('standfirst', 'Chuyến đầu');
    undo.undo();
    expect(workingText(doc)).toMatchObject({ headline: 'Bến phà', standfirst: '' });
    undo.undo();
    expect(workingText(doc)).toMatchObject({ headline: '', standfirst: '' });
    undo.redo();
    expect(workingText(doc)).toMatchObject({ headline: 'Bến phà', standfirst: '' });
  });

  it('never takes back what somebody else wrote', () => {
    type('headline', 'Bến phà');
    type('headline', ' mở lại', 'from the house');
    undo.undo();
    expect(workingText(doc).headline).toBe(' mở lại');
    expect(undo.canUndo()).toBe(false);
  });

  it('says in which field something came back, so that the caret can go there', () => {
    const seen: Field[] = [];
    type('headline', 'Bến phà');
    type('standfirst', 'Chuyến đầu');
    undo.onTravel((field) => seen.push(field));
    undo.undo();
    undo.undo();
    expect(seen).toEqual(['standfirst', 'headline']);
  });

  it('takes what a step changed beside the text back and forth with it', () => {
    const beside: string[] = [];
    const hears = { undo: () => beside.push('back'), redo: () => beside.push('forth') };
    type('headline', 'Bến');
    expect(undo.asOneStep(() => type('standfirst', 'Chuyến'), hears)).toBe(true);
    type('headline', ' phà');
    undo.undo();
    expect(beside).toEqual([]);
    undo.undo();
    undo.redo();
    undo.undo();
    expect(beside).toEqual(['back', 'forth', 'back']);
    expect(workingText(doc)).toMatchObject({ headline: 'Bến', standfirst: '' });
  });

  it('makes one step of work in several fields, however slow the machine is', () => {
    // No two changes come so soon after each other that they were one step by themselves.
    undo.captureTimeout = 0;
    undo.asOneStep(() => {
      write('headline', 'Bến');
      write('standfirst', 'Chuyến');
    });
    undo.undo();
    expect(workingText(doc)).toMatchObject({ headline: '', standfirst: '' });
  });

  it('parts steps again after work that failed', () => {
    undo.captureTimeout = 0;
    const fail = () => {
      throw new Error('The work failed.');
    };
    expect(() => undo.asOneStep(fail)).toThrow();
    write('headline', 'Bến');
    write('standfirst', 'Chuyến');
    undo.undo();
    expect(workingText(doc)).toMatchObject({ headline: 'Bến', standfirst: '' });
  });

  it('has no step for work that left the text as it was', () => {
    type('headline', 'Bến');
    expect(undo.asOneStep(() => undefined, { undo: () => undefined, redo: () => undefined })).toBe(false);
  });

  it('goes on when one of the editors has left the page', () => {
    type('headline', 'Bến phà');
    undo.destroy();
    type('headline', ' mở lại');
    undo.undo();
    expect(workingText(doc).headline).toBe('Bến phà');
  });
});

describe('words that an undo brought back', () => {
  let text: Y.XmlText;
  beforeEach(() => {
    text = new Y.XmlText();
    doc.transact(() => (doc.getXmlFragment('body').get(0) as Y.XmlElement).insert(0, [text]));
  });

  function edit(change: () => void, origin: unknown = ySyncPluginKey) {
    undo.stopCapturing();
    doc.transact(change, origin);
  }
  const write = (at: number, words: string) => edit(() => text.insert(at, words));
  const strike = (at: number, length: number) => edit(() => text.delete(at, length));
  const somebodyWrites = (at: number, words: string) => edit(() => text.insert(at, words), 'from the house');

  it('are taken back by themselves, also beside what others had written', () => {
    write(0, 'Bà con ');
    somebodyWrites(7, 'gặt');
    strike(0, 10);
    undo.undo();
    expect(text.toString()).toBe('Bà con gặt');
    undo.undo();
    expect(text.toString()).toBe('gặt');
  });

  it('are taken back to their end where somebody wrote within them', () => {
    write(0, 'Bà con gặt ');
    strike(0, 11);
    undo.undo();
    somebodyWrites(3, 'x');
    somebodyWrites(8, 'y');
    expect(text.toString()).toBe('Bà xcon ygặt ');
    undo.undo();
    expect(text.toString()).toBe('xy');
    undo.redo();
    expect(text.toString()).toBe('Bà xcon ygặt ');
  });

  it('are taken back to their end where they went and came more than once', () => {
    write(0, 'Bà con ');
    strike(0, 7);
    undo.undo();
    undo.redo();
    undo.undo();
    somebodyWrites(3, 'x');
    undo.undo();
    expect(text.toString()).toBe('x');
  });

  it('are taken back by themselves after a step of which others left nothing', () => {
    write(0, 'Bà con ');
    somebodyWrites(7, 'gặt');
    strike(0, 10);
    undo.undo();
    write(10, ' sớm');
    edit(() => text.delete(10, 4), 'from the house');
    undo.undo();
    expect(text.toString()).toBe('gặt');
  });
});
