import { type FoldMap, fold, foldWithMap } from './fold.ts';
import { writtenWords } from './search-terms.ts';

/** A piece of text, and whether it is one of the words that were searched for. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/**
 * Cuts a text into pieces with the words that were searched for apart, as they stand in it, accents and all; such words
 * side by side are one piece. With `isExact` only those are words that were searched for that have the same accents.
 */
export function markFound(text: string, words: readonly string[], { isExact = false } = {}): Piece[] {
  const map = foldWithMap(text);
  const { folded, original, at } = map;
  const wanted = new Set(isExact ? words.map(fold) : words);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const place = { start: index, end: index + word.length };
    if (!wanted.has(word) || (isExact && !words.includes(writtenAt(place, map)))) continue;
    const [from, until] = [at[place.start] ?? 0, at[place.end] ?? original.length];
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

const BEFORE = 90;
const AFTER = 180;

/** What was quoted in a search, and whether accents count in it. */
type How = { readonly phrases?: readonly (readonly string[])[]; readonly isExact?: boolean };

/**
 * The place of a text that shows best why it was found, with some words before and after: where a quoted phrase stands, or
 * else the words as they were typed side by side, or else most of them closest together. Its beginning if none stands there.
 */
export function excerptAround(
  text: string,
  words: readonly string[],
  { phrases = [], isExact = false }: How = {},
): string {
  const map = foldWithMap(text);
  const { original, at } = map;
  const asked = phrases.length > 0 ? phrases : [words];
  const place = at[firstOfAny(asked, map, isExact) ?? closest(words, map, isExact)] ?? 0;
  const from = place <= BEFORE ? 0 : wordFrom(original, place);
  const until = original.length <= place + AFTER ? original.length : wordUntil(original, place);
  const inside = original.slice(from, until).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${inside}${until < original.length ? '…' : ''}`;
}

function wordFrom(text: string, place: number): number {
  const gap = text.indexOf(' ', place - BEFORE);
  return gap < 0 || gap >= place ? place : gap + 1;
}

function wordUntil(text: string, place: number): number {
  const gap = text.lastIndexOf(' ', place + AFTER);
  return gap <= place ? place + AFTER : gap;
}

function firstOfAny(
  phrases: readonly (readonly string[])[],
  map: FoldMap,
  isExact: boolean,
): number | undefined {
  for (const phrase of phrases) for (const { start } of placesOf(phrase, map, isExact)) return start;
  return undefined;
}

/** Where those words of a text begin that stand closest together, the most different ones that one excerpt shows. */
function closest(words: readonly string[], map: FoldMap, isExact: boolean): number {
  const places = [...new Set(words)]
    .flatMap((word) => Array.from(placesOf([word], map, isExact), ({ start }) => ({ start, word })))
    .sort((a, b) => a.start - b.start);
  const within = new Map<string, number>();
  const times = (word: string) => within.get(word) ?? 0;
  let best = { start: 0, different: 0, length: 0 };
  let first = 0;
  for (const { start, word } of places) {
    within.set(word, times(word) + 1);
    for (let at = places[first]; at; at = places[first]) {
      if (start - at.start <= AFTER && times(at.word) === 1) break;
      if (times(at.word) === 1) within.delete(at.word);
      else within.set(at.word, times(at.word) - 1);
      first += 1;
    }
    const from = places[first]?.start ?? start;
    const different = within.size;
    const length = start - from;
    if (different > best.different || (different === best.different && length < best.length))
      best = { start: from, different, length };
  }
  return best.start;
}

/**
 * How a text spells the words that were asked for, where they stand in it side by side: `bến phà` for `ben pha`, lower
 * case; null where they do not, or are spelled as they were asked for.
 */
export function spellingIn(text: string, words: readonly string[]): string | null {
  const map = foldWithMap(text);
  for (const { start, end } of placesOf(words, map, false)) {
    const spelled = map.original.slice(map.at[start], map.at[end]).toLowerCase();
    return spelled === words.join(' ') ? null : spelled;
  }
  return null;
}

/** From where until where something stands in a folded text. */
type Place = { readonly start: number; readonly end: number };

/** Every place of a text where words stand side by side, one after the other; with `isExact` only as they are written. */
function* placesOf(words: readonly string[], map: FoldMap, isExact: boolean): Generator<Place> {
  const { folded } = map;
  const [first = '', ...others] = isExact ? words.map(fold) : words;
  for (let start = placeOf(first, folded); start >= 0; start = placeOf(first, folded, start + 1)) {
    const end = others.reduce((place, word) => endOfNext(word, folded, place), start + first.length);
    if (end >= 0 && (!isExact || writtenAt({ start, end }, map) === words.join(' '))) yield { start, end };
  }
}

/** What is written at a place, as a search for it would ask. */
function writtenAt({ start, end }: Place, { original, at }: FoldMap): string {
  const there = original.slice(at[start], at[end]);
  const before = met.get(there);
  if (before !== undefined) return before;
  if (met.size >= MOST_MET) met.clear();
  const written = writtenWords(there).join(' ');
  met.set(there, written);
  return written;
}

/** What was looked at before: the words that only look like what is searched for are the same few again and again. */
const met = new Map<string, string>();
const MOST_MET = 5_000;

/** Where a word stands whole in a folded text, from a place on; -1 where it does not. */
function placeOf(word: string, folded: string, from = 0): number {
  if (word === '') return -1;
  let place = folded.indexOf(word, from);
  while (place >= 0 && (isLetter(folded, place - 1) || isLetter(folded, place + word.length)))
    place = folded.indexOf(word, place + 1);
  return place;
}

/** Where a word ends that is the next one from a place on; -1 where another is, or the place is none. */
function endOfNext(word: string, folded: string, place: number): number {
  if (place < 0) return -1;
  let start = place;
  while (start < folded.length && !isLetter(folded, start)) start += 1;
  const end = start + word.length;
  return folded.startsWith(word, start) && !isLetter(folded, end) ? end : -1;
}

const isLetter = (text: string, place: number) => /[\p{L}\p{N}]/u.test(text.charAt(place));
