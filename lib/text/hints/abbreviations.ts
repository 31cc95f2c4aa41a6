import { fold } from '#lib/text/fold';
import type { Span } from '#lib/text/text-change';
import { initialsOf, type Word } from './words-of.ts';

/** An abbreviation where it stands; `letters` are the same for UBND and U.B.N.D. */
export type AbbreviationUse = Span & { readonly written: string; readonly letters: string };

/** What of a block matters for its abbreviations. */
export type AbbreviationReading = {
  readonly uses: readonly AbbreviationUse[];
  readonly words: readonly Word[];
  readonly initials: string;
};

export type AbbreviationFinding = {
  readonly block: number;
  readonly use: AbbreviationUse;
  /** Never written out before it, or written otherwise elsewhere in the story. */
  readonly trouble: 'unexplained' | 'twoWays';
  /** What could stand there, from the story itself. */
  readonly becomes: readonly string[];
};

const ABBREVIATION = /(?<![\p{L}\p{N}.])\p{Lu}{1,6}(?:\.\p{Lu}{1,6}){0,3}(?![\p{L}\p{M}\p{N}])/gu;
const ROMAN = /^[IVXLCDM]+$/;
/** Nobody writes these out. */
const UNDERSTOOD = new Set(
  `tphcm usd eur gdp cpi covid asean unesco unicef who nato eu fifa uefa aff afc vff seagames sea ai atm gps usb sim sms pdf
   tv vtv vov ttxvn adn html ok`.split(/\s+/),
);

/** Reads the abbreviations of a block; a line in capitals has none, nor have initials of people (N.V.A). */
export function readAbbreviations(text: string, words: readonly Word[]): AbbreviationReading {
  const loud = words.filter(({ written }) => written.length > 1 && written === written.toUpperCase()).length;
  const isLoud = words.length > 2 && loud > words.length / 2;
  const found = isLoud ? [] : [...text.matchAll(ABBREVIATION)];
  const uses = found.flatMap(({ 0: written, index }) => {
    const letters = fold(written.replaceAll('.', ''));
    const isInitials = written.includes('.') && written.split('.').every((part) => part.length === 1);
    if (letters.length < 2 || isInitials || ROMAN.test(written)) return [];
    return [{ from: index, until: index + written.length, written, letters }];
  });
  return { uses, words, initials: initialsOf(words) };
}

/** Finds abbreviations of a story that nothing before them explains, and those that are written in two ways. */
export function findAbbreviationTrouble(blocks: readonly AbbreviationReading[]): AbbreviationFinding[] {
  const all = blocks.flatMap(({ uses }, block) => uses.map((use) => ({ block, use })));
  const byLetters = Map.groupBy(all, ({ use }) => use.letters);
  return [...byLetters].flatMap(([letters, uses]) => [
    ...unexplained(blocks, letters, uses),
    ...inTwoWays(uses),
  ]);
}

type Used = { readonly block: number; readonly use: AbbreviationUse };

function unexplained(
  blocks: readonly AbbreviationReading[],
  letters: string,
  uses: readonly Used[],
): AbbreviationFinding[] {
  const [first] = uses;
  if (!first || UNDERSTOOD.has(letters) || letters.length < 3) return [];
  const places = blocks.flatMap((reading, block) =>
    longForms(reading, letters).map((form) => ({ block, ...form })),
  );
  const isExplained = places.some(
    ({ block, from }) =>
      block < first.block || (block === first.block && from < first.use.until + letters.length),
  );
  if (isExplained) return [];
  const becomes = [...new Set(places.map(({ words }) => `${words} (${first.use.written})`))].slice(0, 2);
  return [{ ...first, trouble: 'unexplained', becomes }];
}

/** Where a block writes an abbreviation out: words side by side that begin with its letters. */
function longForms(
  { words, initials }: AbbreviationReading,
  letters: string,
): { from: number; words: string }[] {
  const forms: { from: number; words: string }[] = [];
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const first = at - (initials.slice(0, at).match(/\|/g)?.length ?? 0);
    const row = words.slice(first, first + letters.length);
    const from = row[0]?.from;
    if (from !== undefined) forms.push({ from, words: row.map(({ written }) => written).join(' ') });
  }
  return forms;
}

function inTwoWays(uses: readonly Used[]): AbbreviationFinding[] {
  const ways = Map.groupBy(uses, ({ use }) => use.written);
  const [usual, ...others] = [...ways].sort(([, a], [, b]) => b.length - a.length);
  if (!usual) return [];
  return others.flatMap(([, odd]) =>
    odd.map((used) => ({ ...used, trouble: 'twoWays' as const, becomes: [usual[0]] })),
  );
}
