import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { writeAnew } from '#lib/article/meanwhile/write-anew';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { Chance, randomEdit } from '#lib/article/suggestions/random-edits-testing';
import { fillWorkingCopy, workingText } from '#lib/article/working-copy';
import { writingSchema } from '#lib/article/writing-schema';
import { OpenText } from './open-text.ts';

const ROUNDS = Number(process.env.SUGGESTION_ROUNDS ?? 30);
const LINES = ['Nước tràn bờ bao.', 'Bà con gặt chạy nước.', 'Đê bao cao.', 'Lúa còn xanh.'];
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const row = (...words: string[]) => ({
  type: 'tableRow',
  content: words.map((text) => ({ type: 'tableCell', content: [line(text)] })),
});
const TABLE = { type: 'table', content: [row('tỉnh', 'xã'), row('An Giang', 'Vàm')] };

/** Every other story has a table. */
function theStory(seed: number): Uint8Array {
  const doc = new Y.Doc();
  const content = [...LINES.map(line), ...(seed % 2 ? [] : [TABLE])];
  fillWorkingCopy(doc, { headline: 'Tít', standfirst: '', body: { type: 'doc', content } });
  return Y.encodeStateAsUpdate(doc);
}

function opened(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** What somebody sends who makes a few random edits on a copy of their own. */
function edited(story: Uint8Array, chance: Chance, suggestsAs: string | null): Uint8Array {
  const copy = opened(story);
  const updates = sentFrom(copy);
  const fragment = copy.getXmlFragment('body');
  for (let edit = 0; edit < 4; edit += 1) {
    const { doc, mapping } = initProseMirrorDoc(fragment, writingSchema());
    const state = EditorState.create({ doc });
    const written = randomEdit(state, chance);
    if (!written?.docChanged) continue;
    const sent = suggestsAs ? asSuggestion(written, state, { by: suggestsAs, at: edit * 70_000 }) : written;
    if (!isWhole(sent.doc)) continue;
    copy.transact(() => updateYFragment(copy, fragment, sent.doc, { mapping, isOMark: new Map() } as never));
  }
  return Y.mergeUpdates(updates);
}

/** What goes out from a copy from now on. */
function sentFrom(copy: Y.Doc): Uint8Array[] {
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => updates.push(update));
  return updates;
}

/** No caret ever stands within a letter. */
function isWhole(doc: Node): boolean {
  let isWellFormed = true;
  doc.descendants(({ text }) => {
    isWellFormed &&= text?.isWellFormed() ?? true;
  });
  return isWellFormed;
}

it.each(['suggests', 'writes'] as const)(
  `${ROUNDS} stories: what somebody who %s wrote beside others goes in when it is written anew`,
  (right) => {
    let anew = 0;
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const chance = new Chance(seed);
      const story = theStory(seed);
      const house = new OpenText();
      house.take(story);
      house.take(edited(story, chance, null));
      const before = JSON.stringify(workingText(house.kept));
      const mine = edited(story, chance, right === 'suggests' ? 'lan' : null);
      const hand = { personId: 'lan', right };
      if (house.try(mine, hand) !== 'sound') {
        anew += 1;
        house.settle({ allKept: false });
        const page = opened(Y.encodeStateAsUpdate(house.kept));
        const updates = sentFrom(page);
        writeAnew(page, { base: opened(story), mine: opened(story, mine) }, hand);
        const update = Y.mergeUpdates(updates);
        expect({ seed, verdict: house.try(update, hand) }).toEqual({ seed, verdict: 'sound' });
        house.take(update);
      }
      if (right === 'suggests') expect(JSON.stringify(workingText(house.kept)), `seed ${seed}`).toBe(before);
      initProseMirrorDoc(house.kept.getXmlFragment('body'), writingSchema()).doc.check();
      house.close();
    }
    expect(anew).toBeGreaterThan(ROUNDS / 20);
  },
  600_000,
);
