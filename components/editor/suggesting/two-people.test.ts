// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { ArticleDocument, ArticleNode } from '#lib/article/document';
import { Chance, randomEdit } from '#lib/article/suggestions/random-edits-testing';
import { countSuggestions } from '#lib/article/suggestions/suggestions-in';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { meet, Writer } from './two-writers-testing.ts';

const ROUNDS = Number(process.env.SUGGESTION_ROUNDS ?? 8);
const EDITS_A_ROUND = 20;

const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const BODY: ArticleDocument = {
  type: 'doc',
  content: [
    { type: 'crosshead', attrs: { level: 2 }, content: [{ type: 'text', text: 'Nước tràn bờ' }] },
    line('Bà con gặt chạy nước.'),
    line('Đê bao còn cao.'),
    {
      type: 'bulletList',
      content: ['một', 'hai', 'ba'].map((text) => ({ type: 'listItem', content: [line(text)] })),
    },
    { type: 'quotation', content: [line('Lúa còn xanh lắm')] },
    line('Hết.'),
  ],
};

const here: Writer[] = [];
const leave = () => {
  for (const writer of here.splice(0)) writer.leave();
};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 26) });
});
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/**
 * Two at a new story, who do the same for the same seed; those at the last one have gone, as a thousand stories would not
 * fit in the memory.
 */
function twoWriters(seed: number): [Writer, Writer] {
  leave();
  vi.restoreAllMocks();
  let ids = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
    (numbers as Uint32Array<ArrayBuffer>).fill(++ids);
    return numbers;
  });
  const clients = seed % 2 ? [1, 2] : [2, 1];
  const story = new Y.Doc();
  fillWorkingCopy(story, { headline: '', standfirst: '', body: BODY });
  const update = Y.encodeStateAsUpdate(story);
  const writers: [Writer, Writer] = [
    new Writer('lan', update, clients[0]),
    new Writer('ha', update, clients[1]),
  ];
  here.push(...writers);
  return writers;
}

function edit(writer: Writer, chance: Chance): void {
  const written = randomEdit(writer.editor.state, chance);
  if (!written?.docChanged) return;
  vi.advanceTimersByTime(1);
  writer.undo.stopCapturing();
  writer.editor.view.dispatch(written);
}

/** The page as JSON. In which order marks lie over each other the shared text does not keep, nor those of a line break. */
function pageOf({ editor }: Writer): unknown {
  return JSON.parse(JSON.stringify(editor.getJSON()), (key, value) => {
    if (value?.type === 'hardBreak') return { ...value, marks: undefined };
    return key === 'marks' ? value.map((mark: unknown) => JSON.stringify(mark)).sort() : value;
  });
}

function expectTheSame([one, other]: [Writer, Writer], where: string): void {
  expect(pageOf(other), where).toEqual(pageOf(one));
  expect(other.text, where).toEqual(one.text);
  one.editor.state.doc.check();
}

function expectNothingLeft(writer: Writer, where: string): void {
  expect(countSuggestions(writer.doc), where).toBe(0);
  expect(JSON.stringify(pageOf(writer)), where).not.toMatch(/"by":/);
}

const lettersOf = (nodes: readonly ArticleNode[]): string =>
  nodes.map(({ text, content }) => text ?? lettersOf(content ?? [])).join('');

/** Every letter of one text, as often as it stands there, stands in the other too. */
function expectNoLetterLost(before: ArticleDocument, after: ArticleDocument, where: string): void {
  const left = [...lettersOf(after.content)];
  for (const letter of lettersOf(before.content)) {
    const at = left.indexOf(letter);
    expect(at, `${where}: “${letter}” is lost`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
}

describe(`two people, ${ROUNDS} stories`, () => {
  it('who see each other’s words at once: none taken leaves the original, undoing everything too', () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const chance = new Chance(seed);
      const writers = twoWriters(seed);
      const [one, other] = writers;
      const original = one.text;
      for (let time = 0; time < EDITS_A_ROUND; time += 1) {
        edit(chance.pick(writers), chance);
        meet(one, other);
        expect(one.text, `seed ${seed}, edit ${time}`).toEqual(original);
      }
      expectTheSame(writers, `seed ${seed}`);
      const suggested = pageOf(one);
      one.editor.commands.rejectSuggestions('all');
      expect(one.text, `seed ${seed}`).toEqual(original);
      expectNothingLeft(one, `seed ${seed}`);
      one.undo.undo();
      expect(pageOf(one), `seed ${seed}`).toEqual(suggested);
    }
  }, 600_000);

  it('who write at the same time come to the same text, and no letter of the original is lost', () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const chance = new Chance(seed + 10_000);
      const writers = twoWriters(seed);
      const [one, other] = writers;
      const original = one.text;
      for (let time = 0; time < EDITS_A_ROUND; time += 1) {
        edit(chance.pick(writers), chance);
        if (chance.below(3) === 0) one.send(other);
        if (chance.below(3) === 0) other.send(one);
      }
      meet(one, other);
      expectTheSame(writers, `seed ${seed}`);
      expectNoLetterLost(original, one.text, `seed ${seed}`);
      one.editor.commands.acceptSuggestions('all');
      meet(one, other);
      expectTheSame(writers, `seed ${seed}`);
      expectNothingLeft(other, `seed ${seed}`);
    }
  }, 600_000);

  it('of whom one only suggests: what the other writes is published, and everything meets', () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const chance = new Chance(seed + 20_000);
      const writers = twoWriters(seed);
      const [one, other] = writers;
      other.isSuggesting = false;
      for (let time = 0; time < EDITS_A_ROUND; time += 1) {
        const isSuggested = chance.below(2) === 0;
        const before = one.text;
        edit(isSuggested ? one : other, chance);
        meet(one, other);
        if (isSuggested) expect(one.text, `seed ${seed}, edit ${time}`).toEqual(before);
      }
      expectTheSame(writers, `seed ${seed}`);
      other.editor.commands.rejectSuggestions('all');
      meet(one, other);
      expectNothingLeft(one, `seed ${seed}`);
    }
  }, 600_000);

  it('undo takes back each edit of one’s own, one after the other, to the very same page', () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const chance = new Chance(seed + 30_000);
      const [writer] = twoWriters(seed);
      const pages = [pageOf(writer)];
      for (let time = 0; time < EDITS_A_ROUND; time += 1) {
        edit(writer, chance);
        const page = pageOf(writer);
        if (JSON.stringify(page) !== JSON.stringify(pages.at(-1))) pages.push(page);
      }
      for (const page of pages.reverse().slice(1)) {
        writer.undo.undo();
        expect(pageOf(writer), `seed ${seed}`).toEqual(page);
      }
    }
  }, 600_000);
});
