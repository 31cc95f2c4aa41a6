import { isInEncoding } from '#lib/text/detect-legacy';
import { fromLegacy, type LegacyEncoding } from '#lib/text/legacy-encoding';
import type { LettersRead, OldRun } from './pasted.ts';
import type { Setting } from './setting.ts';

const SPACES = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const SPACES_IN_LINE = /[\t\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** What nobody sees: controls, soft hyphens, joiners that join nothing, marks of direction, placeholders of objects. */
const INVISIBLE = /(?![\t\n\f\r])\p{Cc}|(?![\u200d\u{e0020}-\u{e007f}])\p{Cf}|\p{Co}|\ufffc/gu;
/** TCVN3 writes the letter ư with the soft hyphen. */
const INVISIBLE_IN_TCVN3 = new RegExp(`(?!\\u00ad)(?:${INVISIBLE.source})`, 'gu');
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

const PICTORIAL: Readonly<Record<string, string>> = {
  à: '→',
  ß: '←',
  ó: '↔',
  J: '☺',
  K: '😐',
  L: '☹',
  ü: '✓',
};
const RAISED = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/**
 * The letters of a pasted run as Morat keeps them: old encodings read by their font before anything else, NFC, plain
 * spaces, nothing invisible but the soft hyphens that are letters of an encoding left unread. Newlines come through only where the source shows them.
 */
export function readLetters(written: string, setting: Setting): string {
  const plain = setting.symbols ? fromSymbols(written, setting.symbols) : written;
  const read = setting.encoding ? fromLegacy(plain, setting.encoding) : plain;
  const spaced = setting.keepsNewlines
    ? read.replace(LINE_ENDS, '\n').replace(SPACES_IN_LINE, ' ')
    : read.replace(SPACES, ' ');
  const visible = spaced
    .replace(holdsTcvn3(read) ? INVISIBLE_IN_TCVN3 : INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(/\u2011/g, '-');
  return raise(visible.normalize('NFC'), setting.raised);
}

function holdsTcvn3(written: string): boolean {
  return written.includes('\u00ad') && isInEncoding(written, 'tcvn3');
}

/** The encoding that letters are read in, given what their font says and how the whole is read. */
export function encodingFor(
  written: string,
  byFont: LegacyEncoding | null,
  read: LettersRead,
): LegacyEncoding | null {
  if (read === 'untouched') return null;
  if (byFont !== null || read === 'by font') return byFont;
  return isInEncoding(written, read) ? read : null;
}

/** What reading letters in an encoding changes; null when it changes nothing. */
export function oldRun(written: string, encoding: LegacyEncoding | null): OldRun | null {
  const becomes = encoding ? fromLegacy(written, encoding) : written;
  return encoding && becomes !== written.normalize('NFC') ? { encoding, was: written, becomes } : null;
}

/** Signs of the picture fonts: an arrow is an arrow, a bullet that stands in the text is nothing. */
function fromSymbols(written: string, font: 'wingdings' | 'symbol'): string {
  const letters = written.replace(/[\uf020-\uf0ff]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xf000),
  );
  if (font === 'symbol') return letters.replace(/\u00b7/g, '');
  return letters.replace(/\S/gu, (sign) => PICTORIAL[sign] ?? '');
}

/** m² and CO₂ keep their digits where they are; other raised text comes down to the line. */
function raise(text: string, raised: Setting['raised']): string {
  if (!raised || !/^\d{1,3}$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => RAISED[raised][Number(digit)] ?? digit);
}
