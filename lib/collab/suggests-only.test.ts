import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { OpenText, type Verdict } from './open-text.ts';

/** Later than any story of these tests was opened, however slow the machine is. */
const AT = Date.now() + 600_000;
const signed = (by: string, id = `${by}-1`) => ({ id, by, at: AT });

/** A story with two paragraphs and a suggestion of Hà's in each, and Lan at it, who may only suggest. */
let house: OpenText;
let lan: Y.Doc;
beforeEach(() => {
  const doc = new Y.Doc();
  doc.transact(() => {
    const body = doc.getXmlFragment('body');
    body.insert(0, [paragraph('Nước lên ở bến.'), paragraph('Chợ họp sớm.'), paragraph('Hết.')]);
    words(doc, 0).format(0, 4, { 'added--11111111': signed('ha', 'ha-1') });
    words(doc, 1).format(0, 3, { 'removed--11111111': signed('ha', 'ha-2') });
    words(doc, 1).format(4, 3, { 'discussed--55555555': { thread: 5 } });
    words(doc, 0).format(2, 2, { 'discussed--66666666': { thread: 6 } });
    block(doc, 1).setAttribute('discussed', [8]);
    doc.getXmlFragment('headline').insert(0, [paragraph('Bến phà mở lại')]);
  });
  house = new OpenText();
  house.take(Y.encodeStateAsUpdate(doc));
  lan = new Y.Doc();
  Y.applyUpdate(lan, Y.encodeStateAsUpdate(doc));
});

/** An element whose attributes Yjs types as text. */
const plain = (element: unknown) => element as Y.XmlElement;
function paragraph(text: string, attributes: Record<string, object> = {}): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, object>>('paragraph');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.insert(0, [new Y.XmlText(text)]);
  return plain(element);
}

function block(doc: Y.Doc, at: number): Y.XmlElement<Record<string, object>> {
  const found: unknown = doc.getXmlFragment('body').get(at);
  return found as Y.XmlElement<Record<string, object>>;
}

const words = (doc: Y.Doc, at: number) => block(doc, at).get(0) as Y.XmlText;

/** What the house says to a change that Lan makes on her copy. */
function verdictOn(change: (doc: Y.Doc) => void, right: 'writes' | 'suggests' = 'suggests'): Verdict {
  const before = Y.encodeStateVector(lan);
  lan.transact(() => change(lan));
  const verdict = house.try(Y.encodeStateAsUpdate(lan, before), { personId: 'lan', right });
  house.settle({ allKept: false });
  return verdict;
}

describe('settings that nobody wrote into a block', () => {
  beforeEach(() => {
    const list = new Y.XmlElement('orderedList');
    const item = new Y.XmlElement('listItem');
    item.insert(0, [paragraph('Chuyến 21 giờ')]);
    list.insert(0, [item]);
    const before = Y.encodeStateVector(lan);
    lan.getXmlFragment('body').insert(0, [list]);
    house.take(Y.encodeStateAsUpdate(lan, before));
  });

  it.each<[string, number, Verdict]>([
    ['are the same when an editor writes them out', 1, 'sound'],
    ['are not this person’s to change', 3, 'not_theirs'],
  ])('%s', (_, start, verdict) => {
    const number = (doc: Y.Doc) => {
      const list: unknown = block(doc, 0);
      (list as Y.XmlElement<{ start: number }>).setAttribute('start', start);
    };
    expect(verdictOn(number)).toBe(verdict);
  });
});

