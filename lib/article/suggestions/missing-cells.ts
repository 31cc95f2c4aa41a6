import type { ArticleNode } from '#lib/article/document';
import { blockSuggestions } from './suggestion.ts';

/**
 * The rows of a table as a grid, where somebody added a row while somebody else suggested a column and neither knew of the
 * other: the row has no cell in that column, and gets an empty one there, which goes with the column if that goes. A row
 * that is only suggested, where the column is not, gets it at its end.
 */
export function withMissingCells(rows: readonly ArticleNode[]): readonly ArticleNode[] {
  const most = Math.max(0, ...rows.map(lengthOf));
  const model = rows.find((row) => lengthOf(row) === most)?.content ?? [];
  const isGrid = rows.every((row) => lengthOf(row) === most);
  return isGrid || rows.some(hasSpans) ? rows : rows.map((row) => filled(row, model));
}

function filled(row: ArticleNode, model: readonly ArticleNode[]): ArticleNode {
  const cells = row.content ?? [];
  const known = new Set(cells.map(columnOf));
  const type = cells.every((cell) => cell.type === 'tableHeader') ? 'tableHeader' : 'tableCell';
  const empty = { type, content: [{ type: 'paragraph' }] };
  let missing = model.length - cells.length;
  let at = 0;
  const content = model.flatMap((cell): ArticleNode[] => {
    const { came } = blockSuggestions(cell.attrs);
    if (missing > 0 && came && !known.has(came.id)) {
      missing -= 1;
      return [empty];
    }
    return cells.slice(at, ++at);
  });
  const isOnlySuggested = blockSuggestions(row.attrs).came !== null;
  const end = isOnlySuggested ? Array.from({ length: missing }, () => empty) : [];
  return { ...row, content: [...content, ...end] };
}

/** Which suggested column a cell belongs to. */
function columnOf({ attrs }: ArticleNode): string | undefined {
  return blockSuggestions(attrs).came?.id;
}

function lengthOf({ content = [] }: ArticleNode): number {
  return content.length;
}

function hasSpans({ content = [] }: ArticleNode): boolean {
  return content.some(({ attrs }) => Number(attrs?.colspan ?? 1) > 1 || Number(attrs?.rowspan ?? 1) > 1);
}
