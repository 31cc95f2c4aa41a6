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

  it('goes on when one of the editors has left the page', () => {
    type('headline', 'Bến phà');
    undo.destroy();
    type('headline', ' mở lại');
    undo.undo();
    expect(workingText(doc).headline).toBe('Bến phà');
  });
});
