import type { CopyCell, CopyPiece, CopyRow } from './copy.ts';
import { readParagraph } from './read-paragraph.ts';
import { chosen } from './read-run.ts';
import { child, switchOf, valIn, type XmlNode } from './read-xml.ts';
import { leaveOut, type Reading, trackedBy, wordsIn } from './reading.ts';

type Spanned = {
  readonly cell: XmlNode;
  readonly from: number;
  readonly colspan: number;
  readonly goesOn: boolean;
};

const AROUND = new Set(['customXml', 'smartTag', 'sdtContent', 'ins', 'del', 'moveFrom', 'moveTo']);

/** Reads the blocks within a body, a cell or a text box, in the order of the file. */
export function readBlocks(parent: XmlNode, reading: Reading): readonly CopyPiece[] {
  return parent.children.flatMap((node): readonly CopyPiece[] => {
    if (node.name === 'p') return readParagraph(node, reading, (box) => readBlocks(box, reading));
    if (node.name === 'tbl') return readTable(node, reading);
    if (node.name === 'sdt') return readControl(node, reading);
    if (node.name === 'AlternateContent')
      return chosen(node).flatMap((one) => readBlocks({ ...one, children: [one] }, reading));
    if (node.name === 'altChunk') leaveOut(reading, 'drawing', '');
    return AROUND.has(node.name) ? readBlocks(node, reading) : [];
  });
}

function readControl(node: XmlNode, reading: Reading): readonly CopyPiece[] {
  const content = child(node, 'sdtContent');
  if (!content) return [];
  const part = child(child(node, 'sdtPr'), 'docPartObj');
  if (valIn(part, 'docPartGallery') !== 'Table of Contents') return readBlocks(content, reading);
  leaveOut(reading, 'contents', wordsIn(content));
  return [];
}

/** A table of one cell, or of one column with a picture in it, is only a frame: what stands in it comes out. */
function readTable(table: XmlNode, reading: Reading): readonly CopyPiece[] {
  const rows = rowsOf(table);
  const grid = rows.map(spannedCells);
  const read = grid.map((cells) => cells.map(({ cell }) => readBlocks(cell, reading)));
  const all = read.flat(2);
  const isColumn = read.every((cells) => cells.length <= 1);
  if (isColumn && (rows.length === 1 || all.some(({ kind }) => kind === 'picture'))) return all;
  const set = rows.map((row, at): CopyRow => {
    const isHeader = switchOf(child(row, 'trPr'), 'tblHeader') ?? false;
    const cells = (grid[at] ?? []).flatMap((spanned, nth): CopyCell[] => {
      if (spanned.goesOn && at > 0) return [];
      const pieces = (read[at]?.[nth] ?? []).filter(({ kind }) => kind !== 'picture');
      return [{ isHeader, colspan: spanned.colspan, rowspan: rowspanOf(grid, at, spanned), pieces }];
    });
    return { cells, tracked: rowChange(row) };
  });
  return [{ kind: 'table', rows: set }, ...all.filter(({ kind }) => kind === 'picture')];
}

function rowsOf(table: XmlNode): XmlNode[] {
  return table.children.flatMap((node) =>
    node.name === 'tr' ? [node] : /^(?:sdt|sdtContent|customXml)$/.test(node.name) ? rowsOf(node) : [],
  );
}

function cellsOf(row: XmlNode): XmlNode[] {
  return row.children.flatMap((node) =>
    node.name === 'tc' ? [node] : /^(?:sdt|sdtContent|customXml)$/.test(node.name) ? cellsOf(node) : [],
  );
}

function spannedCells(row: XmlNode): Spanned[] {
  let column = Number(valIn(child(row, 'trPr'), 'gridBefore') ?? 0);
  return cellsOf(row).map((cell) => {
    const tcpr = child(cell, 'tcPr');
    const colspan = Math.min(Math.max(Math.trunc(Number(valIn(tcpr, 'gridSpan') ?? 1)) || 1, 1), 100);
    const merge = child(tcpr, 'vMerge');
    const from = column;
    column += colspan;
    return { cell, from, colspan, goesOn: merge !== null && merge.attrs.get('val') !== 'restart' };
  });
}

function rowspanOf(grid: readonly (readonly Spanned[])[], at: number, { from }: Spanned): number {
  let span = 1;
  while (grid[at + span]?.some((below) => below.from === from && below.goesOn)) span += 1;
  return span;
}

function rowChange(row: XmlNode) {
  const trpr = child(row, 'trPr');
  const [added, removed] = [child(trpr, 'ins'), child(trpr, 'del')];
  return added ? trackedBy(added, 'added') : removed ? trackedBy(removed, 'removed') : null;
}
