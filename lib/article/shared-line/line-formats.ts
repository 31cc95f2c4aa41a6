import type * as Y from 'yjs';
import { type Formats, isSameFormat } from './format-names.ts';
import { type Letter, lettersIn, type Run, runsIn } from './line-letters.ts';
import { endMark, writeMark } from './line-marks.ts';
import { marksBegunBy } from './marks-begun.ts';

type Change = { readonly from: number; to: number; readonly value: unknown };

/**
 * Gives the letters of a line the marks that they are to have, and touches no others; `begin` is how much this machine had
 * written before it began with the line. A mark that begins here ends here: where its end was somebody else's, who may be
 * taking it out at this moment, it would run on over the rest of the line.
 */
export function writeFormats(line: Y.XmlText, wanted: readonly Letter[], begin: number): void {
  line.doc?.transact((transaction) => {
    const runs = runsIn(lettersIn(line), wanted);
    const names = new Set(runs.flatMap(({ one, other }) => [...Object.keys(one), ...Object.keys(other)]));
    for (const name of names)
      for (const change of changesOf(name, runs)) writeMark(line, { name, ...change }, transaction);
    for (const mark of marksBegunBy(line, begin)) endMark(line, mark, transaction);
  });
}

/** Where letters are to lose a mark, or to have it. */
function changesOf(name: string, runs: readonly Run[]): Change[] {
  const changes: Change[] = [];
  for (const { from, to, one, other } of runs) {
    if (isSameFormat(name, one, other)) continue;
    const value = other[name] ?? null;
    const last = changes.at(-1);
    if (last?.to === from && isSameFormat(name, other, valued(name, last.value))) last.to = to;
    else changes.push({ from, to, value });
  }
  return changes;
}

const valued = (name: string, value: unknown): Formats => ({ [name]: value });
