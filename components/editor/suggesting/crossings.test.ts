// @vitest-environment jsdom
import type { Mark } from '@tiptap/pm/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Chance, randomEdit, randomEditOfWords } from '#lib/article/suggestions/random-edits-testing';
import { SUGGESTION_MARKS } from '#lib/article/suggestions/suggestion';
import { suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import {
  beginStories,
  edit,
  endStories,
  expectNothingLeft,
  expectTheSame,
  ROUNDS,
  twoAtAStory,
} from './random-stories-testing.ts';
import { meet, type Writer } from './two-writers-testing.ts';

const EDITS_A_ROUND = 40;

/** No letter stands here twice, so that each is known again wherever it has come to. */
const LINES = ['αβγδεζηθικλμν', 'ξοπρστυφχψω', 'бвгджзийклмнп'];
const OLD = new Set(LINES.join(''));
const BODY = {
  type: 'doc' as const,
  content: LINES.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
};

beforeEach(beginStories);
afterEach(endStories);

/** What each old letter carries of suggestions. */
function marksOfOld({ editor }: Writer): Map<string, Set<string>> {
  const marks = new Map<string, Set<string>>();
  editor.state.doc.descendants((node) => {
    const own = node.marks.filter(({ type }) => SUGGESTION_MARKS.includes(type.name)).map(nameOf);
    for (const letter of node.text ?? '')
      if (OLD.has(letter)) marks.set(letter, new Set([...(marks.get(letter) ?? []), ...own]));
  });
  return marks;
}

const nameOf = ({ type, attrs }: Mark) => `${type.name} ${attrs.id ?? ''}`;

/** Sends, after which no old letter may carry what it carried on neither of the two pages. */
function sendTo(from: Writer, to: Writer, where: string): void {
  const known = [marksOfOld(from), marksOfOld(to)];
  from.send(to);
  for (const [letter, marks] of marksOfOld(to))
    for (const mark of marks) {
      const isKnown = known.some((page) => page.get(letter)?.has(mark));
      expect(isKnown, `${where}: “${letter}” has come to be ${mark}`).toBe(true);
    }
}

function decide({ editor }: Writer, chance: Chance): void {
  const open = suggestionsIn(editor.state.doc);
  if (open.length === 0) return;
  const { id } = chance.pick(open);
  if (chance.below(2)) editor.commands.rejectSuggestions([id]);
  else editor.commands.acceptSuggestions([id]);
}

function act(writer: Writer, chance: Chance): void {
  const chosen = chance.below(10);
  if (chosen < 2) decide(writer, chance);
  else if (chosen < 3) writer.undo.undo();
  else {
    writer.isSuggesting = chance.below(3) > 0;
    edit(writer, chance, chance.below(3) ? randomEditOfWords : randomEdit);
  }
}

it(`${ROUNDS} stories in which two write, decide and take back at once: no suggestion comes over words it was not about`, () => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const chance = new Chance(seed + 40_000);
    const writers = twoAtAStory(BODY, seed);
    const [one, other] = writers;
    for (let time = 0; time < EDITS_A_ROUND; time += 1) {
      const where = `seed ${seed}, edit ${time}`;
      act(chance.pick(writers), chance);
      if (chance.below(3) === 0) sendTo(one, other, where);
      if (chance.below(3) === 0) sendTo(other, one, where);
    }
    sendTo(one, other, `seed ${seed}`);
    sendTo(other, one, `seed ${seed}`);
    meet(one, other);
    expectTheSame(writers, `seed ${seed}`);
    one.editor.commands.rejectSuggestions('all');
    meet(one, other);
    expectTheSame(writers, `seed ${seed}`);
    expectNothingLeft(other, `seed ${seed}`);
  }
}, 600_000);
