import type { CrossheadLevel } from '#lib/article/nodes/crosshead';
import type { Line } from './setting.ts';
import type { Declarations } from './style-sheet.ts';

const PARAGRAPHS = new Set('p li td th dt dd pre caption figcaption h1 h2 h3 h4 h5 h6'.split(' '));
const BLOCKS = new Set([
  ...PARAGRAPHS,
  ...'body div section article aside header footer main nav address blockquote center dl ul ol menu dir figure'.split(
    ' ',
  ),
  ...'fieldset legend form details summary hgroup table thead tbody tfoot tr optgroup search dialog'.split(
    ' ',
  ),
]);
/** Longer text with an outline level is a paragraph that somebody wanted in the table of contents. */
const LONGEST_CROSSHEAD = 200;

/** Whether an element makes lines of its own, by its tag or as it is displayed. */
export function isBlock(element: Element, declared: Declarations): boolean {
  const display = declared.get('display')?.toLowerCase();
  if (display === 'block') return true;
  if (display?.startsWith('inline') && element.localName === 'div') return false;
  return BLOCKS.has(element.localName);
}

/** What kind of line an element of the source begins, within the line around it. */
export function lineWithin(element: Element, declared: Declarations, around: Line): Line {
  const tag = element.localName;
  return {
    ...around,
    breaks: PARAGRAPHS.has(tag) ? 'stay in it' : around.breaks,
    crosshead: levelOf(element, declared) ?? (tag === 'p' ? null : around.crosshead),
    isQuoted: around.isQuoted || tag === 'blockquote' || /\bMso(?:Intense)?Quote/.test(element.className),
  };
}

function levelOf(element: Element, declared: Declarations): CrossheadLevel | null {
  const byTag = /^h([1-6])$/.exec(element.localName)?.[1];
  const byRole =
    element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : null;
  const [byName, nth] = /\bMso(?:Heading([1-9])|Title)\b/.exec(element.className) ?? [];
  const level = byTag ?? byRole ?? (byName ? (nth ?? '1') : outlineLevelOf(element, declared));
  if (level == null || !/^[1-9]$/.test(level)) return null;
  return Number(level) < 3 ? 2 : 3;
}

function outlineLevelOf(element: Element, declared: Declarations): string | undefined {
  const level = declared.get('mso-outline-level');
  return level && (element.textContent ?? '').length <= LONGEST_CROSSHEAD ? level : undefined;
}
