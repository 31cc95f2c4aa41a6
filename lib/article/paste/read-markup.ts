import type { ArticleNode } from '#lib/article/document';
import { mendDocument } from '#lib/article/mend-document';
import { Galley } from './galley.ts';
import { leftOut, wordsOf } from './left-out.ts';
import { isBlock, lineWithin } from './line-kind.ts';
import { isRefusedAddress } from './link-address.ts';
import type { ListPlace } from './nest-lists.ts';
import type { Dropped, LettersRead, OldRun, Pasted } from './pasted.ts';
import { readEmbed } from './read-embed.ts';
import { readImage } from './read-image.ts';
import { encodingFor, oldRun, readLetters } from './read-letters.ts';
import { captionsOf, readTable } from './read-table.ts';
import { PLAIN, type Setting, settingWithin } from './setting.ts';
import { type Declarations, declarationsOf, readStyleSheet, type StyleSheet } from './style-sheet.ts';
import { wordListLine } from './word-list.ts';

/** Deeper than this nobody writes; what is deeper still is read as plain words. */
const DEEPEST = 150;

type List = { readonly level: number; readonly ordered: boolean; next: number };
type Reading = {
  readonly sheet: StyleSheet;
  readonly galley: Galley;
  readonly dropped: Dropped[];
  readonly pictures: string[];
  readonly letters: LettersRead;
  readonly oldRuns: OldRun[];
};
type Place = { readonly setting: Setting; readonly list: List | null; readonly depth: number };

/**
 * Reads what Word, Google Docs, LibreOffice, a web page or a chat put on the clipboard as blocks of an article: lists,
 * crossheads, quotations, tables, bold, italic and links are kept, every word is, and nothing else of the source is.
 */
export function readMarkup(document: Document, letters: LettersRead = 'by font'): Pasted {
  const reading = { sheet: readStyleSheet(document), dropped: [], pictures: [], letters, oldRuns: [] };
  const root = document.body ?? document.documentElement;
  const blocks = readInside(root, { setting: PLAIN, list: null, depth: 0 }, reading);
  const { dropped, pictures, oldRuns } = reading;
  return { blocks: mend(blocks), dropped, pictures, oldRuns };
}

function mend(blocks: readonly ArticleNode[]): readonly ArticleNode[] {
  return blocks.length > 0 ? mendDocument({ content: blocks }).content : [];
}

function readInside(element: Element, place: Place, reading: Omit<Reading, 'galley'>): ArticleNode[] {
  const galley = new Galley();
  readChildren(element, place, { ...reading, galley });
  galley.endLine(place.setting.line);
  return galley.blocks();
}

function readChildren(element: Element, place: Place, reading: Reading): void {
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) writeText(child.nodeValue ?? '', place.setting, reading);
    else if (child.nodeType === child.ELEMENT_NODE) readElement(child as Element, place, reading);
  }
}

/** Newlines that a source shows are what breaks are there: a chat ends its paragraphs by them. */
function writeText(written: string, around: Setting, { galley, letters: read, oldRuns }: Reading): void {
  const setting = { ...around, encoding: encodingFor(written, around.encoding, read) };
  const old = oldRun(written, setting.encoding);
  if (old) oldRuns.push(old);
  const letters = readLetters(written, setting);
  const lines = setting.line.breaks === 'stay in it' ? [letters] : letters.split('\n');
  for (const [at, line] of lines.entries()) {
    if (at > 0) galley.endLine(setting.line);
    galley.write(line, setting);
  }
}

function readElement(element: Element, place: Place, reading: Reading): void {
  const { galley, sheet, dropped } = reading;
  const declared = declarationsOf(element, sheet);
  const embed = readEmbed(element);
  const out = leftOut(element, declared);
  if (embed) putBetween(place, galley, [embed]);
  else if (out) dropped.push(...out);
  else if (place.depth > DEEPEST) galley.write(` ${wordsOf(element)} `, place.setting);
  else if (element.localName === 'br') readBreak(element, declared, place, galley);
  else if (element.localName === 'img') putImage(element, place, reading);
  else if (element.localName === 'hr') putBetween(place, galley, [{ type: 'divider' }]);
  else if (element.localName === 'table') putTable(element, declared, place, reading);
  else if (isBlock(element, declared)) readBlock(element, declared, place, reading);
  else readInline(element, declared, place, reading);
}

