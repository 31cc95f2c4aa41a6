import type { ArticleNode } from '#lib/article/document';

/** Says of each cell of a table whether it is set to the right: where most of its column are figures. */
export function figureColumns(
  head: ArticleNode | null,
  body: readonly ArticleNode[],
): (cell: ArticleNode, place: number) => boolean {
  const rows = body.map(({ content }) => content ?? []);
  // Where cells span, the third cell of a row may stand in any column.
  if ([...(head?.content ?? []), ...rows.flat()].some(isSpanning)) return isFigure;
  return (_cell, place) => isColumnOfFigures(rows, place);
}

function isColumnOfFigures(rows: readonly (readonly ArticleNode[])[], place: number): boolean {
  const filled = rows.flatMap((row) => row[place] ?? []).filter((cell) => wordsOf(cell) !== '');
  return filled.filter(isFigure).length * 2 > filled.length;
}

function isFigure(cell: ArticleNode): boolean {
  return /^[-–+]?[\d.,:]+\s?(?:%|₫|đ|đồng)?$/u.test(wordsOf(cell));
}

function wordsOf(node: ArticleNode): string {
  return (node.text ?? (node.content ?? []).map(wordsOf).join(' ')).trim();
}

function isSpanning({ attrs }: ArticleNode): boolean {
  return [attrs?.colspan, attrs?.rowspan].some((span) => typeof span === 'number' && span > 1);
}
