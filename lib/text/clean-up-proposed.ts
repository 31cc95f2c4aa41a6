import type { CleanUpChange, CleanUpRule, CleanUpWish } from './clean-up.ts';
import { curlQuotes } from './curl-quotes.ts';
import { findMisplacedTones } from './tone.ts';

const GAP = '(?:[^\\S\\n]|\\u200b)+';

/** What to look for, what should stand there, and why. Every pattern finds exactly what it replaces. */
const PATTERNS: readonly { rule: CleanUpRule; pattern: RegExp; becomes: string }[] = [
  { rule: 'insideMarks', pattern: new RegExp(`(?<=[“(\\[])${GAP}(?=\\S)`, 'gu'), becomes: '' },
  { rule: 'insideMarks', pattern: new RegExp(`(?<=[^\\s\\u200b])${GAP}(?=[”)\\]])`, 'gu'), becomes: '' },
  {
    rule: 'beforeMark',
    // Not before a smiley, nor before a full stop that begins something (.NET, ./.).
    pattern: new RegExp(
      `(?<=[\\p{L}\\p{N}”)\\]%])${GAP}(?=[,;!?…]|:(?![()/]|[DP](?!\\p{L}))|\\.(?!\\S)|\\.{3,4}(?!\\.))`,
      'gu',
    ),
    becomes: '',
  },
  { rule: 'afterMark', pattern: /(?<=[\p{L}\p{N}”)\]%][^\S\n]*[,;])(?=\p{L}|“)/gu, becomes: ' ' },
  { rule: 'afterMark', pattern: /(?<=[\p{L}\p{N}”][^\S\n]*(?:…\.{0,3}|\.{3,4}))(?=\p{L})/gu, becomes: ' ' },
  { rule: 'afterMark', pattern: /(?<=\p{Ll}[”)]?\.)(?=\p{Lu}\p{Ll})/gu, becomes: ' ' },
  // Longer rows of dots are places to fill in; a stroke after them is an end mark.
  { rule: 'ellipsis', pattern: /(?<![.…])(?:\.{3,4}|…\.{1,3}|…{2,3})(?![.…/])/gu, becomes: '…' },
  // Looks back from the dash, not from every space before it.
  { rule: 'dash', pattern: /-(?<=\S[^\S\n]+-)(?=[^\S\n]+\S)/gu, becomes: '–' },
];

/** Tier B, right nearly always: punctuation and its spaces, dots, dashes, quotation marks, the place of tones. */
export function findProposed(text: string, { toneStyle, protectedWords }: CleanUpWish): CleanUpChange[] {
  const inPatterns = PATTERNS.flatMap(({ rule, pattern, becomes }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      from: index,
      until: index + found.length,
      becomes,
      rule,
    })),
  );
  const quotes = curlQuotes(text).map((change) => ({ ...change, rule: 'quotes' as const }));
  const tones = toneStyle === null ? [] : findMisplacedTones(text, toneStyle, protectedWords);
  return [...inPatterns, ...quotes, ...tones.map((change) => ({ ...change, rule: 'tone' as const }))].map(
    (change) => ({ ...change, tier: 'proposed' }),
  );
}
