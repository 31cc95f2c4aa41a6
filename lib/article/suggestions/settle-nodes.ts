import type { ArticleNode } from '#lib/article/document';
import { writingSchema } from '#lib/article/writing-schema';
import { gridLeft } from './grid-left.ts';
import { withMissingCells } from './missing-cells.ts';
import { settledItself } from './settle-block.ts';
import { settledLook, settledText } from './settle-text.ts';
import { blockSuggestions, type Settling } from './suggestion.ts';

/**
 * Nodes that stand beside each other (JSON of a working copy) when each suggestion in them has met its fate. What no
 * suggestion touches is answered as the very same object; a block whose last block went goes with it.
 */
export function settledNodes(nodes: readonly ArticleNode[], fateOf: Settling): ArticleNode[] {
  const settled: ArticleNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = settledText(node, fateOf);
      if (text) settled.push(text);
    } else place(node, settled, fateOf);
  }
  return settled;
}

function place(node: ArticleNode, settled: ArticleNode[], fateOf: Settling): void {
  const { node: itself, isGone, joins } = settledItself(node, fateOf);
  if (isGone) return;
  const left = withSettledContent(settledLook(itself, fateOf), fateOf);
  if (!left) return;
  const joined = joins && joinedTo(settled.at(-1), left);
  if (joined) settled.splice(-1, 1, joined);
  else settled.push(left);
}

function withSettledContent(node: ArticleNode, fateOf: Settling): ArticleNode | null {
  const content = node.content ?? [];
  const settled = node.type === 'table' ? settledRows(content, fateOf) : settledNodes(content, fateOf);
  if (settled.length === content.length && settled.every((child, index) => child === content[index]))
    return node;
  if (settled.length === 0 && !isLine(node)) return null;
  return { ...node, content: settled };
}

/** The rows of a table; what is to go of rows and columns goes, and a cell of which all went stays as an empty one. */
function settledRows(rows: readonly ArticleNode[], fateOf: Settling): ArticleNode[] {
  const gone = new Set<ArticleNode>();
  const itself = (part: ArticleNode) => {
    const { node, isGone } = settledItself(part, fateOf);
    if (isGone) gone.add(node);
    return node;
  };
  const settledCell = (cell: ArticleNode) =>
    withSettledContent(cell, fateOf) ?? { ...cell, content: [{ type: 'paragraph' }] };
  const filled = withMissingCells(rows);
  const whole = filled !== rows && hasDecidedPart(rows, fateOf) ? filled : rows;
  const themselves = whole.map((row) => itself(withCells(row, itself)));
  return gridLeft(themselves, (part) => gone.has(part))
    .filter(({ content = [] }) => content.length > 0)
    .map((row) => withCells(row, settledCell));
}

function hasDecidedPart(rows: readonly ArticleNode[], fateOf: Settling): boolean {
  return rows
    .flatMap((row) => [row, ...(row.content ?? [])])
    .some(({ attrs }) => {
      const { came, goes } = blockSuggestions(attrs);
      return [came, goes].some((suggestion) => suggestion && fateOf(suggestion) !== null);
    });
}

function withCells(row: ArticleNode, change: (cell: ArticleNode) => ArticleNode): ArticleNode {
  const cells = row.content ?? [];
  const content = cells.map(change);
  return content.every((cell, index) => cell === cells[index]) ? row : { ...row, content };
}

/** Two blocks as one, as Backspace would make of them; null when they are of kinds that do not join. */
function joinedTo(before: ArticleNode | undefined, node: ArticleNode): ArticleNode | null {
  if (!before) return null;
  const content = before.content ?? [];
  const more = node.content ?? [];
  if (isLine(before) && isLine(node)) return { ...before, content: [...content, ...more] };
  if (before.type !== 'listItem' || node.type !== 'listItem') return null;
  const [first, ...rest] = more;
  const met = first && joinedTo(content.at(-1), first);
  return { ...before, content: met ? [...content.slice(0, -1), met, ...rest] : [...content, ...more] };
}

function isLine({ type }: ArticleNode): boolean {
  return writingSchema().nodes[type]?.inlineContent ?? false;
}
