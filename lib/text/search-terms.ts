import { fold, foldWithMap, withoutApostrophes } from './fold.ts';
import { placeTones } from './tone.ts';

/**
 * What a reader searches for, as FTS5 expressions in which every word is quoted: what decides what is found, and the same
 * with what only puts one hit before another; and the folded words that are asked for.
 */
export type AskedTerms = {
  readonly match: string;
  readonly ranked: string;
  readonly words: readonly string[];
};

const MOST_WORDS = 12;

/**
 * Reads what was typed into the search field. Folded words decide what is found, so accents and đ do not matter; words
 * typed with accents, and words next to each other, come first; “quoted words” must stand together as they are quoted.
 * With `isExact` words are found only as they were typed, accent for accent. Nothing of what was typed reaches the
 * database unquoted. An empty `match`: there is nothing to look for.
 */
export function readSearch(typed: string, { isExact = false } = {}): AskedTerms {
  const text = placeTones(typed.normalize('NFC'), 'old').toLowerCase();
  const phrases = [...text.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .map(([, inside = '']) => wordsOf(inside))
    .filter((words) => words.length > 0);
  const loose = wordsOf(text.replace(/["“”][^"“”]*["“”]/g, ' '));
  const all = [...phrases.flat(), ...loose];
  const words = all.map(fold);
  if (all.length === 0) return { match: '', ranked: '', words };
  if (isExact) {
    const match = `({title body}:${together(phrases, loose)})`;
    return { match, ranked: match, words };
  }
  const match = `({title_f body_f}:${together(phrases, loose, fold)})`;
  // A bonus only adds to the rank of what is found without it.
  const bonuses = phrases.length > 0 ? [] : [`({title_f body_f}:${phrase(words)})`];
  if (all.some((word) => fold(word) !== word)) {
    bonuses.push(`({title body}:${together(phrases, loose)})`);
    if (phrases.length === 0) bonuses.push(`({title body}:${phrase(all)})`);
  }
  return { match, ranked: [match, ...bonuses].join(' OR '), words };
}

/** All that must be found: each phrase as it stands, and every loose word. */
function together(
  phrases: readonly (readonly string[])[],
  loose: readonly string[],
  written = (word: string) => word,
): string {
  const asked = phrases.map((words) => phrase(words.map(written)));
  if (loose.length > 0) asked.push(`(${loose.map(written).map(quoted).join(' AND ')})`);
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

function wordsOf(text: string): string[] {
  // As in folding: an apostrophe is no gap between words, and no word where it stands alone, though Unicode takes ʼ for a
  // letter; nor is an accent a gap that no letter comes with (ơ̆).
  return (withoutApostrophes(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, MOST_WORDS);
}

const quoted = (word: string) => `"${word}"`;
const phrase = (words: readonly string[]) => quoted(words.join(' '));

/** A piece of text, and whether it is one of the words that were searched for. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/**
 * Cuts a text into pieces with the words that were searched for apart, as they stand in it, accents and all; such words
 * side by side are one piece.
 */
export function markFound(text: string, words: readonly string[]): Piece[] {
  const { folded, original, at } = foldWithMap(text);
  const wanted = new Set(words);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!wanted.has(word)) continue;
    const [from, until] = [at[index] ?? 0, at[index + word.length] ?? original.length];
    const last = pieces.at(-1);
    const gap = original.slice(done, from);
    if (last?.isFound && gap.trim() === '') {
      pieces.splice(-1, 1, { text: last.text + gap + original.slice(from, until), isFound: true });
    } else {
      if (gap !== '') pieces.push({ text: gap, isFound: false });
      pieces.push({ text: original.slice(from, until), isFound: true });
    }
    done = until;
  }
  if (done < original.length) pieces.push({ text: original.slice(done), isFound: false });
  return pieces;
}

const AROUND = 90;

/** The place of a text where the searched words stand first, with some words before and after; its beginning if nowhere. */
export function excerptAround(text: string, words: readonly string[]): string {
  const { folded, original, at } = foldWithMap(text);
  const place = at[firstOf(words, folded)] ?? 0;
  const from = place <= AROUND ? 0 : original.indexOf(' ', place - AROUND) + 1;
  const roughEnd = Math.min(original.length, place + 2 * AROUND);
  const until = roughEnd === original.length ? roughEnd : original.lastIndexOf(' ', roughEnd);
  const inside = original.slice(from, Math.max(until, from)).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${inside}${until < original.length ? '…' : ''}`;
}

/** Where the first of these words begins in a folded text; at its beginning if nowhere. */
function firstOf(words: readonly string[], folded: string): number {
  const places = words.map((word) => placeOf(word, folded)).filter((place) => place >= 0);
  return places.length === 0 ? 0 : Math.min(...places);
}

/** Where a word stands whole in a folded text, from a place on; -1 where it does not. */
function placeOf(word: string, folded: string, from = 0): number {
  if (word === '') return -1;
  let place = folded.indexOf(word, from);
  while (place >= 0 && (isLetter(folded, place - 1) || isLetter(folded, place + word.length)))
    place = folded.indexOf(word, place + 1);
  return place;
}

const isLetter = (text: string, place: number) => /[\p{L}\p{N}]/u.test(text.charAt(place));

/**
 * How a text spells the words that were asked for, where they stand in it side by side: `bến phà` for `ben pha`, lower
 * case; null where they do not, or are spelled as they were asked for.
 */
export function spellingIn(text: string, words: readonly string[]): string | null {
  const { folded, original, at } = foldWithMap(text);
  const [first = '', ...others] = words;
  for (let start = placeOf(first, folded); start >= 0; start = placeOf(first, folded, start + 1)) {
    const end = others.reduce((place, word) => endOfNext(word, folded, place), start + first.length);
    if (end < 0) continue;
    const spelled = original.slice(at[start], at[end]).toLowerCase();
    return spelled === words.join(' ') ? null : spelled;
  }
  return null;
}

/** Where a word ends that is the next one from a place on; -1 where another is, or the place is none. */
function endOfNext(word: string, folded: string, place: number): number {
  if (place < 0) return -1;
  let start = place;
  while (start < folded.length && !isLetter(folded, start)) start += 1;
  const end = start + word.length;
  return folded.startsWith(word, start) && !isLetter(folded, end) ? end : -1;
}
