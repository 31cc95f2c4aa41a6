import { linkAddress } from '#lib/article/paste/link-address';
import { fontOf } from '#lib/article/paste/setting';
import type { RunSetting } from './copy.ts';
import { readDrawing } from './read-drawing.ts';
import { child, valIn, type XmlNode } from './read-xml.ts';
import { leaveOut, type OpenLine, type Reading, type Spot } from './reading.ts';
import { lineageOf, lookOf } from './styles.ts';

const MOST_QUOTED = 300;
const DRAWN = new Set(['drawing', 'pict', 'object']);
/** What of a run is letters, and which; a break that ends a page ends the line as well. */
const LETTERS: ReadonlyMap<string, (node: XmlNode) => string> = new Map([
  ['t', ({ text }: XmlNode) => text],
  ['delText', ({ text }: XmlNode) => text],
  ['tab', () => ' '],
  ['ptab', () => ' '],
  ['cr', () => '\n'],
  ['br', ({ attrs }: XmlNode) => (/^(?:page|column)$/.test(attrs.get('type') ?? '') ? '\n\n' : '\n')],
  ['noBreakHyphen', () => '-'],
]);

/** Reads one run of a Word file into the line it stands in. */
export function readRun(
  run: XmlNode,
  line: OpenLine,
  spot: Spot,
  reading: Reading,
  readBox: (box: XmlNode) => void,
): void {
  const rpr = child(run, 'rPr');
  const layers = [rpr, ...lineageOf(reading.styles, valIn(rpr, 'rStyle')).map((style) => style.rpr)];
  const look = lookOf([...layers, ...line.layers]);
  const setting: RunSetting = {
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    raised: look.raised === 'baseline' ? null : look.raised,
    href: spot.href ?? linkOfField(reading),
    ...fontOf(look.font ?? ''),
  };
  const write = (text: string, set: RunSetting = setting) => {
    if (look.hidden) leaveOut(reading, 'hidden', text);
    else writeLetters(text, set, line, spot, reading);
  };
  const read = (node: XmlNode): void => {
    const letters = LETTERS.get(node.name);
    if (letters) write(letters(node));
    else if (node.name === 'sym') write(...signOf(node, setting));
    else if (node.name === 'fldChar') turnField(node, reading);
    else if (node.name === 'instrText') addCode(node.text, reading);
    else if (DRAWN.has(node.name)) readDrawing(node, line, spot.tracked, reading, readBox);
    else if (node.name === 'AlternateContent') for (const one of chosen(node)) read(one);
    else if (node.name === 'ruby')
      for (const one of child(child(node, 'rubyBase'), 'r')?.children ?? []) read(one);
  };
  for (const node of run.children) read(node);
}

/** Of two ways to say one thing, the one of newer programs; the older is for programs that do not know it. */
export function chosen(node: XmlNode): readonly XmlNode[] {
  return (child(node, 'Choice') ?? child(node, 'Fallback'))?.children ?? [];
}

function writeLetters(text: string, setting: RunSetting, line: OpenLine, spot: Spot, reading: Reading): void {
  const field = reading.fields.at(-1);
  if (text === '' || (field && !field.isShown)) return;
  if (reading.fields.some(({ code }) => /^\s*TOC\b/.test(code))) {
    leaveOut(reading, 'contents', text);
    return;
  }
  line.runs.push({ text, setting, tracked: spot.tracked });
  if (spot.tracked?.kind === 'removed') return;
  for (const id of reading.open) {
    const quoted = reading.quoted.get(id) ?? '';
    if (quoted.length < MOST_QUOTED) reading.quoted.set(id, quoted + text.slice(0, MOST_QUOTED));
  }
}

function signOf(node: XmlNode, setting: RunSetting): [string, RunSetting] {
  const code = Number.parseInt(node.attrs.get('char') ?? '', 16);
  const sign = code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
  return [sign, { ...setting, ...fontOf(node.attrs.get('font') ?? ''), encoding: null }];
}

function turnField({ attrs }: XmlNode, { fields }: Reading): void {
  const turn = attrs.get('fldCharType');
  const field = fields.at(-1);
  if (turn === 'begin') fields.push({ code: '', isShown: false });
  else if (turn === 'separate' && field) field.isShown = true;
  else if (turn === 'end') fields.pop();
}

function addCode(text: string, { fields }: Reading): void {
  const field = fields.at(-1);
  if (field && !field.isShown) field.code += text;
}

function linkOfField({ fields }: Reading): string | null {
  for (const { code } of fields) {
    const address = addressInCode(code);
    if (address) return address;
  }
  return null;
}

/** The address that the code of a field links to, when a story may. */
export function addressInCode(code: string): string | null {
  return linkAddress(/^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1] ?? null);
}
