import type { Node } from '@tiptap/pm/model';
import { comingBlocks, goingBlocks } from './block-changes.ts';
import { jsonOf, nodesFrom } from './from-json.ts';
import { gridLeft } from './grid-left.ts';
import { type Grid, gridOf, type PlacedCell } from './grid-of.ts';
import type { Pen } from './pen.ts';
import { asWritten, inARow, type Placed, wrapped } from './placed.ts';
import { sizeOf } from './replace-blocks.ts';
import { goingCell, isOwn } from './suggested-cells.ts';
import type { WrittenLines } from './suggested-lines.ts';

type Rows = readonly Node[];
type Part = Placed & { readonly written: number };
/** Rows or columns beside each other, the last one excluded. */
type Stretch = { readonly of: 'rows' | 'columns'; readonly from: number; readonly to: number };

/**
 * Rows of a table in which cells span over several, when rows or columns came or went and nothing else: the row says so,
 * or each cell that stands in such a column alone. One that spans over it is as large as it is with it, and grows or
 * shrinks with its fate (grid-left.ts). Null when more than that changed.
 */
export function changedAmongSpans({ before, after, ranges }: WrittenLines, pen: Pen): Placed | null {
  const [old, now] = [gridOf(before), gridOf(after)];
  if (!old || !now) return null;
  const comes = now.rows.length > old.rows.length || now.width > old.width;
  const [larger, smaller] = comes ? [now, old] : [old, now];
  const told = ranges.map((range) => (comes ? range.fromA : range.fromB));
  const stretch = stretchesOf(larger, smaller, told).find((one) => isAllThatDiffers(one, larger, smaller));
  if (!stretch) return null;
  if (!comes && partsIn(stretch, larger).every((part) => isOwn(part, pen))) return asWritten(after);
  if (stretch.of === 'columns') return changedColumns(stretch, { after, larger, comes }, pen);
  return changedRows(stretch, { larger, comes }, pen);
}

type Change = { readonly after: Rows; readonly larger: Grid; readonly comes: boolean };

function changedRows(
  { from, to }: Stretch,
  { larger: { nodes }, comes }: Omit<Change, 'after'>,
  pen: Pen,
): Placed {
  const further = nodes.slice(from, to);
  const stay = (rows: Rows): Part => ({ ...asWritten(rows), written: sizeOf(rows) });
  const changed = comes ? comingBlocks(further, pen) : goingBlocks(further, pen);
  return inARow([
    stay(nodes.slice(0, from)),
    { ...asWritten(changed), written: comes ? sizeOf(further) : 0 },
    stay(nodes.slice(to)),
  ]);
}

function changedColumns(stretch: Stretch, { after, larger, comes }: Change, pen: Pen): Placed {
  const parted = (cell: PlacedCell): Part => {
    const { node } = cell;
    if (!isWithin(stretch, cell)) return { ...asWritten([node]), written: node.nodeSize };
    if (comes) return { ...asWritten(comingBlocks([node], pen)), written: node.nodeSize };
    return { ...asWritten([goingCell(node, pen)]), written: 0 };
  };
  return inARow(
    after.map((now, index) => {
      const cells = inARow((larger.rows[index] ?? []).map(parted));
      return { ...wrapped(now.type.create(now.attrs, cells.nodes), cells), written: now.nodeSize };
    }),
  );
}

/** Where what one table has more could stand; a place that somebody touched comes first, as empty columns are all alike. */
function stretchesOf(larger: Grid, smaller: Grid, told: readonly number[]): Stretch[] {
  const isRows = larger.width === smaller.width;
  if (!isRows && larger.rows.length !== smaller.rows.length) return [];
  const most = isRows ? smaller.rows.length : smaller.width;
  const more = (isRows ? larger.rows.length : larger.width) - most;
  const placeOf = (at: number) => {
    const cell = larger.rows.flat().find((one) => at < one.at + one.node.nodeSize);
    return isRows ? cell?.row : cell?.left;
  };
  const touched = new Set(told.map(placeOf));
  return Array.from({ length: most + 1 }, (_, from) => from)
    .sort((one, other) => Number(touched.has(other)) - Number(touched.has(one)))
    .map((from) => ({ of: isRows ? 'rows' : 'columns', from, to: from + more }));
}

/** Whether the larger table without a stretch is the smaller one. */
function isAllThatDiffers(stretch: Stretch, larger: Grid, smaller: Grid): boolean {
  const json = jsonOf(larger.nodes);
  const gone = new Set(
    json.flatMap((row, index) => {
      if (stretch.of === 'rows') return index >= stretch.from && index < stretch.to ? [row] : [];
      const cells = larger.rows[index] ?? [];
      return (row.content ?? []).filter((_, at) => cells[at] && isWithin(stretch, cells[at]));
    }),
  );
  if (gone.size === 0) return false;
  const [first] = larger.nodes;
  const left = first
    ? nodesFrom(
        first.type.schema,
        gridLeft(json, (part) => gone.has(part)),
      )
    : [];
  return left.length === smaller.nodes.length && left.every((row, at) => smaller.nodes[at]?.eq(row));
}

function partsIn(stretch: Stretch, { nodes, rows }: Grid): Node[] {
  if (stretch.of === 'rows') return nodes.slice(stretch.from, stretch.to);
  return rows.flat().flatMap((cell) => (isWithin(stretch, cell) ? [cell.node] : []));
}

function isWithin({ from, to }: Stretch, { left, right }: Pick<PlacedCell, 'left' | 'right'>): boolean {
  return left >= from && right <= to;
}
