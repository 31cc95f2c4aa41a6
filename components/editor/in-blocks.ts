import type { Node } from '@tiptap/pm/model';
import type { Mappable } from '@tiptap/pm/transform';

export type Place = { readonly from: number; readonly to: number };

/**
 * Finds something in a document block by block, and looks into a block again only when it changed; `find` counts places
 * from before the block, what comes out counts them from the beginning of the document.
 */
export function inBlocks<P extends Place>(find: (block: Node) => readonly P[]): (doc: Node) => P[] {
  const known = new WeakMap<Node, readonly P[]>();
  return (doc) => {
    const found: P[] = [];
    doc.forEach((block, offset) => {
      const places = known.get(block) ?? find(block);
      known.set(block, places);
      for (const place of places) found.push({ ...place, from: place.from + offset, to: place.to + offset });
    });
    return found;
  };
}

/** Whether an edit only moved these places: marks on them can move along instead of being made anew. */
export function onlyMoved<P extends Place>(
  before: readonly P[],
  after: readonly P[],
  mapping: Mappable,
  isSame: (one: P, other: P) => boolean,
): boolean {
  if (before.length !== after.length) return false;
  return before.every((place, at) => {
    const now = after[at];
    return (
      now !== undefined &&
      mapping.map(place.from, 1) === now.from &&
      mapping.map(place.to, -1) === now.to &&
      isSame(place, now)
    );
  });
}
