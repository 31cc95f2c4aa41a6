import type { ArticleNode } from '#lib/article/document';
import { MOST_CELLS } from '#lib/article/nodes/table';

type Cell = { readonly node: ArticleNode; readonly column: number; readonly rows: readonly ArticleNode[] };

/**
 * The rows of a table that stay when others go, as a grid still. A cell that somebody spans over several rows goes with the
 * last of them only: it stands with all its words in the first that stays, and is as high as those are many.
 */
export function rowsLeft(rows: readonly ArticleNode[], goes: (row: ArticleNode) => boolean): ArticleNode[] {
  const left = rows.filter((row) => !goes(row));
  if (left.length === rows.length) return left;
  const standing = new Map<ArticleNode, Cell[]>(left.map((row) => [row, []]));
  for (const cell of cellsOf(rows)) {
    const rowsOf = cell.rows.filter((row) => standing.has(row));
    if (rowsOf[0]) standing.get(rowsOf[0])?.push({ ...cell, rows: rowsOf });
  }
  return left.map((row) => {
    const own = standing.get(row)?.sort((one, other) => one.column - other.column) ?? [];
    const content = own.map(({ node, rows }) => withHeight(node, rows.length));
    const isAsItWas =
      content.length === row.content?.length && content.every((cell, index) => cell === row.content?.[index]);
    return isAsItWas ? row : { ...row, content };
  });
}

/** Every cell, in which column it begins, and in which rows it stands. */
function cellsOf(rows: readonly ArticleNode[]): Cell[] {
  /** For each column the first row that no cell from above reaches. */
  const freeFrom: number[] = [];
  return rows.flatMap((row, index) => {
    let column = 0;
    return (row.content ?? []).map((node) => {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const begins = column;
      const height = spanOf(node, 'rowspan');
      for (const end = column + spanOf(node, 'colspan'); column < end; column += 1)
        freeFrom[column] = index + height;
      return { node, column: begins, rows: rows.slice(index, index + height) };
    });
  });
}

function withHeight(node: ArticleNode, rowspan: number): ArticleNode {
  return spanOf(node, 'rowspan') === rowspan ? node : { ...node, attrs: { ...node.attrs, rowspan } };
}

function spanOf({ attrs }: ArticleNode, name: 'colspan' | 'rowspan'): number {
  const span = Number(attrs?.[name] ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), MOST_CELLS) : 1;
}
