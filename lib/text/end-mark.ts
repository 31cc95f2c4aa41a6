import type { TextChange } from './text-change.ts';

const END_MARK = /[^\S\n]*([.!?…]?)[^\S\n]*\/[^\S\n]*\.[^\S\n]*$/u;
const ENDS_SENTENCE = /[.!?…][”")\]]*$/u;

/**
 * Finds the end mark `./.` that closes a story, also written `/.` or with spaces, and what should stand there without
 * it: the stop of the sentence, or nothing where the sentence has its stop. Null when the text does not end in one.
 */
export function findEndMark(text: string): TextChange | null {
  const found = END_MARK.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  const needsStop = before.trim() !== '' && !ENDS_SENTENCE.test(before);
  return { from: found.index, until: text.length, becomes: needsStop ? found[1] || '.' : '' };
}
