import type { Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';
import * as Y from 'yjs';
import { type AnyMark, cameAt, nameOf } from '#lib/article/suggestions/suggestion';
import { markNamed } from './yjs-nodes.ts';

/** Where more letters of a line differ it is another line, and its words are written as one piece. */
const MOST_DIFFERENCES = 1_000;

/**
 * Which nodes of an editor stand for which parts of the shared text, as the editor's binding notes them. Where a line
 * changes in two places the binding takes out all that stands between them and types it anew, under the hands of whoever
 * writes there; then a suggestion can come to lie over words that were there before. The binding notes here what a line
 * is to say right before it writes it, so that just the letters which differ are taken out and put in.
 */
export class WordForWord extends Map<Y.AbstractType<unknown>, Node | Node[]> {
  override set(part: Y.AbstractType<unknown>, nodes: Node | Node[]): this {
    if (part instanceof Y.XmlText && part.doc && Array.isArray(nodes)) writeWords(part, nodes);
    return super.set(part, nodes);
  }
}

/**
 * A letter with its marks and how the shared text keeps them, and when it came if somebody put it in (ms): an `a` that is
 * added is not the `a` beside it.
 */
type Letter = {
  readonly text: string;
  readonly came: number;
  readonly marks: readonly string[];
  readonly formats: Formats;
};

type Formats = Readonly<Record<string, unknown>>;

function writeWords(line: Y.XmlText, nodes: readonly Node[]): void {
  const before = lettersIn(line);
  const after = nodes.flatMap(({ text = '', marks }) => lettersOf(text, marks, {}));
  const isSaid = wordsOf(before) === wordsOf(after);
  const stretches: readonly Stretch[] = isSaid
    ? [{ letters: after, change: 'stays' }]
    : differences(before, after);
  const bare: Bare[] = [];
  let at = 0;
  let old = 0;
  let beside: Formats = {};
  for (const { letters, change } of stretches)
    for (const letter of letters) {
      if (change === 'comes') {
        beside = formatsFor(letter, beside);
        line.insert(at, letter.text, beside);
      } else if (change === 'goes') line.delete(at, letter.text.length);
      else {
        beside = before[old]?.formats ?? {};
        note(bare, at, letter, beside);
      }
      if (change !== 'comes') old += 1;
      if (change !== 'goes') at += letter.text.length;
    }
  for (const { from, to, lost } of bare) line.format(from, to - from, lost);
}

/** Where letters that stay lose marks. */
type Bare = { readonly from: number; to: number; readonly lost: Readonly<Record<string, null>> };

/** Marks go before others come, and by themselves: Yjs would move the beginning of those that stay along with them. */
function note(bare: Bare[], at: number, { text, marks }: Letter, formats: Formats): void {
  const gone = Object.entries(formats).filter(([name, value]) => !marks.includes(formatAs(name, value)));
  if (gone.length === 0) return;
  const lost = Object.fromEntries(gone.map(([name]) => [name, null]));
  const last = bare.at(-1);
  if (last?.to === at && Object.keys(last.lost).join() === Object.keys(lost).join()) last.to += text.length;
  else bare.push({ from: at, to: at + text.length, lost });
}

/** What a new letter has from the one before it: none but its own marks, lest one be closed and opened again around it. */
function formatsFor({ marks }: Letter, beside: Formats): Formats {
  const own = Object.entries(beside).filter(([name, value]) => marks.includes(formatAs(name, value)));
  return Object.fromEntries(own);
}

type Stretch = { readonly letters: readonly Letter[]; readonly change: 'stays' | 'goes' | 'comes' };

/** Letters whose suggestion is settled are no other letters: where they would go and come, they may have come before. */
function differences(before: readonly Letter[], after: readonly Letter[]): Stretch[] {
  const stretches = compared(before, after, isSame) ?? [];
  return stretches.flatMap((stretch, index) => {
    const [last, next] = [stretches[index - 1], stretches[index + 1]];
    if (stretch.change === 'goes' && next?.change === 'comes')
      return compared(stretch.letters, next.letters, isSettled) ?? [stretch, next];
    return stretch.change === 'comes' && last?.change === 'goes' ? [] : [stretch];
  });
}

const isSame: IsSame = (one, other) => one.text === other.text && one.came === other.came;

const isSettled: IsSame = (one, other) =>
  one.text === other.text && (one.came === other.came || other.came === Number.NEGATIVE_INFINITY);

type IsSame = (one: Letter, other: Letter) => boolean;

/** What differs between two rows of letters, in order; null when they are too different to say. */
function compared(before: readonly Letter[], after: readonly Letter[], comparator: IsSame): Stretch[] | null {
  const limits = { comparator, maxEditLength: MOST_DIFFERENCES };
  const changes = diffArrays([...before], [...after], limits);
  return (
    changes?.map(({ value, added, removed }) => ({
      letters: value,
      change: added ? 'comes' : removed ? 'goes' : 'stays',
    })) ?? null
  );
}

function lettersIn(line: Y.XmlText): Letter[] {
  const runs: { insert: unknown; attributes?: Formats }[] = line.toDelta();
  return runs.flatMap(({ insert, attributes = {} }) => {
    const marks = Object.entries(attributes).map(([name, attrs]) => ({ type: markNamed(name), attrs }));
    return typeof insert === 'string' ? lettersOf(insert, marks, attributes) : [];
  });
}

function lettersOf(words: string, marks: readonly AnyMark[], formats: Formats): Letter[] {
  const same = { came: cameAt(marks), marks: marks.map(markAs), formats };
  return [...words].map((text) => ({ text, ...same }));
}

const formatAs = (name: string, attrs: unknown) => markAs({ type: markNamed(name), attrs });

const markAs = (mark: AnyMark) => `${nameOf(mark)} ${JSON.stringify(mark.attrs)}`;

function wordsOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}
