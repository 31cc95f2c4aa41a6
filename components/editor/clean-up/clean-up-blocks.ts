import type { Node } from '@tiptap/pm/model';
import { strikesOn } from '#lib/article/suggestions/suggestion';
import type { Span } from '#lib/text/text-change';
import type { Field } from '../fields.ts';

/** A block of words in a field of the sheet; a place in its text is `start` plus the place in the document. */
export type TextBlock = {
  readonly field: Field;
  readonly start: number;
  /** One character for each place of the document: a line break is one. */
  readonly text: string;
  readonly kind: string;
  /** What the block stands in: "doc" for a block of the body itself, otherwise a quotation, a list, a table … */
  readonly inside: string;
  /** Pieces that stay as they are: links, and what a suggestion takes away. */
  readonly closed: readonly Span[];
};

/** The documents of the three fields. */
export type SheetDocs = Readonly<Record<Field, Node>>;

/** The blocks of words of a field, in order. */
export function textBlocksOf(field: Field, doc: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.descendants((node, position, parent) => {
    if (!node.isTextblock) return true;
    blocks.push({
      field,
      start: position + 1,
      ...wordsIn(node),
      kind: node.type.name,
      inside: parent?.type.name ?? 'doc',
    });
    return false;
  });
  return blocks;
}

/** Stands where something is that nobody reads any more. */
const GONE = '\ufffc';

/** The words of a block, one character for each place of the document, and the pieces that stay as they are. */
export function wordsIn(block: Node): { text: string; closed: Span[] } {
  const closed: Span[] = [];
  let text = '';
  block.forEach((child, offset) => {
    const until = offset + child.nodeSize;
    const isGone = strikesOn(child.marks).length > 0;
    if (isGone || child.marks.some(({ type }) => type.name === 'link')) closed.push({ from: offset, until });
    text += isGone ? GONE.repeat(child.nodeSize) : (child.text ?? '\n'.repeat(child.nodeSize));
  });
  return { text, closed };
}

/** Says whether nothing can be read in a block. */
export function isBlank({ text }: TextBlock): boolean {
  return /^[\s\u200b\ufeff\ufffc]*$/.test(text);
}
