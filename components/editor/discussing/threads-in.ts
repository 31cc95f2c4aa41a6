import type { Node } from '@tiptap/pm/model';
import { DISCUSSED } from '#lib/article/threads/discussed';
import { inBlocks } from '../in-blocks.ts';

/** Where a thread stands in a document: a stretch of words, or a whole block. */
export type Stretch = {
  readonly thread: number;
  readonly from: number;
  readonly to: number;
  readonly isBlock: boolean;
};

/** The places that threads are about, in document order; words that are set in several ways come in several pieces. */
export const threadsIn = inBlocks<Stretch>((block) => {
  const found: Stretch[] = [];
  const look = (node: Node, from: number) => {
    const to = from + node.nodeSize;
    for (const thread of threadsOfBlock(node)) found.push({ thread, from, to, isBlock: true });
    for (const { type, attrs } of node.marks)
      if (type.name === DISCUSSED) found.push({ thread: attrs.thread, from, to, isBlock: false });
  };
  look(block, 0);
  block.descendants((node, position) => look(node, position + 1));
  return found;
});

function threadsOfBlock({ attrs }: Node): readonly number[] {
  const kept: unknown = attrs[DISCUSSED];
  return Array.isArray(kept) ? kept : [];
}
