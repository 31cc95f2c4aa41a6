import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Removed } from '#lib/article/suggestions/suggestion-marks';
import { type FindRule, findText, type ReadyText, readyText } from '#lib/text/find-text';

/** A place of the document where the words stand. */
export type Hit = { readonly from: number; readonly to: number };

/** What is looked for, and how. */
export type Wanted = FindRule & { readonly words: string };

/** Lists where the words stand in a document, first to last; none reaches over the edge of a block. */
export function hitsIn(doc: Node, wanted: Wanted): Hit[] {
  const hits: Hit[] = [];
  if (wanted.words === '') return hits;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (const { from, until } of findText(readyBlock(node, wanted), wanted.words, wanted))
      hits.push({ from: position + 1 + from, to: position + 1 + until });
    return false;
  });
  return hits;
}

/** Puts other words in the place of hits, in one transaction; they keep the marks of the first of those they replace. */
export function replaceHits({ tr, schema }: EditorState, hits: readonly Hit[], words: string): Transaction {
  const text = words.normalize('NFC');
  for (const { from, to } of hits.toReversed()) {
    if (text === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(text, tr.doc.resolve(from).nodeAfter?.marks));
  }
  return tr;
}

/** Blocks that did not change are the same nodes, so each is made ready once a rule. */
const ready = new WeakMap<Node, { rule: string; text: ReadyText }>();

function readyBlock(node: Node, rule: Wanted): ReadyText {
  const name = `${rule.ignoresAccents} ${rule.matchesCase}`;
  const known = ready.get(node);
  if (known?.rule === name) return known.text;
  const text = readyText(textOf(node), rule);
  ready.set(node, { rule: name, text });
  return text;
}

/** A character a position, so that places in the text are places in the block. What is struck out can not be found. */
function textOf(block: Node): string {
  let text = '';
  block.forEach((child) => {
    const isWritten = child.isText && !child.marks.some(({ type }) => type.name === Removed.name);
    text += isWritten ? child.text : UNREADABLE.repeat(child.nodeSize);
  });
  return text;
}

const UNREADABLE = '\ufffc';
