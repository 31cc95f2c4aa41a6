// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleDocument, ArticleNode } from '#lib/article/document';
import { Chance } from '#lib/article/suggestions/random-edits-testing';
import {
  beginStories,
  edit,
  endStories,
  expectNothingLeft,
  expectTheSame,
  pageOf,
  ROUNDS,
  twoAtAStory,
} from './random-stories-testing.ts';
import { meet } from './two-writers-testing.ts';

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
    {
      type: 'table',
      content: [
        ['tỉnh', 'xã'],
        ['An Giang', 'Vàm'],
      ].map((words) => ({
        type: 'tableRow',
        content: words.map((text) => ({ type: 'tableCell', content: [line(text)] })),
      })),
    },
    line('Hết.'),
  ],
};

beforeEach(beginStories);
afterEach(endStories);

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
      const writers = twoAtAStory(BODY, seed);
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
      const writers = twoAtAStory(BODY, seed);
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
      const writers = twoAtAStory(BODY, seed);
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
      const [writer] = twoAtAStory(BODY, seed);
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
