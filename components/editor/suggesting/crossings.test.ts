// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Chance, randomEdit, randomEditOfWords } from '#lib/article/suggestions/random-edits-testing';
import { suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { markNamed } from '#lib/article/yjs-nodes';
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

const LINES = ['Nước tràn bờ bao.', 'Lúa còn xanh', 'Bà con gặt'];
const BODY = {
  type: 'doc' as const,
  content: LINES.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
};

beforeEach(beginStories);
afterEach(endStories);

/** The marks that each letter carries, by the name that the shared text has for it. */
function marksOfLetters(parent: Y.XmlFragment): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  for (const part of parent.toArray()) {
    if (part instanceof Y.XmlElement)
      for (const [letter, own] of marksOfLetters(part)) marks.set(letter, own);
    if (!(part instanceof Y.XmlText)) continue;
    let at = 0;
    for (const { insert, attributes = {} } of part.toDelta() as Run[])
      for (const _unit of insert.split(''))
        marks.set(
          JSON.stringify(Y.createRelativePositionFromTypeIndex(part, at++).item),
          namesOf(attributes),
        );
  }
  return marks;
}

type Run = { readonly insert: string; readonly attributes?: Readonly<Record<string, { id?: string }>> };

function namesOf(formats: NonNullable<Run['attributes']>): string[] {
  return Object.entries(formats).map(([format, { id }]) => `${markNamed(format)} ${id ?? ''}`);
}

/** Sends, after which no letter that stood on both pages may carry what it carried on neither of them. */
function sendTo(from: Writer, to: Writer, where: string): void {
  const lettersOf = ({ doc }: Writer) => marksOfLetters(doc.getXmlFragment('body'));
  const known = [lettersOf(from), lettersOf(to)];
  from.send(to);
  for (const [letter, marks] of lettersOf(to)) {
    if (!known.every((page) => page.has(letter))) continue;
    for (const mark of marks) {
      const isKnown = known.some((page) => page.get(letter)?.includes(mark));
      expect(isKnown, `${where}: ${letter} has come to be ${mark}`).toBe(true);
    }
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

it(`${ROUNDS} stories in which two write, decide and take back at once: no mark comes over words it was not about`, () => {
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
