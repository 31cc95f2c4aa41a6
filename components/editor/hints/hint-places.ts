import type { Node } from '@tiptap/pm/model';
import type { Hint } from '#lib/text/hints/hint';
import { type BlockKind, type BlockReading, type HintHouse, readBlock } from '#lib/text/hints/read-hints';
import type { Span } from '#lib/text/text-change';
import { type SheetDocs, wordsIn } from '../clean-up/clean-up-blocks.ts';
import { FIELDS, type Field } from '../fields.ts';

/** A block of words of the sheet; a place in its text is `start` plus the place in the document. */
export type HintBlock = {
  readonly field: Field;
  readonly node: Node;
  readonly start: number;
  readonly kind: BlockKind;
};

/** A hint with the block it is in; where that stands is asked anew when the text has changed meanwhile. */
export type PlacedHint = Hint & { readonly id: string; readonly block: HintBlock };

const OTHERS_WORDS: readonly string[] = ['quotation', 'pullQuote'];
const LINES: readonly string[] = ['crosshead', 'pictureCaption', 'pictureCredit', 'attribution'];

/** The blocks of words of the three fields, in the order they are read. */
export function hintBlocks(docs: SheetDocs): HintBlock[] {
  const blocks: HintBlock[] = [];
  for (const field of FIELDS)
    docs[field].descendants((node, position, parent) => {
      if (!node.isTextblock) return true;
      blocks.push({
        field,
        node,
        start: position + 1,
        kind: kindOf(field, node, parent?.type.name ?? 'doc'),
      });
      return false;
    });
  return blocks;
}

function kindOf(field: Field, node: Node, inside: string): BlockKind {
  if (OTHERS_WORDS.includes(inside)) return 'quoted';
  const isLine = field === 'headline' || inside.startsWith('table') || LINES.includes(node.type.name);
  return isLine ? 'line' : 'paragraph';
}

/** Reads one block. Links keep their words, and what a suggestion takes away is not read any more. */
export function readHintBlock({ node, kind }: HintBlock, house: HintHouse): BlockReading {
  const { text, closed } = wordsIn(node);
  return readBlock(text, house, { kind, closed });
}

/** Where a hint stands in the documents of now, or null when its block was changed since. */
export function locateHint({ block, from, until }: PlacedHint, docs: SheetDocs): Span | null {
  if (nodeAt(docs[block.field], block.start) === block.node)
    return { from: block.start + from, until: block.start + until };
  const moved = hintBlocks(docs).find(({ node, field }) => field === block.field && node === block.node);
  return moved ? { from: moved.start + from, until: moved.start + until } : null;
}

function nodeAt(doc: Node, start: number): Node | null {
  return start <= doc.content.size ? doc.nodeAt(start - 1) : null;
}
