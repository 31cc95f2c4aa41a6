import type { Node } from '@tiptap/pm/model';
import { bare } from '#lib/article/threads/thread-places';
import { FIELDS } from '../fields.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { type Range, type Selected, wordsAt } from './about-place.ts';

/** So short a word stands somewhere by chance. */
const LEAST_LETTERS = 3;

/** Finds words by how they read, as a comment of a file quotes them; null unless they stand in the story exactly once. */
export function findQuoted(editors: WritingEditors, quote: string): Selected | null {
  const wanted = bare(quote);
  if (wanted.length < LEAST_LETTERS) return null;
  const found = FIELDS.flatMap((field) =>
    placesOf(editors[field].state.doc, wanted).map((range) => ({ field, range })),
  );
  const [only] = found;
  return only && found.length === 1 ? wordsAt(editors[only.field].state, only.range, only.field) : null;
}

function placesOf(doc: Node, wanted: string): Range[] {
  const letters: { at: number; letter: string }[] = [];
  doc.descendants((node, position) => {
    for (const [index, letter] of (node.text ?? '').split('').entries())
      if (letter.trim() !== '') letters.push({ at: position + index, letter });
  });
  const written = letters.map(({ letter }) => letter).join('');
  const ranges: Range[] = [];
  for (let start = written.indexOf(wanted); start >= 0; start = written.indexOf(wanted, start + 1)) {
    const first = letters[start];
    const last = letters[start + wanted.length - 1];
    if (first && last) ranges.push({ from: first.at, to: last.at + 1 });
  }
  return ranges;
}
