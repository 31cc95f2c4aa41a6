import type { Node } from '@tiptap/pm/model';
import { TableMap } from '@tiptap/pm/tables';

/** A cell of a table: in which row and in which columns it stands (the last one excluded), and how far down in the rows. */
export type PlacedCell = {
  readonly node: Node;
  readonly at: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
};

export type Grid = {
  readonly width: number;
  readonly nodes: readonly Node[];
  readonly rows: readonly (readonly PlacedCell[])[];
};

/** Where each cell of the rows of a table stands; null when they make no grid. */
export function gridOf(nodes: readonly Node[]): Grid | null {
  const table = nodes[0]?.type.schema.nodes.table?.create(null, [...nodes]);
  const map = table && TableMap.get(table);
  if (!map || map.problems) return null;
  let at = 0;
  const rows = nodes.map((node, row) => {
    let place = at + 1;
    at += node.nodeSize;
    return node.children.map((cell) => {
      const { left, right } = map.findCell(place);
      const placed = { node: cell, at: place, row, left, right };
      place += cell.nodeSize;
      return placed;
    });
  });
  return { width: map.width, nodes, rows };
}
