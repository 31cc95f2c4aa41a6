import type { TextChange } from './text-change.ts';

const END_MARK = /[^\S\n]*([.!?…]?)[^\S\n]*\/[^\S\n]*\.[^\S\n]*$/u;
/** The mark with all its spaces is shorter; looked for from the beginning, rows of spaces would be read again and again. */
const TAIL = 80;
const ENDS_SENTENCE = /[.!?…][”")\]]*$/u;

/**
 * Finds the end mark `./.` that closes a story, also written `/.` or with spaces, and what should stand there without
 * it: the stop of the sentence, or nothing where the sentence has its stop. Null when the text does not end in one.
 */
export function findEndMark(text: string): TextChange | null {
  const start = Math.max(0, text.length - TAIL);
  const found = END_MARK.exec(text.slice(start));
  if (!found) return null;
  const from = start + found.index;
  const before = text.slice(0, from);
  const needsStop = before.trim() !== '' && !ENDS_SENTENCE.test(before.slice(-TAIL));
  return { from, until: text.length, becomes: needsStop ? found[1] || '.' : '' };
}
