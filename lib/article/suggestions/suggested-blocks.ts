import type { Node } from '@tiptap/pm/model';
import { goingBlocks, keptAttributes } from './block-changes.ts';
import type { ChangedRange } from './changed-ranges.ts';
import { jsonOf, nodesFrom } from './from-json.ts';
import { isLine } from './line-pieces.ts';
import type { Pen } from './pen.ts';
import { asWritten, inARow, type Placed } from './placed.ts';
import { sizeOf } from './replace-blocks.ts';
import { settledNodes } from './settle-nodes.ts';
import { type Caret, suggestedLines, type WrittenLines } from './suggested-lines.ts';
import { blockSuggestions } from './suggestion.ts';

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

function comingBlocks(blocks: readonly Node[], pen: Pen): Node[] {
  const [block] = blocks;
  if (!block) return [];
  const own = blocks.every((written) => pen.hasAdded(written)) ? blocks[0]?.attrs.came : null;
  const came = own ?? { ...pen.whole, kind: 'added' };
  const plain = nodesFrom(
    block.type.schema,
    settledNodes(jsonOf(blocks), () => 'accept'),
  );
  const joins = blockSuggestions(block.attrs).goes?.kind === 'joined';
  const goes = joins ? { ...pen.whole, kind: 'joined' } : null;
  return plain.map((node, index) =>
    node.type.create({ ...node.attrs, came, ...(index === 0 && { goes }) }, node.content, node.marks),
  );
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
  if (!old || !now || old.type !== now.type || (now.isLeaf && !old.isLeaf)) return null;
  if (!isSameTable(old, now)) return null;
  if (old.isTextblock) return line({ before: [old], after: [now], ranges }, hand);
  const attrs = keptAttributes(old, now, hand.pen);
  if (!attrs) return null;
  if (hand.pen.hasAdded(old) && hand.pen.isAllMine(old) && hand.pen.isAllMine(now))
    return unchanged([now.type.create(attrs, now.content)]);
  const content = {
    before: old.children,
    after: now.children,
    ranges: ranges.map((range) => moved(range, -1, -1)),
  };
  const inside = suggestedBlocks(content, hand);
  const block = now.type.create(attrs, inside.nodes);
  if (!now.type.validContent(block.content) || !hasAllCells(block, now)) return null;
  const place = (offset: number) => (offset <= 0 ? 0 : 1 + inside.place(offset - 1));
  return { nodes: [block], place, written: now.nodeSize };
}

function line(blocks: WrittenLines, { pen, caret }: Hand): Part | null {
  const lines = suggestedLines(blocks, pen, caret);
  return lines && { ...lines, written: sizeOf(blocks.after) };
}

/** A table in which columns or spans changed is another table; one in which words changed, or rows came or went, is not. */
function isSameTable(old: Node, now: Node): boolean {
  if (old.type.spec.tableRole !== 'table') return true;
  return old.childCount === now.childCount
    ? shapeOf(old) === shapeOf(now)
    : isGrid([...old.children, ...now.children]);
}

function isGrid(rows: readonly Node[]): boolean {
  const isPlain = ({ attrs: { colspan, rowspan } }: Node) => colspan === 1 && rowspan === 1;
  return rows.every((row) => row.childCount === rows[0]?.childCount && row.children.every(isPlain));
}

/** A cell that is struck still takes its place, so no cell of a row can stand beside another one in its stead. */
function hasAllCells(suggested: Node, now: Node): boolean {
  return now.type.spec.tableRole !== 'row' || suggested.childCount === now.childCount;
}

function shapeOf(table: Node): string {
  const cells = table.children.map((row) =>
    row.children.map(({ type, attrs: { colspan, rowspan } }) => `${type.name} ${colspan} ${rowspan}`).join(),
  );
  return cells.join('/');
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