function readBreak(element: Element, declared: Declarations, { setting }: Place, galley: Galley): void {
  const endsPage = declared.has('page-break-before') || declared.has('break-before');
  if (endsPage || setting.line.breaks === 'end the line') galley.endLine(setting.line);
  else if (element.getAttribute('class') !== 'Apple-interchange-newline') galley.breakLine(setting);
}

function putImage(element: Element, { setting }: Place, { galley, dropped, pictures }: Reading): void {
  const image = readImage(element);
  if (image.kind === 'letters') galley.write(image.letters, setting);
  if (image.kind === 'picture') pictures.push(image.address);
  if (image.kind === 'dropped') dropped.push(image.dropped);
}

function putBetween({ setting }: Place, galley: Galley, blocks: readonly ArticleNode[]): void {
  galley.endLine(setting.line);
  for (const block of blocks) galley.place(block);
}

function putTable(table: Element, declared: Declarations, place: Place, reading: Reading): void {
  const { galley } = reading;
  const setting = { ...settingWithin(table, declared, place.setting), line: PLAIN.line };
  const within = { setting, list: null, depth: place.depth + 1 };
  const inCell = {
    ...within,
    setting: { ...setting, line: { ...PLAIN.line, breaks: 'stay in it' as const } },
  };
  for (const caption of captionsOf(table)) putBetween(place, galley, readInside(caption, within, reading));
  putBetween(
    place,
    galley,
    readTable(table, (cell) => readInside(cell, cellPlace(cell, inCell, reading), reading)),
  );
}

function cellPlace(cell: Element, place: Place, { sheet }: Reading): Place {
  return { ...place, setting: settingWithin(cell, declarationsOf(cell, sheet), place.setting) };
}

function readInline(element: Element, declared: Declarations, place: Place, reading: Reading): void {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href && isRefusedAddress(href)) reading.dropped.push({ kind: 'link', words: wordsOf(element) });
  const setting = settingWithin(element, declared, place.setting);
  const quotes = element.localName === 'q' ? ['“', '”'] : ['', ''];
  reading.galley.write(quotes[0] ?? '', setting);
  readChildren(element, { ...place, setting, depth: place.depth + 1 }, reading);
  reading.galley.write(quotes[1] ?? '', setting);
}

function readBlock(element: Element, declared: Declarations, place: Place, reading: Reading): void {
  const { galley, sheet } = reading;
  const list = listWithin(element, place.list);
  const ofWord = element.localName === 'li' ? null : wordListLine(element, declared, sheet);
  const around = lineWithin(element, declared, place.setting.line);
  const itemOfWord = around.crosshead ? null : ofWord?.item;
  const item = element.localName === 'li' ? itemOf(element, list) : (itemOfWord ?? around.item);
  const setting = { ...settingWithin(element, declared, place.setting), line: { ...around, item } };
  galley.endLine(place.setting.line);
  if (ofWord && !itemOfWord && /[\p{L}\p{N}]/u.test(ofWord.printed))
    galley.write(`${ofWord.printed} `, setting);
  readChildren(element, { setting, list, depth: place.depth + 1 }, reading);
  galley.endLine(setting.line);
}

function listWithin(element: Element, around: List | null): List | null {
  const { localName: tag } = element;
  if (!/^(?:ul|ol|menu|dir)$/.test(tag)) return around;
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return { level: (around?.level ?? 0) + 1, ordered: tag === 'ol', next: start >= 0 ? start : 1 };
}

/** Google Docs and Word Online say the level of a line in words, and Word Online its number. */
function itemOf(element: Element, list: List | null): ListPlace {
  const said = element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level');
  const level = said && /^[1-9]$/.test(said) ? Number(said) : (list?.level ?? 1);
  const counted = list ? list.next++ : 1;
  const printed = Number(
    element.getAttribute('data-aria-posinset') ?? element.getAttribute('value') ?? counted,
  );
  const ordered = list?.ordered ?? false;
  return { level, ordered, number: ordered && Number.isInteger(printed) ? printed : null };
}
