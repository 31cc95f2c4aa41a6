import { parseSyllable, type Syllable } from './syllable.ts';
import { applyChanges, type TextChange } from './text-change.ts';

/** Where the tone stands in open oa, oe, uy: `old` hòa, thủy (most papers); `new` hoà, thuỷ (the ministry's rule). */
export type ToneStyle = 'old' | 'new';

const VOWELS = /[aăâeêioôơuưy]/;
const SHAPED = /[ăâêôơư]/;

const WRITTEN_TOGETHER = /^(https?:|www\.)|@|[\p{L}\p{N}]\.[\p{L}\p{N}]|\/\//iu;

/**
 * Puts every tone mark of a text where the style wants it and mends misplaced ones (nứơc → nước). Addresses, e-mail,
 * words with a full stop inside, protected words and anything that is not one Vietnamese syllable stay as they are.
 */
export function placeTones(
  text: string,
  style: ToneStyle,
  protectedWords: ReadonlySet<string> = new Set(),
): string {
  const composed = text.normalize('NFC');
  return applyChanges(composed, findMisplacedTones(composed, style, protectedWords));
}

/** Finds the words of a text whose tone mark stands elsewhere than the style wants it, with what `placeTones` makes of them. */
export function findMisplacedTones(
  text: string,
  style: ToneStyle,
  protectedWords: ReadonlySet<string> = new Set(),
): TextChange[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: token, index: start }) => {
    if (WRITTEN_TOGETHER.test(token)) return [];
    return [...token.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: written, index }) => {
      const run = written.normalize('NFC');
      const becomes = protectedWords.has(run) ? run : placeTone(run, style);
      const from = start + index;
      return becomes === run ? [] : [{ from, until: from + written.length, becomes }];
    });
  });
}

/** Words that were met before, as each style writes them: a paper says the same few thousand syllables again and again. */
const met = { old: new Map<string, string>(), new: new Map<string, string>() };
const MOST_MET = 20_000;
/** As in nghiêng; whoever writes more letters together writes no Vietnamese syllable. */
const LONGEST_SYLLABLE = 7;

function placeTone(run: string, style: ToneStyle): string {
  if (run.length > LONGEST_SYLLABLE) return run;
  const words = met[style];
  const before = words.get(run);
  if (before !== undefined) return before;
  if (words.size >= MOST_MET) words.clear();
  const becomes = placeToneOf(run, style);
  words.set(run, becomes);
  return becomes;
}

function placeToneOf(run: string, style: ToneStyle): string {
  const syllable = parseSyllable(run);
  if (!syllable) return run;
  const place = tonePlace(syllable, style);
  return syllable.letters
    .map((letter, at) =>
      at === place ? `${letter.normalize('NFD')}${syllable.tone}`.normalize('NFC') : letter,
    )
    .join('');
}

function tonePlace({ onset, rime }: Syllable, style: ToneStyle): number {
  const vowels = [...rime].findIndex((letter) => !VOWELS.test(letter));
  const count = vowels === -1 ? rime.length : vowels;
  return onset.length + placeInRime(rime, rime.slice(0, count), count < rime.length, style);
}

function placeInRime(rime: string, vowels: string, hasFinal: boolean, style: ToneStyle): number {
  const shaped = [...vowels].findLastIndex((letter) => SHAPED.test(letter));
  if (shaped >= 0) return shaped;
  if (hasFinal) return vowels.length - 1;
  if (vowels.length !== 2) return vowels.length === 3 ? 1 : 0;
  return ['oa', 'oe', 'uy'].includes(rime) ? (style === 'new' ? 1 : 0) : 0;
}

/** Counts words written in each style where the two differ; equal counts (also none) say nothing about the text. */
export function toneStylesIn(text: string): { readonly old: number; readonly new: number } {
  let old = 0;
  let fresh = 0;
  for (const [run] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    const inOld = placeTone(run, 'old');
    const inNew = placeTone(run, 'new');
    if (inOld === inNew) continue;
    if (run === inOld) old += 1;
    else if (run === inNew) fresh += 1;
  }
  return { old, new: fresh };
}
