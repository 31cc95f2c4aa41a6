import type { Transaction } from '@tiptap/pm/state';
import { replacedRanges } from '#lib/article/suggestions/changed-ranges';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';

/**
 * An edit that is no suggestion, beside suggestions of others: what one writes within struck words stays when these go,
 * and a line that one splits off is one's own, also where the line itself is only suggested to be split off or joined.
 */
export function asPlainWriting(tr: Transaction): Transaction {
  const [range, ...more] = replacedRanges(tr);
  const { removed } = tr.doc.type.schema.marks;
  if (!range || more.length > 0 || range.fromB !== range.toB) return tr;
  const { fromA, toA } = range;
  if (removed && tr.doc.rangeHasMark(fromA, toA, removed)) tr.removeMark(fromA, toA, removed);
  tr.doc.nodesBetween(fromA, toA, (node, at) => {
    if (node.isText || at < fromA || at >= toA) return;
    const { came, goes } = blockSuggestions(node.attrs);
    if (came?.kind === 'split') tr.setNodeAttribute(at, 'came', null);
    if (goes?.kind === 'joined') tr.setNodeAttribute(at, 'goes', null);
  });
  return tr;
}
