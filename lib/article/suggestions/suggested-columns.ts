import type { Node } from '@tiptap/pm/model';
import { comingBlocks, keptAttributes } from './block-changes.ts';
import type { ChangedRange } from './changed-ranges.ts';
import type { Pen } from './pen.ts';
import { asWritten, inARow, type Placed, wrapped } from './placed.ts';
import { sizeOf } from './replace-blocks.ts';
import { goingCell, isOwn } from './suggested-cells.ts';
import type { WrittenLines } from './suggested-lines.ts';

type Rows = readonly Node[];

/**
 * What changed about the rows of a table: what stands in its cells, or which rows or columns there are, in a plain grid or
 * among cells that span over several of them.
 */
export function changeOfTable(before: Rows, after: Rows): 'cells' | 'rows' | 'columns' | 'among_spans' {
  const all = [...before, ...after];
  if (before.length !== after.length) {
    const isEachApart = all.every(({ children }) => children.every(({ attrs }) => attrs.rowspan === 1));
    return isEachApart && all.every((row) => widthOf(row) === widthOf(all[0])) ? 'rows' : 'among_spans';
  }
  if (before.every((row, index) => spansOf(row) === spansOf(after[index]))) return 'cells';
  const isPlain = (row: Node) => spansOf(row) === '1 1,'.repeat(row.childCount);
  const isGrid = (rows: Rows) => rows.every((row) => row.childCount === rows[0]?.childCount);
  return all.every(isPlain) && isGrid(before) && isGrid(after) ? 'columns' : 'among_spans';
}

function widthOf(row: Node | undefined): number {
  return (row?.children ?? []).reduce((width, { attrs }) => width + attrs.colspan, 0);
}

function spansOf(row: Node | undefined): string {
  return (row?.children ?? []).map(({ attrs }) => `${attrs.colspan} ${attrs.rowspan},`).join('');
}

/**
 * Rows in which columns came or went, and nothing else: each cell of these says so. One that the writer had only suggested
 * himself is gone at once. Null when more than columns changed.
 */
export function suggestedColumns({ before, after, ranges }: WrittenLines, pen: Pen): Placed | null {
  const [first, now] = [before[0], after[0]];
  if (!first || !now) return null;
  const from = firstChanged({ before, after, ranges });
  if (from === null) return null;
  const came = Math.max(0, now.childCount - first.childCount);
  const gone = Math.max(0, first.childCount - now.childCount);
  const isTakenBack = Array.from({ length: gone }, (_, index) =>
    before.every((row) => isOwn(row, pen) || isOwn(row.child(from + index), pen)),
  );
  const rows = before.map((old, index) => {
    const row = after[index] ?? old;
    const { children } = row;
    const coming = comingBlocks(children.slice(from, from + came), pen);
    const going = old.children
      .slice(from, from + gone)
      .filter((_, column) => !isTakenBack[column])
      .map((cell) => goingCell(cell, pen));
    const left = children.slice(0, from);
    const right = children.slice(from + came);
    const attrs = keptAttributes(old, row, pen);
    const cells = inARow([
      { ...asWritten(left), written: sizeOf(left) },
      { ...asWritten([...coming, ...going]), written: sizeOf(coming) },
      { ...asWritten(right), written: sizeOf(right) },
    ]);
    return attrs && { ...wrapped(row.type.create(attrs, cells.nodes), cells), written: row.nodeSize };
  });
  return rows.every((row) => row !== null) ? inARow(rows) : null;
}

/** Where columns came or went in each row; null when something else changed as well. */
function firstChanged({ before, after, ranges }: WrittenLines): number | null {
  let [alikeBefore, alikeBehind] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [index, { children }] of before.entries()) {
    const now = after[index]?.children ?? [];
    const most = Math.min(children.length, now.length);
    let start = 0;
    while (start < most && children[start]?.eq(now[start] as Node)) start += 1;
    let end = 0;
    while (end < most && children.at(-end - 1)?.eq(now.at(-end - 1) as Node)) end += 1;
    alikeBefore = Math.min(alikeBefore, start);
    alikeBehind = Math.min(alikeBehind, end);
  }
  const fewer = Math.min(before[0]?.childCount ?? 0, after[0]?.childCount ?? 0);
  if (alikeBefore + alikeBehind < fewer) return null;
  return Math.min(Math.max(toldBy(ranges, before, after), fewer - alikeBehind), alikeBefore);
}

/** Between columns that are alike only the place where somebody changed something tells which it was. */
function toldBy([range]: readonly ChangedRange[], [before]: Rows, [after]: Rows): number {
  if (!range || !before || !after) return 0;
  const [row, offset] =
    before.childCount < after.childCount ? [after, range.fromA - 1] : [before, range.fromB - 1];
  if (offset < 0 || offset > row.content.size) return 0;
  return row.resolve(offset).index(0);
}
