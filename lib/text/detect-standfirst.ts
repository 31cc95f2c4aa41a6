import { countCharacters, countWords } from './count.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './text-change.ts';

const MOST_WORDS = 60;
const MOST_CHARACTERS = 300;

/**
 * What of a story's first paragraph could be its standfirst: all of it up to 60 words and 300 characters, otherwise the
 * sentences at its beginning that keep to that; null when not even the first does.
 */
export function detectStandfirst(paragraph: string): Span | null {
  const sentences = splitSentences(paragraph);
  const from = sentences[0]?.from;
  if (from === undefined) return null;
  let kept: Span | null = null;
  for (const { until } of sentences) {
    if (!fits(paragraph.slice(from, until))) break;
    kept = { from, until };
  }
  return kept;
}

function fits(text: string): boolean {
  return countWords(text) <= MOST_WORDS && countCharacters(text) <= MOST_CHARACTERS;
}
