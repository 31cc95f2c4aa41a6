import type { ArticleNode } from '#lib/article/document';

type Cell = { readonly element: Element; readonly blocks: readonly ArticleNode[] };
type ReadInside = (element: Element) => readonly ArticleNode[];

const MOST_SPANNED = 100;

/** Reads a table with its merged cells; a table of a single cell is only a frame, and its blocks come out of it. */
export function readTable(table: Element, readInside: ReadInside): readonly ArticleNode[] {
  const rows = rowsOf(table)
    .map((row) => cellsOf(row).map((element): Cell => ({ element, blocks: readInside(element) })))
    .filter((cells) => cells.length > 0);
  const written = rows.filter(
    (cells) => cells.some(isWritten) || cells.some(({ element }) => element.hasAttribute('rowspan')),
  );
  if (!written.some((cells) => cells.some(isWritten))) return [];
  const [only] = written.flat();
  if (only && written.flat().length === 1) return only.blocks;
  const content = written.map((cells, at) => rowOf(cells, written.length - at));
  return [{ type: 'table', content }];
}

/** The captions of a table, which stand before it in a story. */
export function captionsOf(table: Element): Element[] {
  return childrenNamed(table, ['caption']);
}

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) =>
    child.localName === 'tr'
      ? [child]
      : /^(?:thead|tbody|tfoot)$/.test(child.localName)
        ? childrenNamed(child, ['tr'])
        : [],
  );
}

function cellsOf(row: Element): Element[] {
  return childrenNamed(row, ['td', 'th']);
}

function childrenNamed(element: Element, names: readonly string[]): Element[] {
  return [...element.children].filter(({ localName }) => names.includes(localName));
}

function isWritten({ blocks }: Cell): boolean {
  return blocks.length > 0;
}

function rowOf(cells: readonly Cell[], rowsLeft: number): ArticleNode {
  const content = cells.map(({ element, blocks }): ArticleNode => {
    const attrs = {
      colspan: spanOf(element, 'colspan', MOST_SPANNED),
      rowspan: spanOf(element, 'rowspan', Math.min(rowsLeft, MOST_SPANNED)),
      colwidth: null,
    };
    return { type: element.localName === 'th' ? 'tableHeader' : 'tableCell', attrs, content: blocks };
  });
  return { type: 'tableRow', content };
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), most) : 1;
}
