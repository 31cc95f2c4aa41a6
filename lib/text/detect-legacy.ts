import { fromLegacy, type LegacyEncoding } from './legacy-encoding.ts';
import { isSyllable } from './syllable.ts';

/** From this share of syllables on a text is Unicode already, and must never be touched. */
const UNICODE = 0.8;
const READ_WELL = 0.9;
const BETTER_BY = 0.3;
/** Fewer words prove nothing. */
const FEWEST_WORDS = 4;
const ENCODINGS = ['tcvn3', 'vni'] as const satisfies readonly LegacyEncoding[];

export type DetectedEncoding = (typeof ENCODINGS)[number];

/**
 * Tells by the share of Vietnamese syllables whether a text without a telling font is in an old encoding, and which.
 * Null for Unicode, for other languages, and where neither reading is right nearly everywhere.
 */
export function detectLegacy(text: string): DetectedEncoding | null {
  const words = wordsOf(text);
  const raw = shareOf(words);
  if (words.length < FEWEST_WORDS || raw >= UNICODE || !/[\u00a1-\u00ff]/.test(text)) return null;
  const [best] = ENCODINGS.map((encoding) => ({
    encoding,
    share: shareOf(wordsOf(fromLegacy(text, encoding))),
  })).sort((a, b) => b.share - a.share);
  return best && best.share >= READ_WELL && best.share >= raw + BETTER_BY ? best.encoding : null;
}

/** Whether one line of a text that is in an old encoding is in it too; a line of Unicode may stand among them. */
export function isInEncoding(line: string, encoding: DetectedEncoding): boolean {
  if (!/[\u00a1-\u00ff]/.test(line)) return false;
  const raw = shareOf(wordsOf(line));
  return raw < UNICODE && shareOf(wordsOf(fromLegacy(line, encoding))) > raw;
}

/** Tokens with a letter or a sign of the old encodings, without the punctuation and digits of ASCII. */
function wordsOf(text: string): string[] {
  return text
    .split(/[\s\u2013\u2014\u2018-\u201d\u2026/-]+/)
    .map((token) => token.replace(/[\u0021-\u0040\u005b-\u0060\u007b-\u007e]/g, ''))
    .filter((token) => token !== '');
}

function shareOf(words: readonly string[]): number {
  return words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;
}