describe('who only suggests', () => {
  it.each<[string, (doc: Y.Doc) => void]>([
    ['puts words in', (doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': signed('lan') })],
    ['marks words to go', (doc) => words(doc, 0).format(5, 4, { 'removed--llllllll': signed('lan') })],
    [
      'marks words of another suggestion to go',
      (doc) => words(doc, 0).format(0, 4, { 'removed--llllllll': signed('lan') }),
    ],
    [
      'puts words into the words of another suggestion',
      (doc) =>
        words(doc, 0).insert(2, 'XX', {
          'added--11111111': signed('ha', 'ha-1'),
          'added--llllllll': signed('lan'),
        }),
    ],
    [
      'puts a paragraph in',
      (doc) =>
        doc
          .getXmlFragment('body')
          .insert(1, [paragraph('Thêm.', { came: { ...signed('lan'), kind: 'added' } })]),
    ],
    [
      'splits a paragraph',
      (doc) => {
        words(doc, 2).delete(2, 2);
        doc
          .getXmlFragment('body')
          .insert(3, [paragraph('t.', { came: { ...signed('lan'), kind: 'split' } })]);
      },
    ],
    [
      'asks a paragraph to go',
      (doc) => block(doc, 2).setAttribute('goes', { ...signed('lan'), kind: 'removed' }),
    ],
    [
      'asks a paragraph to join the one above',
      (doc) => block(doc, 1).setAttribute('goes', { ...signed('lan'), kind: 'joined' }),
    ],
    [
      'asks for bold',
      (doc) =>
        words(doc, 2).format(0, 3, { bold: {}, 'restyled--llllllll': { ...signed('lan'), was: '[]' } }),
    ],
    [
      'marks words to go that a comment is about',
      (doc) => words(doc, 1).format(3, 5, { 'removed--llllllll': signed('lan') }),
    ],
    [
      'puts words into those that a comment is about',
      (doc) =>
        words(doc, 1).insert(5, 'XX', {
          'added--llllllll': signed('lan'),
          'discussed--55555555': { thread: 5 },
        }),
    ],
    [
      'suggests in the headline',
      (doc) =>
        ((doc.getXmlFragment('headline').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'Hôm nay ', {
          'added--llllllll': signed('lan'),
        }),
    ],
  ])('%s', (_, change) => expect(verdictOn(change)).toBe('sound'));

  it('edits and takes back what is only their own suggestion', () => {
    const suggest = (doc: Y.Doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': signed('lan') });
    const before = Y.encodeStateVector(lan);
    lan.transact(() => suggest(lan));
    house.take(Y.encodeStateAsUpdate(lan, before));
    expect(verdictOn((doc) => words(doc, 2).delete(0, 3))).toBe('sound');
  });

  it('never meets the words that others wrote into the same place meanwhile', () => {
    const ha = new Y.Doc();
    Y.applyUpdate(ha, Y.encodeStateAsUpdate(house.kept));
    const known = Y.encodeStateVector(ha);
    ha.transact(() => {
      words(ha, 0).format(4, 6, { 'removed--22222222': signed('ha', 'ha-3') });
      words(ha, 2).insert(1, 'viết');
    });
    house.take(Y.encodeStateAsUpdate(ha, known));
    const suggest = (doc: Y.Doc) => {
      words(doc, 0).insert(6, 'thêm', { 'added--llllllll': signed('lan') });
      words(doc, 2).format(0, 3, { 'removed--llllllll': signed('lan') });
    };
    expect(verdictOn(suggest)).toBe('sound');
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['takes words out', (doc) => words(doc, 2).delete(0, 3)],
    ['writes plain words', (doc) => words(doc, 2).insert(0, 'Lén ')],
    ['takes a paragraph out', (doc) => doc.getXmlFragment('body').delete(2, 1)],
    ['puts a plain paragraph in', (doc) => doc.getXmlFragment('body').insert(0, [paragraph('Lén.')])],
    [
      'moves a paragraph',
      (doc) => {
        doc.getXmlFragment('body').delete(2, 1);
        doc.getXmlFragment('body').insert(0, [paragraph('Hết.')]);
      },
    ],
    ['sets words in bold', (doc) => words(doc, 2).format(0, 3, { bold: {} })],
    ['accepts what another adds', (doc) => words(doc, 0).format(0, 4, { 'added--11111111': null })],
    ['rejects what another adds', (doc) => words(doc, 0).delete(0, 4)],
    ['rejects what another takes out', (doc) => words(doc, 1).format(0, 3, { 'removed--11111111': null })],
    ['accepts what another takes out', (doc) => words(doc, 1).delete(0, 3)],
    [
      'takes over the words of another',
      (doc) => words(doc, 0).format(0, 4, { 'added--11111111': signed('lan', 'ha-1') }),
    ],
    [
      'hides the words of another behind their own',
      (doc) => words(doc, 0).format(0, 4, { 'added--llllllll': signed('lan') }),
    ],
    [
      'suggests in the name of another',
      (doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': signed('ha', 'ha-9') }),
    ],
    [
      'says that it is an old one of another',
      (doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': { ...signed('ha'), at: 1 } }),
    ],
    [
      'signs with nothing',
      (doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': { id: '', by: 7, at: 'x' } }),
    ],
    [
      'makes more of what another adds',
      (doc) => words(doc, 0).format(4, 5, { 'added--11111111': signed('ha', 'ha-1') }),
    ],
    [
      'splits without saying so',
      (doc) => {
        words(doc, 2).delete(2, 2);
        doc.getXmlFragment('body').insert(3, [paragraph('t.')]);
      },
    ],
    [
      'says of a paragraph that was there that it is new',
      (doc) => block(doc, 2).setAttribute('came', { ...signed('lan'), kind: 'added' }),
    ],
    [
      'says of a paragraph that was there that it was split off',
      (doc) => block(doc, 2).setAttribute('came', { ...signed('lan'), kind: 'split' }),
    ],
    [
      'says that bold was there before',
      (doc) =>
        words(doc, 2).format(0, 3, { 'restyled--llllllll': { ...signed('lan'), was: '[{"type":"bold"}]' } }),
    ],
    [
      'says what a comment is about',
      (doc) => words(doc, 2).format(0, 3, { 'discussed--77777777': { thread: 7 } }),
    ],
    ['takes a comment’s place away', (doc) => words(doc, 1).format(4, 3, { 'discussed--55555555': null })],
    [
      'takes a comment’s place in another’s words away',
      (doc) => words(doc, 0).format(2, 2, { 'discussed--66666666': null }),
    ],
    [
      'moves a comment to other words',
      (doc) => {
        words(doc, 1).format(4, 3, { 'discussed--55555555': null });
        words(doc, 2).format(0, 3, { 'discussed--55555555': { thread: 5 } });
      },
    ],
    ['takes a comment off a paragraph', (doc) => plain(block(doc, 1)).removeAttribute('discussed')],
    [
      'puts a comment of a paragraph on another one',
      (doc) => {
        plain(block(doc, 1)).removeAttribute('discussed');
        block(doc, 2).setAttribute('discussed', [8]);
      },
    ],
    ['changes a plain setting', (doc) => plain(block(doc, 2)).setAttribute('level', '2')],
  ])('is refused when a hostile page %s', (_, change) => expect(verdictOn(change)).toBe('not_theirs'));
});

it('is cut off whose mark only looks like a suggestion', () => {
  const pretend = (doc: Y.Doc) => words(doc, 2).insert(0, 'Lén ', { 'added--x': signed('lan') });
  expect(verdictOn(pretend)).toBe('unsound');
});

describe('who writes', () => {
  it.each<[string, (doc: Y.Doc) => void]>([
    ['plain words', (doc) => words(doc, 2).insert(0, 'Đã ')],
    ['accepts another’s suggestion', (doc) => words(doc, 0).format(0, 4, { 'added--11111111': null })],
    ['suggests', (doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': signed('lan') })],
    [
      'carries another’s suggestion elsewhere with its words',
      (doc) => {
        words(doc, 0).delete(0, 4);
        words(doc, 2).insert(0, 'Nước', { 'added--11111111': signed('ha', 'ha-1') });
      },
    ],
  ])('%s', (_, change) => expect(verdictOn(change, 'writes')).toBe('sound'));

  it('brings back by an undo what was decided here', () => {
    const before = Y.encodeStateVector(lan);
    lan.transact(() => words(lan, 0).delete(0, 4));
    house.take(Y.encodeStateAsUpdate(lan, before));
    const undo = (doc: Y.Doc) => words(doc, 0).insert(0, 'Nước', { 'added--11111111': signed('ha', 'ha-1') });
    expect(verdictOn(undo, 'writes')).toBe('sound');
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['words', (doc) => words(doc, 2).insert(0, 'Đã ', { 'added--llllllll': signed('ha', 'ha-9') })],
    [
      'words of long ago',
      (doc) => words(doc, 2).insert(0, 'Xưa', { 'added--oooooooo': { ...signed('ha', 'ha-0'), at: 1 } }),
    ],
    [
      'a paragraph',
      (doc) =>
        doc
          .getXmlFragment('body')
          .insert(0, [paragraph('Lén.', { came: { ...signed('ha', 'ha-9'), kind: 'added' } })]),
    ],
  ])('suggests %s in nobody else’s name', (_, change) =>
    expect(verdictOn(change, 'writes')).toBe('not_theirs'),
  );
});
