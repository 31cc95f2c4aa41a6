import { fold, withoutApostrophes } from './fold.ts';
import { placeTones } from './tone.ts';

/**
 * What a reader searches for, as FTS5 expressions in which every word is quoted: what decides what is found, and the same
 * with what only puts one hit before another; and the words that are asked for, and those of them that were quoted
 * together: folded, or with `isExact` as the index holds what is written.
 */
export type AskedTerms = {
  readonly match: string;
  readonly ranked: string;
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly isExact: boolean;
};

const MOST_WORDS = 12;

/**
 * Reads what was typed into the search field. Folded words decide what is found, so accents and đ do not matter; words
 * typed with accents, and words next to each other, come first; “quoted words” must stand together as they are quoted.
 * With `isExact` words are found only as they were typed, accent for accent. Nothing of what was typed reaches the
 * database unquoted. An empty `match`: there is nothing to look for.
 */
export function readSearch(typed: string, { isExact = false } = {}): AskedTerms {
  const text = inOneStyle(typed);
  const quotes = [...text.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .map(([, inside = '']) => wordsOf(inside))
    .filter((words) => words.length > 0);
  const loose = wordsOf(text.replace(/["“”][^"“”]*["“”]/g, ' '));
  const all = [...quotes.flat(), ...loose];
  const written = isExact ? (word: string) => word : fold;
  const phrases = quotes.map((quote) => quote.map(written));
  const words = all.map(written);
  const asked = { words, phrases, isExact };
  if (words.length === 0) return { match: '', ranked: '', ...asked };
  const match = `({${isExact ? 'title body' : 'title_f body_f'}}:${together(phrases, loose.map(written))})`;
  if (isExact) return { match, ranked: match, ...asked };
  // A bonus only adds to the rank of what is found without it.
  const bonuses = phrases.length > 0 ? [] : [`({title_f body_f}:${phrase(words)})`];
  if (all.some((word) => fold(word) !== word)) {
    bonuses.push(`({title body}:${together(quotes, loose)})`);
    if (phrases.length === 0) bonuses.push(`({title body}:${phrase(all)})`);
  }
  return { match, ranked: [match, ...bonuses].join(' OR '), ...asked };
}

/** All that must be found: each phrase as it stands, and every loose word. */
function together(phrases: readonly (readonly string[])[], loose: readonly string[]): string {
  const asked = phrases.map(phrase);
  if (loose.length > 0) asked.push(`(${loose.map(quoted).join(' AND ')})`);
  return asked.length === 1 ? `${asked[0]}` : `(${asked.join(' AND ')})`;
}

/**
 * Reads what is being typed into the search field as an FTS5 expression for headlines: every word must be there, and the
 * last one may only have begun. Empty: there is nothing to suggest.
 */
export function readHeadlineStart(typed: string): string {
  const words = wordsOf(fold(typed.normalize('NFC')));
  return words.length === 0 ? '' : `${words.map(quoted).join(' AND ')} *`;
}

/** The words of a text as the index holds what is written: lower case, every tone mark in one place, no apostrophes. */
export function writtenWords(text: string): string[] {
  return wordsOf(inOneStyle(text));
}

function inOneStyle(text: string): string {
  return placeTones(text.normalize('NFC'), 'old').toLowerCase();
}

function wordsOf(text: string): string[] {
  // As in folding: an apostrophe is no gap between words, and no word where it stands alone, though Unicode takes ʼ for a
  // letter; nor is an accent a gap that no letter comes with (ơ̆).
  return (withoutApostrophes(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, MOST_WORDS);
}

const quoted = (word: string) => `"${word}"`;
const phrase = (words: readonly string[]) => quoted(words.join(' '));
