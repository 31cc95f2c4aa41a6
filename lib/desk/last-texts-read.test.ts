import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { documentOf, readCopy } from './last-texts-read.ts';

/** A copy with a headline, and what was typed at its end since. */
function aCopy(headline: string, ...typed: readonly string[]) {
  const doc = new Y.Doc();
  fillWorkingCopy(doc, { headline, standfirst: '', body: { type: 'doc', content: [{ type: 'paragraph' }] } });
  const snapshot = Buffer.from(Y.encodeStateAsUpdate(doc));
  const updates = typed.map((words) => {
    const before = Y.encodeStateVector(doc);
    const line = doc.getXmlFragment('headline').get(0) as Y.XmlElement;
    line.insert(line.length, [new Y.XmlText(words)]);
    return Buffer.from(Y.encodeStateAsUpdate(doc, before));
  });
  return { schemaVersion: 2, snapshot, updates, lastSeq: updates.length };
}

it('a text that nobody has typed in meanwhile is put together once, however often it is asked for', () => {
  const copy = aCopy('Nước lên');
  const read = readCopy(copy);
  expect(read).toMatchObject({ text: { headline: 'Nước lên' }, openSuggestions: 0 });
  expect(readCopy({ ...copy, snapshot: Buffer.from(copy.snapshot) })).toBe(read);
});

it('other words under the same number, as after a move that was rolled back, are other words', () => {
  const copy = aCopy('Nước lên', ' nhanh', ' quá');
  expect(readCopy(copy).text.headline).toBe('Nước lên nhanh quá');
  const [first = Buffer.alloc(0)] = copy.updates;
  expect(readCopy({ ...copy, updates: [first] }).text.headline).toBe('Nước lên nhanh');
});

it('only the last few are remembered', () => {
  const copy = aCopy('Nước lên');
  const read = readCopy(copy);
  for (let story = 0; story < 8; story += 1) readCopy(aCopy(`Bài ${story}`));
  expect(readCopy(copy)).not.toBe(read);
  expect(readCopy(copy)).toEqual(read);
});

it('a document that is to be written in is one of its own each time', () => {
  const copy = aCopy('Nước lên');
  expect(documentOf(copy)).not.toBe(documentOf(copy));
});
