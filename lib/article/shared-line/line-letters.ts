import type { Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';
import type * as Y from 'yjs';
import { cameAt } from '#lib/article/suggestions/suggestion';
import { markNamed } from '#lib/article/yjs-nodes';
import { type Formats, formatsOf, isSameFormats } from './format-names.ts';

/** Where more letters of a line differ it is another line, and its words are written as one piece. */
const MOST_DIFFERENCES = 1_000;

/**
 * A letter, the marks that it has as the shared text keeps them, and when it came if somebody put it in (ms): an `a` that
 * is added is not the `a` beside it.
 */
export type Letter = { readonly text: string; readonly came: number; readonly formats: Formats };

/** Letters that stay, go or come; those that stay are given as they are to be. */
export type Stretch = { readonly letters: readonly Letter[]; readonly change: 'stays' | 'goes' | 'comes' };

/** The letters of a line of the shared text. */
export function lettersIn(line: Y.XmlText): Letter[] {
  const runs: { insert: unknown; attributes?: Formats }[] = line.toDelta();
  return runs.flatMap(({ insert, attributes = {} }) =>
    typeof insert === 'string' ? lettersWith(insert, attributes) : [],
  );
}

/** The letters of a line as the editor has it. */
export function lettersOf(nodes: readonly Node[]): Letter[] {
  return nodes.flatMap(({ text = '', marks }) => lettersWith(text, formatsOf(marks)));
}

function lettersWith(words: string, formats: Formats): Letter[] {
  const came = cameAt(Object.entries(formats).map(([name, attrs]) => ({ type: markNamed(name), attrs })));
  return [...words].map((text) => ({ text, came, formats }));
}

/** Letters beside each other, from one place to another, that have the same marks in both of two rows. */
export type Run = { readonly from: number; to: number; readonly one: Formats; readonly other: Formats };

/** Two rows of the same letters as runs in each of which the marks are the same. */
export function runsIn(one: readonly Letter[], other: readonly Letter[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [index, { text, formats }] of one.entries()) {
    const others = other[index]?.formats ?? {};
    const last = runs.at(-1);
    at += text.length;
    if (last?.one === formats && last.other === others) last.to = at;
    else runs.push({ from: at - text.length, to: at, one: formats, other: others });
  }
  return runs;
}

/** Whether two rows of letters say the same with the same marks. */
export function isSameLine(one: readonly Letter[], other: readonly Letter[]): boolean {
  if (wordsOf(one) !== wordsOf(other)) return false;
  return runsIn(one, other).every((run) => isSameFormats(run.one, run.other));
}

/**
 * How one row of letters becomes another; null when they are too different to say. Letters whose suggestion is settled are
 * no other letters: where they would go and come, they may have come before.
 */
export function differences(before: readonly Letter[], after: readonly Letter[]): Stretch[] | null {
  if (wordsOf(before) === wordsOf(after)) return [{ letters: after, change: 'stays' }];
  const start = countAlike(before, after);
  const end = countAlike(before.slice(start).reverse(), after.slice(start).reverse());
  const within = (letters: readonly Letter[]) => letters.slice(start, letters.length - end);
  const stretches = compared(within(before), within(after), isSame);
  if (!stretches) return null;
  const changes = stretches.flatMap((stretch, index) => {
    const [last, next] = [stretches[index - 1], stretches[index + 1]];
    if (stretch.change === 'goes' && next?.change === 'comes')
      return compared(stretch.letters, next.letters, isSettled) ?? [stretch, next];
    return stretch.change === 'comes' && last?.change === 'goes' ? [] : [stretch];
  });
  const stays = (letters: readonly Letter[]): Stretch => ({ letters, change: 'stays' });
  return [stays(after.slice(0, start)), ...changes, stays(after.slice(after.length - end))];
}

/**
 * How many letters two rows begin with that are the same with the same marks: a plain `n` typed before a struck one is not
 * that one, lest all the struck words be marked anew.
 */
function countAlike(one: readonly Letter[], other: readonly Letter[]): number {
  const isAlike = (letter: Letter, at: number) => {
    const there = other[at];
    return there !== undefined && isSame(letter, there) && isSameFormats(letter.formats, there.formats);
  };
  const first = one.findIndex((letter, at) => !isAlike(letter, at));
  return first < 0 ? one.length : first;
}

type IsSame = (one: Letter, other: Letter) => boolean;

const isSame: IsSame = (one, other) => one.text === other.text && one.came === other.came;

const isSettled: IsSame = (one, other) =>
  one.text === other.text && (one.came === other.came || other.came === Number.NEGATIVE_INFINITY);

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

function wordsOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}
