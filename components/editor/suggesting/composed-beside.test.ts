// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ArticleDocument } from '#lib/article/document';
import { Chance } from '#lib/article/suggestions/random-edits-testing';
import { untidiedText } from '#lib/article/untidied';
import { leaveTheStory, meet, twoAt, type Writer } from './two-writers-testing.ts';

afterEach(leaveTheStory);

const ROUNDS = Number(process.env.SUGGESTION_ROUNDS ?? 60);
const STRUCK = { type: 'removed', attrs: { id: 'struck', by: 'ha', at: 1_000 } };
const LINE: ArticleDocument = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'ngư' },
        { type: 'text', text: 'ời ươn nn', marks: [STRUCK] },
      ],
    },
  ],
};

/** Puts words in the place of so many letters before the caret, as an input method does with each key. */
const inPlaceOf = (letters: number, words: string) => (writer: Writer) => {
  const { state, view } = writer.editor;
  const { head } = state.selection;
  const { tr, schema } = state;
  view.dispatch(
    words ? tr.replaceWith(head - letters, head, schema.text(words)) : tr.delete(head - letters, head),
  );
};

/** A syllable that is given up before it is one. */
const GIVEN_UP = [inPlaceOf(0, 'n'), inPlaceOf(1, 'nn'), inPlaceOf(2, '')];
const COMPOSED = [
  inPlaceOf(0, 'n'),
  inPlaceOf(1, 'na'),
  inPlaceOf(2, 'nă'),
  inPlaceOf(2, 'năm'),
  inPlaceOf(1, ''),
];

const runs = ({ editor }: Writer) =>
  editor.state.doc.child(0).children.map(({ text = '', marks }) => ({
    text,
    marks: marks.map(({ type, attrs }) => `${type.name} ${attrs.id}`),
  }));

const shared = (doc: Y.Doc) => (doc.getXmlFragment('body').get(0) as Y.XmlElement).toString();

/** A text that everything comes to which the writers do, as it comes. */
function houseOf(writers: readonly Writer[]): Y.Doc {
  const house = untidiedText();
  Y.applyUpdate(house, Y.encodeStateAsUpdate(writers[0]?.doc ?? house));
  for (const { doc } of writers)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'from others') Y.applyUpdate(house, update);
    });
  return house;
}

it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
  'a syllable composed as a suggestion beside struck words, where another types, marks nothing else (%i)',
  (seed) => {
    const chance = new Chance(seed);
    const [lan, ha] = twoAt(structuredClone(LINE), seed % 2 ? [1, 2] : [2, 1]);
    ha.isSuggesting = false;
    const house = houseOf([lan, ha]);
    for (const { editor } of [lan, ha]) editor.commands.setTextSelection(4);
    const composing = chance.below(2) ? [...GIVEN_UP, ...COMPOSED] : [...COMPOSED];
    const typing = Array.from({ length: 1 + chance.below(4) }, () => inPlaceOf(0, 'X'));
    if (chance.below(2)) typing.push(inPlaceOf(1, ''));
    while (composing.length + typing.length > 0) {
      const what = chance.below(4);
      if (what === 0) composing.shift()?.(lan);
      else if (what === 1) typing.shift()?.(ha);
      else if (what === 2) lan.send(ha);
      // What others write is not merged into a syllable that is half typed.
      else if (composing.length === 0) ha.send(lan);
    }
    meet(lan, ha);
    expect(runs(ha)).toEqual(runs(lan));
    expect(shared(house)).toBe(shared(lan.doc));
    expect(runs(lan).filter(({ text, marks }) => text.includes('X') && marks.length > 0)).toEqual([]);
    expect(runs(lan).at(-1)).toEqual({ text: 'ời ươn nn', marks: ['removed struck'] });
  },
);
