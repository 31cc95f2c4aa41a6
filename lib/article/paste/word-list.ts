import type { ListPlace } from './nest-lists.ts';
import { type Declarations, declarationsOf, type StyleSheet } from './style-sheet.ts';

/** What Word printed before a paragraph of a list; a marker that is text ("Điều 1.") makes no line of a list. */
export type WordListLine = { readonly item: ListPlace | null; readonly printed: string };

/**
 * Reads from a paragraph of Word where it stands in a list: the level from `mso-list`, bullet or number from the marker
 * that Word printed, else from the list's own style. Null for other paragraphs.
 */
export function wordListLine(
  element: Element,
  declared: Declarations,
  sheet: StyleSheet,
): WordListLine | null {
  const [, list, level] = /^(l\d+)\s+level(\d)/i.exec(declared.get('mso-list') ?? '') ?? [];
  if (!level) return namedListLine(element);
  const printed = (markerIn(element, sheet)?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  if (/\p{L}{2}/u.test(printed) && romanOf(printed) === null) return { item: null, printed };
  const format = sheet.rules.get(`@list ${list}:level${level}`)?.get('mso-level-number-format');
  const ordered = printed === '' ? format !== undefined && format !== 'bullet' : isNumber(printed);
  return { item: { level: Number(level), ordered, number: ordered ? numberOf(printed) : null }, printed };
}

/** Whether an element is the marker that Word prints before a line of a list. */
export function isMarker(declared: Declarations): boolean {
  return declared.get('mso-list')?.toLowerCase() === 'ignore';
}

function namedListLine(element: Element): WordListLine | null {
  const [, kind, level] = /\bMsoList(Bullet|Number)(\d?)/.exec(element.getAttribute('class') ?? '') ?? [];
  if (!kind) return null;
  return { item: { level: Number(level || 1), ordered: kind === 'Number', number: null }, printed: '' };
}

function markerIn(element: Element, sheet: StyleSheet): Element | null {
  const candidates = [...element.querySelectorAll('[style*="mso-list" i]')];
  return candidates.find((candidate) => isMarker(declarationsOf(candidate, sheet))) ?? null;
}

/** Word's second bullet is the letter o; a number has a digit, a bracket or a stop. */
function isNumber(printed: string): boolean {
  return /^\(?(?:\d+|[\p{L}]{1,6})(?:\.\d+)*[.)\]:/]+$|^\(?\d+(?:\.\d+)*$/u.test(printed);
}

function numberOf(printed: string): number | null {
  const last = /(\d+|\p{L}+)\P{L}?$/u.exec(printed.replace(/[.)\]:/]+$/, ''))?.[1] ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  return last.length > 1 || /^[ivx]$/i.test(last) ? romanOf(last) : letterOf(last);
}

/** Vietnamese lists count a, b, c, d, đ, e. */
function letterOf(letter: string): number | null {
  const at = 'abcdđefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase());
  return at < 0 ? null : at + 1;
}

function romanOf(written: string): number | null {
  const digits = written.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (!/^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/.test(digits)) return null;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const numbers = [...digits].map((digit) => values[digit] ?? 0);
  return numbers.reduce((sum, value, at) => sum + (value < (numbers[at + 1] ?? 0) ? -value : value), 0);
}
