import type { ArticleNode } from '#lib/article/document';
import { MOST_CELLS } from '#lib/article/nodes/table';

type Cell = {
  readonly node: ArticleNode;
  readonly columns: readonly number[];
  readonly rows: readonly ArticleNode[];
};

/**
 * The rows of a table that stay when rows or columns of it go, as a grid still. A column goes when a cell in it does, with
 * what others put into it meanwhile. A cell that somebody spans over several goes with the last of its rows or
 * columns only: it stands with all its words in the first that stays, and spans as many as there are.
 */
export function gridLeft(
  rows: readonly ArticleNode[],
  isGone: (part: ArticleNode) => boolean,
): readonly ArticleNode[] {
  const left = rows.filter((row) => !isGone(row));
  const cells = cellsOf(rows);
  const gone = new Set(cells.filter(({ node }) => isGone(node)).flatMap(({ columns }) => columns));
  if (left.length === rows.length && gone.size === 0) return rows;
  const standing = new Map<ArticleNode, Cell[]>(left.map((row) => [row, []]));
  for (const cell of cells) {
    const rowsOf = cell.rows.filter((row) => standing.has(row));
    const columns = cell.columns.filter((column) => !gone.has(column));
    if (rowsOf[0] && columns.length > 0) standing.get(rowsOf[0])?.push({ ...cell, rows: rowsOf, columns });
  }
  return left.map((row) => {
    const own = standing.get(row)?.sort((one, other) => beginOf(one) - beginOf(other)) ?? [];
    const content = own.map(({ node, rows, columns }) => withSpans(node, rows.length, columns.length));
    const isAsItWas =
      content.length === row.content?.length && content.every((cell, index) => cell === row.content?.[index]);
    return isAsItWas ? row : { ...row, content };
  });
}

/** Every cell, in which columns and in which rows it stands. */
function cellsOf(rows: readonly ArticleNode[]): Cell[] {
  /** For each column the first row that no cell from above reaches. */
  const freeFrom: number[] = [];
  return rows.flatMap((row, index) => {
    let column = 0;
    return (row.content ?? []).map((node) => {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const columns: number[] = [];
      const height = spanOf(node, 'rowspan');
      for (const end = column + spanOf(node, 'colspan'); column < end; column += 1) {
        columns.push(column);
        freeFrom[column] = index + height;
      }
      return { node, columns, rows: rows.slice(index, index + height) };
    });
  });
}

function beginOf({ columns }: Cell): number {
  return columns[0] ?? 0;
}

/** Widths of columns that were set for more columns than are left are given up. */
function withSpans(node: ArticleNode, rowspan: number, colspan: number): ArticleNode {
  const isAsWide = spanOf(node, 'colspan') === colspan;
  if (isAsWide && spanOf(node, 'rowspan') === rowspan) return node;
  return { ...node, attrs: { ...node.attrs, rowspan, colspan, ...(!isAsWide && { colwidth: null }) } };
}

function spanOf({ attrs }: ArticleNode, name: 'colspan' | 'rowspan'): number {
  const span = Number(attrs?.[name] ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), MOST_CELLS) : 1;
}
