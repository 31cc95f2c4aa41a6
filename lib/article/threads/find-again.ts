import type * as Y from 'yjs';
import type { TextField } from '#lib/newsroom/threads';
import { bare, lettersOf, type Run, textsOf } from './thread-places.ts';

/** Words that a thread is about, as they read when it was begun. */
export type QuotedWords = { readonly id: number; readonly field: TextField; readonly quote: string };

type Letter = { readonly text: Y.XmlText; readonly index: number };
type Written = { readonly letters: readonly Letter[]; readonly words: string };

/** So short a word stands somewhere by chance. */
const LEAST_LETTERS = 3;

/**
 * Finds quoted words in the fields of a working copy by how they read; null when they are not there, or more than once.
 * Each field is read once for however many words are looked for: its words must not change meanwhile, its marks may.
 */
export function quoteFinder(doc: Y.Doc): (words: Omit<QuotedWords, 'id'>) => Run[] | null {
  const read = new Map<TextField, Written>();
  return ({ field, quote }) => {
    const { letters, words } = read.get(field) ?? writtenIn(doc, field);
    read.set(field, { letters, words });
    const wanted = bare(quote);
    const start = words.indexOf(wanted);
    if (wanted.length < LEAST_LETTERS || start < 0 || words.indexOf(wanted, start + 1) >= 0) return null;
    return runsOf(letters.slice(start, start + wanted.length));
  };
}

function writtenIn(doc: Y.Doc, field: TextField): Written {
  const letters: Letter[] = [];
  const words: string[] = [];
  for (const text of textsOf(doc, field)) {
    const units = lettersOf(text);
    // A sign of two code units is two places for Yjs.
    for (let index = 0; index < units.length; index += 1) {
      const unit = units.charAt(index);
      if (/\s/.test(unit)) continue;
      letters.push({ text, index });
      words.push(unit);
    }
  }
  return { letters, words: words.join('') };
}

function runsOf(letters: readonly Letter[]): Run[] {
  const byText = Map.groupBy(letters, ({ text }) => text);
  return [...byText].map(([text, found]) => {
    const index = found[0]?.index ?? 0;
    return { text, index, length: (found.at(-1)?.index ?? index) + 1 - index };
  });
}
