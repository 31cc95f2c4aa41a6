import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { OpenText } from './open-text.ts';

const MEBIBYTE = 1024 * 1024;

/** Somebody who writes into the body and answers each time what came of it, as one update. */
function aWriter() {
  const doc = new Y.Doc();
  const body = doc.getXmlFragment('body');
  const paragraph = (letters: number) => {
    const element = new Y.XmlElement('paragraph');
    element.insert(0, [new Y.XmlText('a'.repeat(letters))]);
    return element;
  };
  return (change: (body: Y.XmlFragment, paragraph: (letters: number) => Y.XmlElement) => void) => {
    const before = Y.encodeStateVector(doc);
    doc.transact(() => change(body, paragraph));
    return Y.encodeStateAsUpdate(doc, before);
  };
}

function keep(text: OpenText, update: Uint8Array) {
  const verdict = text.try(update, { personId: 'lan', right: 'writes' });
  if (verdict === 'sound') text.take(update);
  text.settle({ allKept: true });
  return verdict;
}

it('a room that is open for days takes in more than a story may hold, as long as the story stays one', () => {
  const text = new OpenText();
  const write = aWriter();
  for (let day = 0; day < 30; day++) {
    expect(
      keep(
        text,
        write((body, paragraph) => body.insert(0, [paragraph(MEBIBYTE)])),
      ),
    ).toBe('sound');
    expect(
      keep(
        text,
        write((body) => body.delete(0, 1)),
      ),
    ).toBe('sound');
  }
});

it('what is more than a story is not taken in', () => {
  const text = new OpenText();
  const write = aWriter();
  const verdicts = Array.from({ length: 30 }, () =>
    keep(
      text,
      write((body, paragraph) => body.insert(0, [paragraph(MEBIBYTE)])),
    ),
  );
  expect(verdicts.filter((verdict) => verdict === 'sound').length).toBeLessThan(24);
  expect(verdicts.at(-1)).not.toBe('sound');
});
