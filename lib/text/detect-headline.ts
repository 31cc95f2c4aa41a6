import { countCharacters, countWords } from './count.ts';

const MOST_WORDS = 35;
const MOST_CHARACTERS = 160;

/** Says whether the first line of a pasted story reads like its headline: short, one line, no full stop at its end. */
export function looksLikeHeadline(line: string): boolean {
  const text = line.trim();
  return (
    countWords(text) > 2 &&
    countWords(text) <= MOST_WORDS &&
    countCharacters(text) <= MOST_CHARACTERS &&
    !/[.:;,…][”")\]]*$|\n/u.test(text)
  );
}
