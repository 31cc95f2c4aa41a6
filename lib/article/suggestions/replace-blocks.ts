import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';

/**
 * Puts blocks in the place of those at a position and changes no more than what differs, so that carets in the rest
 * stay where they are.
 */
export function replaceBlocks(
  tr: Transform,
  at: number,
  old: readonly Node[],
  wanted: readonly Node[],
): void {
  let start = 0;
  let from = at;
  for (; start < old.length && start < wanted.length && isSame(old[start], wanted[start]); start += 1)
    from += old[start]?.nodeSize ?? 0;
  let end = 0;
  while (end < Math.min(old.length, wanted.length) - start && isSame(old.at(-end - 1), wanted.at(-end - 1)))
    end += 1;
  const before = old.slice(start, old.length - end);
  const after = wanted.slice(start, wanted.length - end);
  const [block] = before;
  const [becomes] = after;
  if (block && becomes && before.length === 1 && after.length === 1 && isSameKind(block, becomes))
    replaceWithin(tr, from, block, becomes);
  else if (before.length + after.length > 0) swap(tr, from, from + sizeOf(before), Fragment.from(after));
}

/** How much room nodes beside each other take. */
export function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);
}

function replaceWithin(tr: Transform, at: number, block: Node, becomes: Node): void {
  if (!block.hasMarkup(becomes.type, becomes.attrs, becomes.marks)) tr.setNodeMarkup(at, null, becomes.attrs);
  if (block.inlineContent) replaceWords(tr, at + 1, block.content, becomes.content);
  else replaceBlocks(tr, at + 1, block.children, becomes.children);
}

function replaceWords(tr: Transform, at: number, words: Fragment, become: Fragment): void {
  const start = words.findDiffStart(become);
  const ends = words.findDiffEnd(become);
  if (start === null || !ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  swap(tr, at + start, at + ends.a + overlap, become.cut(start, ends.b + overlap));
}

function swap(tr: Transform, from: number, to: number, content: Fragment): void {
  tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)));
}

function isSame(a: Node | undefined, b: Node | undefined): boolean {
  return a === b || (!!a && !!b && a.eq(b));
}

function isSameKind(a: Node, b: Node): boolean {
  return a.type === b.type && !a.isLeaf;
}
