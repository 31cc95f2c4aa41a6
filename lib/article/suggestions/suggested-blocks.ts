import type { Node } from '@tiptap/pm/model';
import { changedAmongSpans } from './among-spans.ts';
import { comingBlocks, goingBlocks, keptAttributes } from './block-changes.ts';
import type { ChangedRange } from './changed-ranges.ts';
import { isLine } from './line-pieces.ts';
import type { Pen } from './pen.ts';
import { asWritten, inARow, type Placed, wrapped } from './placed.ts';
import { sizeOf } from './replace-blocks.ts';
import { changeOfTable, suggestedColumns } from './suggested-columns.ts';
import { type Caret, suggestedLines, type WrittenLines } from './suggested-lines.ts';
import { isCell } from './suggestion.ts';

type Hand = { readonly pen: Pen; readonly caret: Caret };
type Part = Placed & { readonly written: number };

/** Blocks beside each other as a suggestion of what was written in their place. */
export function suggestedBlocks(blocks: WrittenLines, hand: Hand): Placed {
  const { before, after } = blocks;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-end - 1), after.at(-end - 1))) end += 1;
  const first = before.slice(0, start);
  const last = before.slice(before.length - end);
  const middle = within(blocks, { before: [start, before.length - end], after: [start, after.length - end] });
  const parts = [unchanged(first), changed(middle, hand), unchanged(last)];
  return inARow(parts.filter(({ written, nodes }) => written > 0 || nodes.length > 0));
}

/** The old blocks, which are to go, and after them what was written, as blocks that came. */
export function swappedBlocks({ before, after }: WrittenLines, { pen }: Hand): Placed {
  const going = goingBlocks(before, pen);
  const coming = comingBlocks(after, pen);
  return {
    nodes: [...going, ...coming],
    place: (offset) => sizeOf(going) + Math.min(offset, sizeOf(coming)),
  };
}

function changed(blocks: WrittenLines, hand: Hand): Part {
  const written = sizeOf(blocks.after);
  const { before, after } = blocks;
  if (before.length === 0 && after.length === 0) return unchanged([]);
  if (before.length > 0 && after.length > 0) {
    const lines = [...before, ...after].every(isLine) ? suggestedLines(blocks, hand.pen, hand.caret) : null;
    if (lines) return { ...lines, written };
    const opened = openedFirst(blocks, hand) ?? openedLast(blocks, hand);
    if (opened) return { ...opened, written };
  }
  return { ...swappedBlocks(blocks, hand), written };
}

/** When the first block of both is the same container, what changed in it is said in it. */
function openedFirst(blocks: WrittenLines, hand: Hand): Placed | null {
  const { before, after } = blocks;
  const inside = opened(within(blocks, { before: [0, 1], after: [0, 1] }), hand);
  if (!inside) return null;
  const rest = within(blocks, { before: [1, before.length], after: [1, after.length] });
  return inARow(
    [inside, changed(rest, hand)].filter(({ written, nodes }) => written > 0 || nodes.length > 0),
  );
}

function openedLast(blocks: WrittenLines, hand: Hand): Placed | null {
  const { before, after } = blocks;
  const inside = opened(within(blocks, { before: [-1, before.length], after: [-1, after.length] }), hand);
  if (!inside) return null;
  const rest = within(blocks, { before: [0, before.length - 1], after: [0, after.length - 1] });
  return inARow(
    [changed(rest, hand), inside].filter(({ written, nodes }) => written > 0 || nodes.length > 0),
  );
}

function opened({ before: [old], after: [now], ranges }: WrittenLines, hand: Hand): Part | null {
  const { pen } = hand;
  if (!old || !now || !isSameKind(old, now) || (now.isLeaf && !old.isLeaf)) return null;
  if (old.isTextblock) return line({ before: [old], after: [now], ranges }, hand);
  const attrs = keptAttributes(old, now, pen);
  if (!attrs) return null;
  if (pen.hasAdded(old) && pen.isAllMine(old) && pen.isAllMine(now))
    return unchanged([now.type.create(attrs, now.content)]);
  const content = {
    before: old.children,
    after: now.children,
    ranges: ranges.map((range) => moved(range, -1, -1)),
  };
  const isTable = old.type.spec.tableRole === 'table';
  const inside = isTable ? insideTable(content, hand) : suggestedBlocks(content, hand);
  if (!inside) return null;
  const block = (pen.hasAdded(old) ? now : old).type.create(attrs, inside.nodes);
  if (!block.type.validContent(block.content) || !hasAllCells(block, now)) return null;
  return { ...wrapped(block, inside), written: now.nodeSize };
}

function line(blocks: WrittenLines, { pen, caret }: Hand): Part | null {
  const lines = suggestedLines(blocks, pen, caret);
  return lines && { ...lines, written: sizeOf(blocks.after) };
}

/** The rows of a table; null when the table is another one, as one in which spans changed. */
function insideTable(rows: WrittenLines, hand: Hand): Placed | null {
  const change = changeOfTable(rows.before, rows.after);
  if (change === 'columns') return suggestedColumns(rows, hand.pen);
  if (change === 'among_spans') return changedAmongSpans(rows, hand.pen);
  return suggestedBlocks(rows, hand);
}

/** Cells are of one kind, whether or not they name their column or row. */
function isSameKind({ type }: Node, { type: now }: Node): boolean {
  return type === now || (isCell(type.name) && isCell(now.name));
}

/** A cell that is struck still takes its place, so no cell of a row can stand beside another one in its stead. */
function hasAllCells(suggested: Node, now: Node): boolean {
  return now.type.spec.tableRole !== 'row' || suggested.childCount === now.childCount;
}

function unchanged(nodes: readonly Node[]): Part {
  return { ...asWritten(nodes), written: sizeOf(nodes) };
}

type Stretch = { readonly before: readonly [number, number]; readonly after: readonly [number, number] };

function within({ before, after, ranges }: WrittenLines, stretch: Stretch): WrittenLines {
  const skippedB = sizeOf(before.slice(0, stretch.before[0]));
  const skippedA = sizeOf(after.slice(0, stretch.after[0]));
  return {
    before: before.slice(...stretch.before),
    after: after.slice(...stretch.after),
    ranges: ranges.map((range) => moved(range, -skippedB, -skippedA)),
  };
}

function moved({ fromB, toB, fromA, toA }: ChangedRange, byB: number, byA: number): ChangedRange {
  return { fromB: fromB + byB, toB: toB + byB, fromA: fromA + byA, toA: toA + byA };
}

function isSame(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || a.eq(b));
}
