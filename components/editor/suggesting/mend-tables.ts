import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { fixTables, fixTablesKey, TableMap } from '@tiptap/pm/tables';
import { jsonOf, nodesFrom } from '#lib/article/suggestions/from-json';
import { withMissingCells } from '#lib/article/suggestions/missing-cells';
import { replaceBlocks } from '#lib/article/suggestions/replace-blocks';

/**
 * Lets the editor fill up a table to a grid only where one's own writing, and no suggestion, made the hole. Where one
 * added a row and another a column at that moment the row is a cell short on both pages; did both fill it in, the table
 * grew by a column with every letter that both typed.
 */
export function mendTables(plainEdit: () => Transaction | null): Plugin {
  return new Plugin({
    filterTransaction: (tr) => {
      if (!tr.getMeta(fixTablesKey)) return true;
      const edit = plainEdit();
      return edit !== null && !hasHoles(edit.before);
    },
  });
}

/** Whether a row of some table is a cell short. */
export function hasHoles(doc: Node): boolean {
  return tablesIn(doc).some(({ table }) => isShort(table));
}

/**
 * What is done in the place of an edit that changes rows or columns of a table of which a row is a cell short, as all that
 * the editor would do there is reckoned on grids: the empty cells are put in first. Null when the edit can be made; so it
 * is where somebody only suggests, and those cells would be more than a suggestion.
 */
export function filledFirst(edit: Transaction, state: EditorState, suggests: boolean): Transaction | null {
  const short = tablesIn(edit.before).filter(({ table, at }) => isShort(table) && isResized(table, at, edit));
  if (short.length === 0) return null;
  const tr = fillTables(state.tr, short);
  if (tr.docChanged) return tr;
  return suggests ? null : (fixTables(state)?.setMeta(fixTablesKey, null) ?? null);
}

/** Puts the empty cells into tables of which a row is a cell short; into all of them where none are named. */
export function fillTables(tr: Transaction, tables: readonly PlacedTable[] = tablesIn(tr.doc)): Transaction {
  for (const { table, at } of tables.toReversed()) {
    const rows = nodesFrom(table.type.schema, withMissingCells(jsonOf(table.children)));
    replaceBlocks(tr, at + 1, table.children, rows);
  }
  return tr;
}

function isShort(table: Node): boolean {
  return TableMap.get(table).problems !== null;
}

function isResized(table: Node, at: number, { mapping, doc }: Transaction): boolean {
  const { pos, deletedAfter } = mapping.mapResult(at);
  const now = deletedAfter ? null : doc.nodeAt(pos);
  return now?.type === table.type && cellsIn(now) !== cellsIn(table);
}

function cellsIn({ children }: Node): number {
  return children.reduce((count, { childCount }) => count + childCount, 0);
}

type PlacedTable = { readonly table: Node; readonly at: number };

function tablesIn(doc: Node): PlacedTable[] {
  const tables: PlacedTable[] = [];
  doc.descendants((node, at) => {
    if (node.type.spec.tableRole === 'table') tables.push({ table: node, at });
    return !node.isTextblock;
  });
  return tables;
}
