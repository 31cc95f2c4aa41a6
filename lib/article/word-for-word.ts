import type { Mark, Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';
import * as Y from 'yjs';
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
 * A letter with its marks and how the shared text keeps them, and the suggestions that put it in: an `a` that somebody
 * adds is not the `a` beside it.
 */
type Letter = {
  readonly text: string;
  readonly within: string;
  readonly marks: readonly string[];
  readonly formats: Formats;
};

type Formats = Readonly<Record<string, unknown>>;

function writeWords(line: Y.XmlText, nodes: readonly Node[]): void {
  const before = lettersIn(line);
  const after = nodes.flatMap(({ text = '', marks }) => lettersOf(text, marks.map(markIn), {}));
  if (wordsOf(before) === wordsOf(after)) return;
  let at = 0;
  let old = 0;
  let beside: Formats = {};
  for (const { letters, change } of differences(before, after))
    for (const letter of letters) {
      if (change === 'comes') {
        beside = formatsFor(letter, beside);
        line.insert(at, letter.text, beside);
      } else if (change === 'goes') line.delete(at, letter.text.length);
      else beside = before[old]?.formats ?? {};
      if (change !== 'comes') old += 1;
      if (change !== 'goes') at += letter.text.length;
    }
}

/** What a new letter has from the one before it: none but its own marks, lest one be closed and opened again around it. */
function formatsFor({ marks }: Letter, beside: Formats): Formats {
  const own = Object.entries(beside).filter(([name, value]) => marks.includes(markAs(name, value)));
  return Object.fromEntries(own);
}

type Stretch = { readonly letters: readonly Letter[]; readonly change: 'stays' | 'goes' | 'comes' };

/** Letters whose suggestion is settled are no other letters: where they would go and come, only the words count. */
function differences(before: readonly Letter[], after: readonly Letter[]): Stretch[] {
  const stretches =
    compared(before, after, (one, other) => one.text === other.text && one.within === other.within) ?? [];
  return stretches.flatMap((stretch, index) => {
    const [last, next] = [stretches[index - 1], stretches[index + 1]];
    if (stretch.change === 'goes' && next?.change === 'comes')
      return (
        compared(stretch.letters, next.letters, (one, other) => one.text === other.text) ?? [stretch, next]
      );
    return stretch.change === 'comes' && last?.change === 'goes' ? [] : [stretch];
  });
}

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
    const marks = Object.entries(attributes).map(([name, value]) => markAs(name, value));
    return typeof insert === 'string' ? lettersOf(insert, marks, attributes) : [];
  });
}

function lettersOf(words: string, marks: readonly string[], formats: Formats): Letter[] {
  const within = marks.filter((mark) => mark.startsWith('added ')).sort();
  return [...words].map((text) => ({ text, within: within.join(), marks, formats }));
}

const markIn = ({ type, attrs }: Mark) => markAs(type.name, attrs);

const markAs = (format: string, attrs: unknown) => `${markNamed(format)} ${JSON.stringify(attrs)}`;

function wordsOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}
