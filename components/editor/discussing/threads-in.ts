import type { Node } from '@tiptap/pm/model';
import { DISCUSSED } from '#lib/article/threads/discussed';

/** Where a thread stands in a document: a stretch of words, or a whole block. */
export type Stretch = {
  readonly thread: number;
  readonly from: number;
  readonly to: number;
  readonly isBlock: boolean;
};

/** The places that threads are about, in document order; words that are set in several ways come in several pieces. */
export function threadsIn(doc: Node): Stretch[] {
  const found: Stretch[] = [];
  doc.descendants((node, from) => {
    const to = from + node.nodeSize;
    for (const thread of threadsOfBlock(node)) found.push({ thread, from, to, isBlock: true });
    for (const { type, attrs } of node.marks)
      if (type.name === DISCUSSED) found.push({ thread: attrs.thread, from, to, isBlock: false });
  });
  return found;
}

function threadsOfBlock({ attrs }: Node): readonly number[] {
  const kept: unknown = attrs[DISCUSSED];
  return Array.isArray(kept) ? kept : [];
}
