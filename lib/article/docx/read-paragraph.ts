import { isRefusedAddress, linkAddress } from '#lib/article/paste/link-address';
import type { CopyPiece, CopyRun, Tracked } from './copy.ts';
import type { ListLine } from './numbering.ts';
import { addressInCode, chosen, readRun } from './read-run.ts';
import { child, valIn, type XmlNode } from './read-xml.ts';
import { leaveOut, type OpenLine, type Reading, type Spot, trackedBy, wordsIn } from './reading.ts';
import { kindOfStyle, levelOf, lineageOf } from './styles.ts';

/** Longer text with an outline level is a paragraph that somebody wanted in the table of contents. */
const LONGEST_CROSSHEAD = 200;
const PLAIN_RUN = {
  bold: false,
  italic: false,
  href: null,
  encoding: null,
  symbols: null,
  raised: null,
} as const;
/** What only stands around words and says nothing that a story keeps. */
const AROUND = new Set(['smartTag', 'customXml', 'sdtContent', 'dir', 'bdo', 'oMath', 'oMathPara']);

/** Reads a paragraph: what is anchored before its words, the line itself when it has any, what is anchored behind. */
export function readParagraph(
  paragraph: XmlNode,
  reading: Reading,
  readBox: (box: XmlNode) => readonly CopyPiece[],
): readonly CopyPiece[] {
  const ppr = child(paragraph, 'pPr');
  const lineage = lineageOf(reading.styles, valIn(ppr, 'pStyle') ?? reading.styles.standard);
  const style = kindOfStyle(lineage);
  const line: OpenLine = {
    layers: [...lineage.map(({ rpr }) => rpr), reading.styles.defaults],
    runs: [],
    before: [],
    behind: [],
  };
  readInline(paragraph, line, { tracked: null, href: null }, reading, (box) =>
    line.behind.push(...readBox(box)),
  );
  closeCodes(reading);
  const words = line.runs.map(({ text }) => text).join('');
  if (style.isContents) {
    leaveOut(reading, 'contents', words);
    return [...line.before, ...line.behind];
  }
  const outline = valIn(ppr, 'outlineLvl');
  const crosshead =
    words.length > LONGEST_CROSSHEAD ? null : outline ? levelOf(Number(outline) + 1) : style.crosshead;
  const list = listLine(paragraph, lineage, reading);
  const item = crosshead ? null : (list?.item ?? null);
  const printed = list && !item && /[\p{L}\p{N}]/u.test(list.printed) ? `${list.printed} ` : '';
  const runs: readonly CopyRun[] =
    printed === '' ? line.runs : [{ text: printed, setting: PLAIN_RUN, tracked: null }, ...line.runs];
  const { role, isQuoted } = style;
  const set: CopyPiece = { kind: 'line', role, crosshead, isQuoted, item, runs, end: endOf(ppr) };
  const isRule = words.trim() === '' && line.before.length === 0 && hasRule(ppr);
  return [...line.before, isRule ? { kind: 'divider' } : set, ...line.behind];
}

/** The code of a field ends with its paragraph, whatever the file says: what follows are words again. */
function closeCodes({ fields }: Reading): void {
  while (fields.at(-1)?.isShown === false) fields.pop();
}

function readInline(
  parent: XmlNode,
  line: OpenLine,
  spot: Spot,
  reading: Reading,
  readBox: (box: XmlNode) => void,
): void {
  const go = (node: XmlNode, at: Spot = spot) => readInline(node, line, at, reading, readBox);
  for (const node of parent.children) {
    const tracked = changeOf(node);
    if (node.name === 'r') readRun(node, line, spot, reading, readBox);
    else if (tracked === null) {
      if (node.name === 'hyperlink') go(node, { ...spot, href: linkOf(node, reading) ?? spot.href });
      else if (node.name === 'fldSimple')
        go(node, { ...spot, href: addressInCode(node.attrs.get('instr') ?? '') ?? spot.href });
      else if (node.name === 'sdt')
        for (const inside of node.children) if (inside.name === 'sdtContent') go(inside);
      if (node.name === 'AlternateContent') for (const one of chosen(node)) go({ ...one, children: [one] });
      else if (AROUND.has(node.name)) go(node);
      else turnComment(node, reading);
    } else if (!spot.tracked) go(node, { ...spot, tracked });
    else if (spot.tracked.kind === tracked.kind) go(node);
    // Words that one put in and another struck out were never in either text.
  }
}

/** The tracked change that an element stands for; moved words are struck out in one place and put in at the other. */
function changeOf(node: XmlNode): Tracked | null {
  if (node.name === 'ins' || node.name === 'moveTo') return trackedBy(node, 'added');
  return node.name === 'del' || node.name === 'moveFrom' ? trackedBy(node, 'removed') : null;
}

function linkOf(node: XmlNode, reading: Reading): string | null {
  const relation = reading.relations.get(node.attrs.get('id') ?? '');
  if (!relation?.isOutside) return null;
  if (isRefusedAddress(relation.target)) leaveOut(reading, 'link', wordsIn(node));
  return linkAddress(relation.target);
}

function turnComment({ name, attrs }: XmlNode, { open }: Reading): void {
  const id = attrs.get('id') ?? '';
  if (name === 'commentRangeStart') open.add(id);
  if (name === 'commentRangeEnd') open.delete(id);
}

function listLine(
  paragraph: XmlNode,
  lineage: ReturnType<typeof lineageOf>,
  { numbering }: Reading,
): ListLine | null {
  const layers = [child(paragraph, 'pPr'), ...lineage.map(({ ppr }) => ppr)].map((ppr) =>
    child(ppr, 'numPr'),
  );
  const said = (name: string) => layers.map((layer) => valIn(layer, name)).find((value) => value !== null);
  const list = said('numId');
  return list ? numbering.next(list, Number(said('ilvl') ?? 0)) : null;
}

function endOf(ppr: XmlNode | null): Tracked | null {
  const mark = child(ppr, 'rPr');
  for (const name of ['ins', 'moveTo', 'del', 'moveFrom']) {
    const change = child(mark, name);
    if (change) return changeOf(change);
  }
  return null;
}

/** A line that is only a border is how Word turns three dashes into a rule. */
function hasRule(ppr: XmlNode | null): boolean {
  const borders = child(ppr, 'pBdr');
  return ['top', 'bottom'].some((side) => !/^(?:nil|none)$/.test(valIn(borders, side) ?? 'none'));
}
