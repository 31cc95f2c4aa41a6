import type { Node } from '@tiptap/pm/model';
import { sizeOf } from './replace-blocks.ts';

/** Nodes that stand for what was written, and where in them a place of what was written is (both from their beginning). */
export type Placed = { readonly nodes: readonly Node[]; readonly place: (offset: number) => number };

/** Nodes that were written and stand just so. */
export function asWritten(nodes: readonly Node[]): Placed {
  return { nodes, place: (offset) => offset };
}

/** A block around nodes that stand for what was written in one. */
export function wrapped(block: Node, { place }: Placed): Placed {
  return { nodes: [block], place: (offset) => (offset <= 0 ? 0 : 1 + place(offset - 1)) };
}

/** Stretches one after the other; each says how long what was written in its place is. */
export function inARow(parts: readonly (Placed & { readonly written: number })[]): Placed {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    place: (offset) => {
      let from = 0;
      let at = 0;
      for (const [index, { nodes, written, place }] of parts.entries()) {
        const isIn = offset < from + written || index === parts.length - 1;
        if (isIn) return at + place(Math.max(0, offset - from));
        from += written;
        at += sizeOf(nodes);
      }
      return offset;
    },
  };
}
