import type { Transaction } from '@tiptap/pm/state';
import type { ChangedRange } from './changed-ranges.ts';
import { SUGGESTION_MARKS } from './suggestion.ts';
import { areGoing } from './word-marks.ts';

/**
 * What of a stretch really changed, where an input method writes a whole run of words anew of which it changed a letter;
 * the letters that stay get back what was suggested about them. A stretch of which struck words went is left as it is.
 */
export function withLettersKept(tr: Transaction, range: ChangedRange): ChangedRange {
  const { fromB, toB, fromA, toA } = range;
  const before = wordsOf(tr.before, fromB, toB);
  const after = wordsOf(tr.doc, fromA, toA);
  if (!before || !after) return range;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-end - 1) === after.at(-end - 1)) end += 1;
  if (!isAboutStruck(tr, fromB, toB) || isAboutStruck(tr, fromB + start, toB - end)) return range;
  suggestAgain(tr, fromB, fromB + start, fromA - fromB);
  suggestAgain(tr, toB - end, toB, toA - toB);
  return { fromB: fromB + start, toB: toB - end, fromA: fromA + start, toA: toA - end };
}

/** The words of a stretch within one line, one character for each place; null when it is none. */
function wordsOf(doc: Transaction['doc'], from: number, to: number): string | null {
  const $from = doc.resolve(from);
  const isInLine = $from.parent.isTextblock && $from.sameParent(doc.resolve(to));
  return isInLine ? doc.textBetween(from, to, '', '\ufffc') : null;
}

function isAboutStruck({ before }: Transaction, from: number, to: number): boolean {
  if (from === to) return false;
  let isAny = false;
  before.nodesBetween(from, to, ({ isText, marks }) => {
    isAny ||= isText && areGoing(marks);
  });
  return isAny;
}

function suggestAgain(tr: Transaction, from: number, to: number, shift: number): void {
  tr.before.nodesBetween(from, to, ({ isText, marks, nodeSize }, at) => {
    if (!isText) return;
    const [start, end] = [Math.max(at, from) + shift, Math.min(at + nodeSize, to) + shift];
    for (const mark of marks) if (SUGGESTION_MARKS.includes(mark.type.name)) tr.addMark(start, end, mark);
  });
}
