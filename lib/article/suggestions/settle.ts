import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { ArticleNode } from '#lib/article/document';
import { replaceBlocks, sizeOf } from './replace-blocks.ts';
import { settledNodes } from './settle-nodes.ts';
import { blockSuggestions, isSigned, type Settling, type Signed, SUGGESTION_MARKS } from './suggestion.ts';

/** Which suggestions: all, those with these ids, or those that a rule picks. */
export type Which = 'all' | readonly string[] | ((suggestion: Signed) => boolean);

/**
 * Takes suggestions of a working copy's fragment ("accept") or does not take them ("reject"), as an edit of the text
 * like any other; what no such suggestion touches stays untouched.
 */
export function settle(tr: Transaction, which: Which, fate: 'accept' | 'reject'): Transaction {
  const fateOf: Settling = (suggestion) => (isAmong(which, suggestion) ? fate : null);
  for (const { at, blocks } of touchedRuns(tr.doc, fateOf).reverse()) {
    const settled = settledNodes(
      blocks.map((block) => block.toJSON() as ArticleNode),
      fateOf,
    );
    const isLast = settled.length === 0 && sizeOf(blocks) === tr.doc.content.size;
    replaceBlocks(tr, at, blocks, isLast ? emptyText(tr.doc) : settled.map((json) => fitted(tr.doc, json)));
  }
  return tr;
}

function isAmong(which: Which, suggestion: Signed): boolean {
  if (which === 'all') return true;
  return typeof which === 'function' ? which(suggestion) : which.includes(suggestion.id);
}

type BlockRun = { at: number; blocks: Node[] };

/** The top blocks that a fate touches; one that is joined to the block before it stands in one run with that. */
function touchedRuns(doc: Node, fateOf: Settling): BlockRun[] {
  const runs: BlockRun[] = [];
  let before: BlockRun | null = null;
  doc.forEach((block, at) => {
    const joins = mayJoin(block, fateOf);
    const isTouched = joins || isTouchedWithin(block, fateOf);
    const run: BlockRun = joins && before ? before : { at, blocks: [] };
    run.blocks.push(block);
    if (isTouched && runs.at(-1) !== run) runs.push(run);
    before = run;
  });
  return runs;
}

function mayJoin({ attrs }: Node, fateOf: Settling): boolean {
  const { came, goes } = blockSuggestions(attrs);
  return (
    (came?.kind === 'split' && fateOf(came) === 'reject') ||
    (goes?.kind === 'joined' && fateOf(goes) === 'accept')
  );
}

function isTouchedWithin(block: Node, fateOf: Settling): boolean {
  if (suggestionsOn(block).some((suggestion) => fateOf(suggestion) !== null)) return true;
  return block.children.some((child) => isTouchedWithin(child, fateOf));
}

/** Every suggestion that a node carries itself, as mark or as attribute. */
export function suggestionsOn(node: Node): Signed[] {
  if (node.isText)
    return node.marks.flatMap(({ type, attrs }) =>
      SUGGESTION_MARKS.includes(type.name) && isSigned(attrs) ? [attrs] : [],
    );
  return Object.values(blockSuggestions(node.attrs)).filter((suggestion) => suggestion !== null);
}

/** A block as the schema allows it: settling one suggestion but not another can leave a list without its first line. */
function fitted(doc: Node, json: ArticleNode): Node {
  const node = doc.type.schema.nodeFromJSON(json);
  return node.isLeaf || node.isText ? node : fittedNode(node);
}

function fittedNode(node: Node): Node {
  const children = node.children.map((child) => (child.isLeaf ? child : fittedNode(child)));
  const isAsItWas = children.every((child, index) => child === node.child(index));
  const content = isAsItWas ? node : node.type.create(node.attrs, children, node.marks);
  if (node.type.validContent(content.content)) return content;
  return node.type.createAndFill(node.attrs, content.content, node.marks) ?? content;
}

function emptyText(doc: Node): readonly Node[] {
  return doc.type.createAndFill()?.children ?? [];
}
