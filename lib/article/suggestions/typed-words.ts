import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { type ChangedRange, isInsertion } from './changed-ranges.ts';
import { SUGGESTION_MARKS } from './suggestion.ts';
import { areSpared } from './word-marks.ts';

/**
 * The text after an edit, in which words typed inside what somebody suggested are the typist's own: they are neither part
 * of that suggestion nor struck with it.
 */
export function asTyped(edit: Transform, ranges: readonly ChangedRange[]): Node {
  const typed = new Transform(edit.doc);
  for (const range of ranges) {
    if (isInsertion(range) ? ranges.length > 1 : !correctsSpared(edit, range)) continue;
    for (const name of SUGGESTION_MARKS) {
      const type = edit.doc.type.schema.marks[name];
      if (type) typed.removeMark(range.fromA, range.toA, type);
    }
  }
  return typed.doc;
}

/** Whether words are replaced, as an input method does, that stand within struck ones and are not struck themselves. */
export function correctsSpared({ before }: Transform, { fromB, toB }: ChangedRange): boolean {
  let isAny = false;
  let areAll = true;
  before.nodesBetween(fromB, toB, ({ isText, marks }) => {
    if (!isText) return;
    isAny = true;
    areAll &&= areSpared(marks);
  });
  return isAny && areAll;
}
