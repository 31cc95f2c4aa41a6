import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { Chance, randomEdit } from '#lib/article/suggestions/random-edits-testing';
import { markBlock, markWords } from '#lib/article/threads/thread-marks';
import { textsOf } from '#lib/article/threads/thread-places';
import { WordForWord } from '#lib/article/word-for-word';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { writingSchema } from '#lib/article/writing-schema';
import { OpenText } from './open-text.ts';

const ROUNDS = Number(process.env.SUGGESTION_ROUNDS ?? 12);
const EDITS_A_ROUND = 30;
const LINES = ['Nước tràn bờ bao.', 'Bà con gặt chạy nước.', 'Đê bao cao.', 'Lúa còn xanh.'];
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const row = (...words: string[]) => ({
  type: 'tableRow',
  content: words.map((text) => ({ type: 'tableCell', content: [line(text)] })),
});
const TABLE = { type: 'table', content: [row('tỉnh', 'xã'), row('An Giang', 'Vàm')] };

/** One person's page: their copy of the text, and what the editor makes of it. */
class Page {
  readonly doc = new Y.Doc();

  /** Makes a random edit, suggested or plain, and answers the update that is sent to the house; null when there is none. */
  edit(chance: Chance, suggestsAs: { by: string; at: number } | null): Uint8Array | null {
    const fragment = this.doc.getXmlFragment('body');
    const { doc, mapping } = initProseMirrorDoc(fragment, writingSchema());
    const state = EditorState.create({ doc });
    const written = randomEdit(state, chance);
    if (!written?.docChanged) return null;
    const sent = suggestsAs ? asSuggestion(written, state, suggestsAs) : written;
    // No caret ever stands within a letter.
    if (!isWhole(sent.doc)) return null;
    let update: Uint8Array | null = null;
    this.doc.once('update', (written: Uint8Array) => {
      update = written;
    });
    this.doc.transact(() =>
      updateYFragment(this.doc, fragment, sent.doc, {
        mapping: new WordForWord(mapping),
        isOMark: new Map(),
      } as never),
    );
    return update;
  }
}

/** Threads are about words of the first line and of the first two, and about the whole third. */
function discuss(doc: Y.Doc): void {
  const [first, second] = textsOf(doc, 'body');
  const third = doc.getXmlFragment('body').get(2);
  if (!first || !second || !(third instanceof Y.XmlElement)) throw new Error('The lines are not there.');
  markWords([{ text: first, index: 5, length: 4 }], 1);
  markWords(
    [
      { text: first, index: 10, length: 3 },
      { text: second, index: 0, length: 6 },
    ],
    2,
  );
  markBlock(third, 3);
}

function isWhole(doc: Node): boolean {
  let isWellFormed = true;
  doc.descendants(({ text }) => {
    isWellFormed &&= text?.isWellFormed() ?? true;
  });
  return isWellFormed;
}

it(`${ROUNDS} stories: whatever an honest page suggests beside others is let in`, () => {
  let suggested = 0;
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const chance = new Chance(seed);
    const house = new OpenText();
    const start = new Y.Doc();
    const content = [...LINES.map(line), TABLE];
    fillWorkingCopy(start, { headline: 'Tít', standfirst: '', body: { type: 'doc', content } });
    discuss(start);
    const pages = { lan: new Page(), ha: new Page() };
    const keep = (update: Uint8Array) => {
      house.take(update);
      for (const page of Object.values(pages)) Y.applyUpdate(page.doc, update);
    };
    keep(Y.encodeStateAsUpdate(start));
    for (let edit = 0; edit < EDITS_A_ROUND; edit += 1) {
      const by = chance.pick(['lan', 'lan', 'ha'] as const);
      const isPlain = by === 'ha' && chance.below(2) === 0;
      const update = pages[by].edit(chance, isPlain ? null : { by, at: Date.now() + edit * 70_000 });
      if (!update) continue;
      const right = by === 'lan' ? 'suggests' : 'writes';
      const before = JSON.stringify(house.kept.getXmlFragment('body').toString());
      const verdict = house.try(update, { personId: by, right });
      const after = pages[by].doc.getXmlFragment('body').toString();
      expect({ seed, edit, by, verdict, before, after }).toMatchObject({ verdict: 'sound' });
      if (right === 'suggests') suggested += 1;
      keep(update);
      house.settle({ allKept: true });
    }
    house.close();
  }
  expect(suggested).toBeGreaterThan(ROUNDS * 5);
}, 600_000);
