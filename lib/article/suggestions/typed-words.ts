import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { ChangedRange } from './changed-ranges.ts';
import { SUGGESTION_MARKS } from './suggestion.ts';

/**
 * The text after an edit, in which words typed inside what somebody suggested are the typist's own: they are neither part
 * of that suggestion nor struck with it.
 */
export function asTyped(doc: Node, ranges: readonly ChangedRange[]): Node {
  const [range] = ranges;
  if (!range || ranges.length > 1 || range.fromB !== range.toB) return doc;
  const typed = new Transform(doc);
  for (const name of SUGGESTION_MARKS) {
    const type = doc.type.schema.marks[name];
    if (type) typed.removeMark(range.fromA, range.toA, type);
  }
  return typed.doc;
}
