import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { jsonOf, nodesFrom } from './from-json.ts';
import { signedMarks } from './pen.ts';
import { replaceBlocks, sizeOf } from './replace-blocks.ts';
import { settledNodes } from './settle-nodes.ts';
import { blockSuggestions, type Settling, type Signed } from './suggestion.ts';

/** Which suggestions: all, those with these ids, or those that a rule picks. */
export type Which = 'all' | readonly string[] | ((suggestion: Signed) => boolean);

/**
 * Takes suggestions of a working copy's fragment ("accept") or does not take them ("reject"), as an edit of the text
 * like any other; what no such suggestion touches stays untouched.
 */
export function settle(tr: Transaction, which: Which, fate: 'accept' | 'reject'): Transaction {
  const fateOf: Settling = (suggestion) => (isAmong(which, suggestion) ? fate : null);
  for (const { at, blocks } of touchedRuns(tr.doc, fateOf).reverse()) {
    const settled = nodesFrom(tr.doc.type.schema, settledNodes(jsonOf(blocks), fateOf));
    const isLast = settled.length === 0 && sizeOf(blocks) === tr.doc.content.size;
    replaceBlocks(tr, at, blocks, isLast ? emptyText(tr.doc) : settled);
  }
  return tr.setMeta(SETTLING, true);
}

const SETTLING = 'settling';

/** Whether a transaction settles suggestions, and is therefore none itself. */
export function isSettling(tr: Transaction): boolean {
  return tr.getMeta(SETTLING) === true;
}

function isAmong(which: Which, suggestion: Signed): boolean {
  if (which === 'all') return true;
  return typeof which === 'function' ? which(suggestion) : which.includes(suggestion.id);
}

type BlockRun = { readonly at: number; readonly blocks: readonly Node[] };

/**
 * The top blocks that a fate touches. Where one is joined to what stands before it, those touched beside it and the block
 * before them all come in one run: what stood between may be gone.
 */
function touchedRuns(doc: Node, fateOf: Settling): BlockRun[] {
  const runs: BlockRun[] = [];
  let before: BlockRun | null = null;
  let beside: BlockRun[] = [];
  const close = () => {
    const hasJoint = beside.some(({ blocks }) => blocks.some((block) => mayJoin(block, fateOf)));
    runs.push(...(hasJoint ? [together(before ? [before, ...beside] : beside)] : beside));
    beside = [];
  };
  doc.forEach((block, at) => {
    const run = { at, blocks: [block] };
    if (isTouchedWithin(block, fateOf)) beside.push(run);
    else {
      close();
      before = run;
    }
  });
  close();
  return runs;
}

function together(runs: readonly BlockRun[]): BlockRun {
  return { at: runs[0]?.at ?? 0, blocks: runs.flatMap(({ blocks }) => blocks) };
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
function suggestionsOn(node: Node): Signed[] {
  const onBlock = Object.values(blockSuggestions(node.attrs)).filter((suggestion) => suggestion !== null);
  return [...signedMarks(node.marks), ...onBlock];
}

function emptyText(doc: Node): readonly Node[] {
  return doc.type.createAndFill()?.children ?? [];
}
