import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type ChangedRange, isInsertion } from './changed-ranges.ts';
import { ownId } from './pen.ts';
import { addedAs, latestOf, SUGGESTION_MARKS } from './suggestion.ts';
import { correctsSpared } from './typed-words.ts';
import { areGoing, marksAround } from './word-marks.ts';

/**
 * Gives the new words of an edit that is no suggestion the marks of what is suggested around them, and one that says that
 * they stand in the text: they stay when struck words around them go. What replaces struck words is struck, and what is
 * typed into added ones is part of these. `own` holds the ids of such marks begun here, and comes to hold those of
 * new ones: one goes on in one's own mark only, as that of somebody else goes with their words.
 */
export function asWrittenWithin(tr: Transaction, ranges: readonly ChangedRange[], own: Set<string>): void {
  for (const range of ranges) {
    const beside = besideOf(tr.doc, range);
    const around = marksAround(...beside);
    if (ranges.length === 1 && isInsertion(range)) takeOffOthers(tr, range, around);
    if (around.length === 0) continue;
    const mayBeStruck = isInsertion(range) ? ranges.length > 1 : !correctsSpared(tr, range);
    tr.doc.nodesBetween(range.fromA, range.toA, (node, at) => {
      if (!node.isText || (mayBeStruck && areGoing(node.marks))) return;
      const from = Math.max(at, range.fromA);
      const to = Math.min(at + node.nodeSize, range.toA);
      for (const mark of marksWithin(node, around, beside.flat(), { own, now: tr.time }))
        tr.addMark(from, to, mark);
    });
  }
}

/** Where a struck letter was taken out, ProseMirror goes on in its look, and what is typed there would be struck as well. */
function takeOffOthers(tr: Transaction, { fromA, toA }: ChangedRange, around: readonly Mark[]): void {
  const $from = tr.doc.resolve(fromA);
  if (!$from.parent.isTextblock || !$from.sameParent(tr.doc.resolve(toA))) return;
  tr.doc.nodesBetween(fromA, toA, ({ marks }) => {
    for (const mark of marks)
      if (SUGGESTION_MARKS.includes(mark.type.name) && !mark.isInSet(around)) tr.removeMark(fromA, toA, mark);
  });
}

function marksWithin(
  { marks, type }: Node,
  around: readonly Mark[],
  beside: readonly Mark[],
  { own, now }: { readonly own: Set<string>; readonly now: number },
): readonly Mark[] {
  const isOwn = (mark: Mark) => mark.type.name === 'written' && own.has(mark.attrs.id);
  const all = around
    .reduce((set, mark) => mark.addToSet(set), marks)
    .filter((mark) => mark.type.name !== 'written' || isOwn(mark));
  const isPartOfAdded = addedAs(marks) !== null;
  if (!areGoing(all) && (isPartOfAdded || addedAs(all) === null)) return around;
  const written = beside.find((mark) => isOwn(mark) && latestOf([mark]) > latestOf(all));
  if (written) return [...around, written];
  const at = Math.max(now, latestOf([...around, ...marks, ...beside]) + 1);
  const id = ownId();
  own.add(id);
  return [...around, type.schema.mark('written', { id, at })];
}

/** The marks of the words on both sides of a stretch; none at the edge of a line. */
function besideOf(doc: Node, { fromA, toA }: ChangedRange): [readonly Mark[], readonly Mark[]] {
  const [left, right] = [doc.resolve(fromA).nodeBefore, doc.resolve(toA).nodeAfter];
  return [left?.marks ?? [], right?.marks ?? []];
}
