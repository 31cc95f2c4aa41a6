import { TakenSpans } from '#lib/text/taken-spans';
import type { Span } from '#lib/text/text-change';
import { findMisplacedTones, type ToneStyle } from '#lib/text/tone';
import { findUntouchable } from '#lib/text/untouchable';
import { type AbbreviationReading, findAbbreviationTrouble, readAbbreviations } from './abbreviations.ts';
import type { CompiledRule } from './compile-rule.ts';
import { type Hint, hintOn } from './hint.ts';
import { findMixedCapitals, type NameUse, nameUsesIn } from './name-capitals.ts';
import { findNumberHints } from './number-hints.ts';
import { findLongParagraph, findLowerStarts, findPersonalNumbers } from './paragraph-hints.ts';
import { findStyleHints } from './style-hints.ts';
import { wordsOf } from './words-of.ts';

/** How the house writes; the same object for as long as nothing of it changes. */
export type HintHouse = {
  readonly rules: readonly CompiledRule[];
  /** Where the paper puts tones; null for a story that is not Vietnamese, which has hints of house style only. */
  readonly toneStyle: ToneStyle | null;
  readonly protectedWords: ReadonlySet<string>;
  /** Today in the newsroom, `2026-12-01`. */
  readonly today: string;
};

/** What there is to say about one block, and what of it matters for the others. */
export type BlockReading = {
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly names: readonly NameUse[];
  readonly abbreviations: AbbreviationReading;
};

/** What kind of block is read: somebody else's words keep their tones, a line (a headline) is no paragraph. */
export type BlockKind = 'paragraph' | 'line' | 'quoted';

/** Reads one block of a story; `closed` are pieces to leave alone, such as links. */
export function readBlock(
  text: string,
  { rules, toneStyle, protectedWords, today }: HintHouse,
  { kind, closed = [] }: { kind: BlockKind; closed?: readonly Span[] },
): BlockReading {
  const leave = new TakenSpans([...findUntouchable(text), ...closed]);
  const words = toneStyle === null ? [] : wordsOf(text);
  const hints = [
    ...findStyleHints(text, rules),
    ...(toneStyle === null ? [] : [...findNumberHints(text, today), ...findPersonalNumbers(text)]),
    ...(toneStyle === null || kind === 'quoted' ? [] : findToneHints(text, toneStyle, protectedWords)),
    ...(toneStyle === null || kind !== 'paragraph'
      ? []
      : [...findLowerStarts(text), ...findLongParagraph(text)]),
  ];
  return {
    text,
    hints: hints.filter((hint) => leave.isFree(hint)),
    names: nameUsesIn(words),
    abbreviations: readAbbreviations(kind === 'line' || toneStyle === null ? '' : text, words),
  };
}

function findToneHints(text: string, style: ToneStyle, protectedWords: ReadonlySet<string>): Hint[] {
  return findMisplacedTones(text, style, protectedWords).map((change) =>
    hintOn(text, change, { kind: 'tone', becomes: [change.becomes], facts: { style } }),
  );
}

/**
 * Puts the blocks of a story together: what each says by itself, and what only shows beside the others (capitals,
 * abbreviations, the first use of a word). Answers the hints of each block in the order of its text; no two lie on one
 * another.
 */
export function hintsOfStory(readings: readonly BlockReading[], firstOnly: ReadonlySet<string>): Hint[][] {
  const used = new Set<string>();
  const own = readings.map(({ hints, text }, block) =>
    [...hints]
      .sort((a, b) => a.from - b.from)
      .filter((hint) => isFirst(hint, firstOnly, used))
      .filter((hint) => !(firstOnly.has(ruleOf(hint)) && isWrittenOut(hint, readings.slice(0, block), text))),
  );
  const capitals = findMixedCapitals(readings.map(({ names }) => names)).map(
    ({ block, use, usual, times, usualTimes }) => ({
      block,
      hint: hintOn(readings[block]?.text ?? '', use, {
        kind: 'capitals',
        becomes: [usual],
        facts: { usual, times, usualTimes },
      }),
    }),
  );
  const abbreviations = findAbbreviationTrouble(readings.map((reading) => reading.abbreviations)).map(
    ({ block, use, trouble, becomes }) => ({
      block,
      hint: hintOn(readings[block]?.text ?? '', use, {
        kind: 'abbreviation',
        becomes,
        facts: { trouble },
        about: trouble,
      }),
    }),
  );
  const shared = Map.groupBy([...capitals, ...abbreviations], ({ block }) => block);
  return own.map((hints, block) => settled([...hints, ...(shared.get(block) ?? []).map(({ hint }) => hint)]));
}

/** Rules for the first use in a story say nothing after it. */
function isFirst(hint: Hint, firstOnly: ReadonlySet<string>, used: Set<string>): boolean {
  const rule = ruleOf(hint);
  if (!firstOnly.has(rule)) return true;
  const isUsed = used.has(rule);
  used.add(rule);
  return !isUsed;
}

/** The story says before the short form what it stands for. */
function isWrittenOut({ becomes, from }: Hint, before: readonly BlockReading[], text: string): boolean {
  const told = [...before.map((reading) => reading.text), text.slice(0, from)].join('\n').toLowerCase();
  return becomes.some((words) => told.includes(words.replace(/\s*\(.*\)/u, '').toLowerCase()));
}

const ruleOf = ({ kind, facts }: Hint) => (kind === 'style' ? String(facts.rule) : '');

function settled(hints: readonly Hint[]): Hint[] {
  const taken = new TakenSpans();
  const kept = hints.filter((hint) => {
    const isFree = taken.isFree(hint);
    if (isFree) taken.take(hint);
    return isFree;
  });
  return kept.sort((a, b) => a.from - b.from);
}
