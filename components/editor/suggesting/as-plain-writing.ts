import type { Transaction } from '@tiptap/pm/state';
import { isInsertion, replacedRanges } from '#lib/article/suggestions/changed-ranges';
import { withLettersKept } from '#lib/article/suggestions/letters-kept';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';
import { asWrittenWithin } from '#lib/article/suggestions/written-words';

/**
 * An edit that is no suggestion, beside suggestions of others: what one writes within struck words stays when these go,
 * and a line that one splits off is one's own, also where the line itself is only suggested to be split off or joined.
 * `written` holds the ids of the marks of such words that one wrote.
 */
export function asPlainWriting(tr: Transaction, written: Set<string>): Transaction {
  const ranges = replacedRanges(tr).map((range) => withLettersKept(tr, range));
  asWrittenWithin(tr, ranges, written);
  const [range, ...more] = ranges;
  if (!range || more.length > 0 || !isInsertion(range)) return tr;
  const { fromA, toA } = range;
  tr.doc.nodesBetween(fromA, toA, (node, at) => {
    if (node.isText || at < fromA || at >= toA) return;
    const { came, goes } = blockSuggestions(node.attrs);
    if (came?.kind === 'split') tr.setNodeAttribute(at, 'came', null);
    if (goes?.kind === 'joined') tr.setNodeAttribute(at, 'goes', null);
  });
  return tr;
}
