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

it('takes in what comes as it is, for of what it tidied up nobody would hear', () => {
  const write = aWriter();
  const story = write((body, paragraph) => body.insert(0, [paragraph(8)]));
  const changed = (change: (line: Y.XmlText) => void) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, story);
    change((doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText);
    return Y.encodeStateAsUpdate(doc);
  };
  const bold = changed((line) => line.format(2, 4, { bold: true }));
  const gone = changed((line) => line.delete(2, 4));
  const text = new OpenText();
  for (const update of [story, bold, gone]) expect(keep(text, update)).toBe('sound');
  const { ds } = Y.decodeUpdate(Y.encodeStateAsUpdate(text.kept));
  expect([...ds.clients.values()].flat().map(({ len }: { len: number }) => len)).toEqual([4]);
});

it.each(['writes', 'suggests'] as const)(
  'a setting that hides others behind it is none, for who %s',
  (right) => {
    const text = new OpenText();
    const write = aWriter();
    keep(
      text,
      write((body) => body.insert(0, [new Y.XmlElement('orderedList')])),
    );
    const update = write((body) => {
      const list: unknown = body.get(0);
      (list as Y.XmlElement<{ [name: string]: object }>).setAttribute('__proto__', { start: 7 });
    });
    expect(text.try(update, { personId: 'lan', right })).toBe('unsound');
  },
);
