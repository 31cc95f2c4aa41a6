import type { Dropped, DroppedKind } from './pasted.ts';
import type { Declarations } from './style-sheet.ts';
import { isMarker } from './word-list.ts';

const RUBBISH = new Set(
  'script style template noscript head title meta link base xml svg map area datalist param source track col colgroup'.split(
    ' ',
  ),
);
const KINDS_BY_TAG: ReadonlyMap<string, DroppedKind> = new Map([
  ['iframe', 'embed'],
  ['video', 'embed'],
  ['audio', 'embed'],
  ['object', 'embed'],
  ['embed', 'embed'],
  ['applet', 'embed'],
  ['canvas', 'embed'],
  ['frameset', 'embed'],
  ['button', 'control'],
  ['input', 'control'],
  ['select', 'control'],
  ['textarea', 'control'],
  ['progress', 'control'],
  ['meter', 'control'],
]);
const NUMBER_OF_A_NOTE = /^\[?[\divxlc*†‡]{1,4}\]?$|^\[[\p{L}\d ]{1,8}\]$/iu;
const TO_A_NOTE = /#_?(?:ftn|edn|ftnt|sdfootnote|sdendnote|cite_note|fn)[\w:.-]*\d/i;
const TO_A_COMMENT = /#_?(?:cmnt|msocom)/i;
const BACK_TO_THE_TEXT = 'a[href*="ftnt_ref"], a[href*="_ftnref"], a[href*="_ednref"], a[href*="cmnt_ref"]';

/** What is to be left out instead of read: nothing to tell of, or parts that the person is told of. */
export function leftOut(element: Element, declared: Declarations): readonly Dropped[] | null {
  const tag = element.localName;
  if (RUBBISH.has(tag) || isMarker(declared) || isAnchorOfComment(element)) return [];
  const kind = KINDS_BY_TAG.get(tag) ?? kindOfNote(element, declared) ?? kindOfUnseen(element, declared);
  if (kind === 'embed' || kind === 'control') return [{ kind, words: wordsOf(element) }];
  if (kind) return partsOf(element, kind);
  return null;
}

/** The words of an element on one line. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC');
}

function kindOfNote(element: Element, declared: Declarations): DroppedKind | null {
  const part = declared.get('mso-element')?.toLowerCase() ?? '';
  if (/^(?:foot|end)note(?:-list)?$/.test(part)) return 'footnote';
  if (/^comment(?:-list)?$/.test(part)) return 'comment';
  const classes = element.getAttribute('class') ?? '';
  if (/\bMso(?:Footnote|Endnote)Reference\b|\bsd(?:footnote|endnote)anc\b/.test(classes))
    return 'footnoteNumber';
  if (/\bmsocomtxt\b/i.test(classes)) return 'comment';
  if (/^sd(?:footnote|endnote)\d/.test(element.id)) return 'footnote';
  if (element.localName === 'a') return isNumberOfNote(element) ? 'footnoteNumber' : null;
  if (element.localName !== 'p') return null;
  const back = element.querySelector(BACK_TO_THE_TEXT)?.getAttribute('href');
  if (!back) return null;
  return back.includes('cmnt') ? 'comment' : 'footnote';
}

function isNumberOfNote(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return TO_A_NOTE.test(href) && NUMBER_OF_A_NOTE.test(wordsOf(link));
}

/** The sign in the text that stands for a comment; the comment itself is told of. */
function isAnchorOfComment(element: Element): boolean {
  if (/\bMsoCommentReference\b|\bmsocom(?:anchor|off)\b/i.test(element.getAttribute('class') ?? ''))
    return true;
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  return TO_A_COMMENT.test(href) && NUMBER_OF_A_NOTE.test(wordsOf(element));
}

function kindOfUnseen(element: Element, declared: Declarations): DroppedKind | null {
  const classes = element.getAttribute('class') ?? '';
  const isTracked =
    element.localName === 'del' && (element.hasAttribute('cite') || element.hasAttribute('datetime'));
  if (isTracked || /\bmsoDel\b/.test(classes)) return 'deletion';
  const isHidden =
    element.hasAttribute('hidden') ||
    declared.get('display')?.toLowerCase() === 'none' ||
    declared.get('visibility')?.toLowerCase() === 'hidden' ||
    /^(?:all|screen)$/i.test(declared.get('mso-hide') ?? '');
  return isHidden ? 'hidden' : null;
}

/** A list of notes is told note by note; what has no words is not told at all. */
function partsOf(element: Element, kind: DroppedKind): Dropped[] {
  const notes = [...element.querySelectorAll('[style*="mso-element" i]')];
  return (notes.length > 0 ? notes : [element])
    .map((part) => ({ kind, words: wordsOf(part) }))
    .filter(({ words }) => words !== '');
}
