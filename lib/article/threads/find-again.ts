import type * as Y from 'yjs';
import type { TextField } from '#lib/newsroom/threads';
import { bare, lettersOf, type Run, textsOf } from './thread-places.ts';

/** Words that a thread is about, as they read when it was begun. */
export type QuotedWords = { readonly id: number; readonly field: TextField; readonly quote: string };

type Letter = { readonly text: Y.XmlText; readonly index: number };

/** So short a word stands somewhere by chance. */
const LEAST_LETTERS = 3;

/** Finds quoted words in a field by how they read; null when they are not there, or more than once. */
export function findAgain(doc: Y.Doc, { field, quote }: QuotedWords): Run[] | null {
  const wanted = bare(quote);
  const letters = lettersIn(doc, field);
  const written = letters.map(({ letter }) => letter).join('');
  const start = written.indexOf(wanted);
  if (wanted.length < LEAST_LETTERS || start < 0 || written.indexOf(wanted, start + 1) >= 0) return null;
  return runsOf(letters.slice(start, start + wanted.length));
}

function lettersIn(doc: Y.Doc, field: TextField): (Letter & { letter: string })[] {
  return textsOf(doc, field).flatMap((text) =>
    [...lettersOf(text).matchAll(/\S/gu)].flatMap(({ 0: sign, index }) =>
      // A sign of two code units is two places for Yjs.
      sign.split('').map((letter, offset) => ({ text, index: index + offset, letter })),
    ),
  );
}

function runsOf(letters: readonly Letter[]): Run[] {
  const byText = Map.groupBy(letters, ({ text }) => text);
  return [...byText].map(([text, found]) => {
    const index = found[0]?.index ?? 0;
    return { text, index, length: (found.at(-1)?.index ?? index) + 1 - index };
  });
}
