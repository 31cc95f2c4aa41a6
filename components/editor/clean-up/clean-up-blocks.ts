import type { Node } from '@tiptap/pm/model';
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
  readonly links: readonly Span[];
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
      text: node.textBetween(0, node.content.size, '', '\n'),
      kind: node.type.name,
      inside: parent?.type.name ?? 'doc',
      links: linksIn(node),
    });
    return false;
  });
  return blocks;
}

function linksIn(block: Node): Span[] {
  const links: Span[] = [];
  block.forEach((child, offset) => {
    if (child.marks.some(({ type }) => type.name === 'link'))
      links.push({ from: offset, until: offset + child.nodeSize });
  });
  return links;
}

/** Says whether nothing can be read in a block. */
export function isBlank({ text }: TextBlock): boolean {
  return /^[\s\u200b\ufeff]*$/.test(text);
}
