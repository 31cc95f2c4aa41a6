import type { ArticleNode } from '#lib/article/document';

/** Where a line stands in the lists of its source: level 1 is outermost; the number is what the source printed. */
export type ListPlace = { readonly level: number; readonly ordered: boolean; readonly number: number | null };

/** One line of a list, or more lines of the one before. */
export type ListLine = ListPlace & {
  readonly paragraph: ArticleNode;
  readonly isMore: boolean;
  readonly attrs?: ArticleNode['attrs'];
};

type Item = { type: 'listItem'; attrs?: ArticleNode['attrs']; content: ArticleNode[] };
type OpenList = { level: number; ordered: boolean; last: number; items: Item[] };

/**
 * Builds nested lists of the lines of a source that may be flat (Word), or nested in its own way (Google Docs). A level
 * that jumps is one step in; numbers that do not go on begin a list of their own.
 */
export function nestLists(lines: readonly ListLine[]): ArticleNode[] {
  const roots: ArticleNode[] = [];
  const open: OpenList[] = [];
  for (const line of lines) {
    closeDeeper(open, line.level);
    const list = open.at(-1);
    const item = list?.items.at(-1);
    if (line.isMore && item) item.content.push(line.paragraph);
    else if (list && line.level <= list.level && goesOn(list, line)) addItem(list, line);
    else openList(open, roots, line);
  }
  return roots;
}

function closeDeeper(open: OpenList[], level: number): void {
  while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
  const outermost = open.length === 1 ? open[0] : undefined;
  if (outermost && outermost.level > level) outermost.level = level;
}

function goesOn(list: OpenList, { ordered, number }: ListPlace): boolean {
  return list.ordered === ordered && (!ordered || number === null || number === list.last + 1);
}

function addItem(list: OpenList, { paragraph, number, attrs }: ListLine): void {
  list.items.push({ type: 'listItem', ...(attrs && { attrs }), content: [paragraph] });
  list.last = number ?? list.last + 1;
}

function openList(open: OpenList[], roots: ArticleNode[], line: ListLine): void {
  if (line.level <= (open.at(-1)?.level ?? 0)) open.pop();
  const start = line.number ?? 1;
  const list: OpenList = { level: line.level, ordered: line.ordered, last: start - 1, items: [] };
  const content: readonly ArticleNode[] = list.items;
  const beside = open.at(-1)?.items.at(-1)?.content ?? roots;
  beside.push(
    line.ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content },
  );
  addItem(list, { ...line, number: start });
  open.push(list);
}
