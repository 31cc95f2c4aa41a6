import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { ArticleNode } from '#lib/article/document';
import { type ChangedBlocks, changedBlocks } from './changed-blocks.ts';
import { type ChangedRange, replacedRanges, touchedRanges } from './changed-ranges.ts';
import { jsonOf, nodesFrom } from './from-json.ts';
import { withLettersKept } from './letters-kept.ts';
import { Pen, type Suggesting } from './pen.ts';
import type { Placed } from './placed.ts';
import { replaceBlocks, sizeOf } from './replace-blocks.ts';
import { settledNodes } from './settle-nodes.ts';
import { suggestedBlocks, swappedBlocks } from './suggested-blocks.ts';
import type { Caret } from './suggested-lines.ts';
import { asTyped } from './typed-words.ts';

/**
 * The transaction that suggests what a transaction would do: taking all suggestions gives what it would have written,
 * taking none gives what stood there. Where the finer form would not keep that promise, whole blocks are struck and
 * written anew beside. The caret stands where the writer would go on.
 */
export function asSuggestion(tr: Transaction, state: EditorState, who: Suggesting): Transaction {
  if (!tr.docChanged) return tr;
  const ranges = replacedRanges(tr).map((range) => withLettersKept(tr, range));
  const written = asTyped(tr, ranges);
  const hand = { pen: new Pen(who, ranges.length), caret: caretAfter(state, ranges) };
  const stretches = changedBlocks({ before: state.doc, after: written }, touchedRanges(tr), ranges).map(
    (blocks) => ({
      ...blocks,
      placed: kept(suggestedBlocks(blocks, hand), blocks) ?? swappedBlocks(blocks, hand),
    }),
  );
  const suggested = state.tr;
  for (const { atB, before, placed } of [...stretches].reverse())
    replaceBlocks(suggested, atB, before, placed.nodes);
  select(suggested, tr, stretches);
  return withRest(suggested, tr);
}

type Stretch = ChangedBlocks & { readonly placed: Placed };

/** Delete at the caret goes on behind what is struck; Backspace, and every other deletion, before it. */
function caretAfter({ selection }: EditorState, ranges: readonly ChangedRange[]): Caret {
  const [range] = ranges;
  const isForward = range && selection.empty && selection.from === range.fromB && range.toB > range.fromB;
  return isForward ? 'behind' : 'before';
}

/** The suggestion, if it keeps what it promises; blocks beside take part, as lines may be joined to them. */
function kept(placed: Placed, { before, after, beside: [left, right] }: ChangedBlocks): Placed | null {
  const around = (nodes: readonly Node[]) => [...left, ...nodes, ...right];
  const keepsOld = isSameText(around(placed.nodes), around(before), 'reject');
  return keepsOld && isSameText(around(placed.nodes), around(after), 'accept') ? placed : null;
}

/** Whether two settle to the same; comments about a block are no part of what is written. */
function isSameText(nodes: readonly Node[], others: readonly Node[], fate: 'accept' | 'reject'): boolean {
  const settled = settledAll(nodes, fate);
  const wanted = settledAll(others, fate);
  return settled.length === wanted.length && settled.every((node, index) => wanted[index]?.eq(node));
}

function settledAll(nodes: readonly Node[], fate: 'accept' | 'reject'): Node[] {
  const schema = nodes[0]?.type.schema;
  return schema
    ? nodesFrom(
        schema,
        settledNodes(jsonOf(nodes).map(undiscussed), () => fate),
      )
    : [];
}

function undiscussed(node: ArticleNode): ArticleNode {
  const { attrs, content } = node;
  return {
    ...node,
    ...(attrs && { attrs: { ...attrs, discussed: null } }),
    ...(content && { content: content.map(undiscussed) }),
  };
}

function select(suggested: Transaction, written: Transaction, stretches: readonly Stretch[]): void {
  const map = (position: number) => placeOf(position, stretches);
  const mapping = { map, mapResult: (position: number) => ({ ...NOT_DELETED, pos: map(position) }) };
  try {
    suggested.setSelection(written.selection.getBookmark().map(mapping).resolve(suggested.doc));
  } catch {
    suggested.setSelection(Selection.near(suggested.doc.resolve(map(written.selection.head))));
  }
}

const NOT_DELETED = {
  deleted: false,
  deletedBefore: false,
  deletedAfter: false,
  deletedAcross: false,
};

function placeOf(position: number, stretches: readonly Stretch[]): number {
  let shift = 0;
  for (const { atA, after, placed } of stretches) {
    const length = sizeOf(after);
    if (position < atA || (position === atA && length > 0)) break;
    if (position <= atA + length) return atA + shift + placed.place(position - atA);
    shift += sizeOf(placed.nodes) - length;
  }
  return position + shift;
}

function withRest(suggested: Transaction, written: Transaction): Transaction {
  Object.assign(Reflect.get(suggested, 'meta'), Reflect.get(written, 'meta'));
  suggested.setTime(written.time);
  if (written.storedMarksSet) suggested.setStoredMarks(written.storedMarks);
  return written.scrolledIntoView ? suggested.scrollIntoView() : suggested;
}
