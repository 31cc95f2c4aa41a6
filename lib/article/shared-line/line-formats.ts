import type * as Y from 'yjs';
import { type Formats, isSameFormat } from './format-names.ts';
import { type Letter, lettersIn, type Run, runsIn } from './line-letters.ts';
import { type Begun, marksBegunBy } from './marks-begun.ts';

type Change = { readonly from: number; to: number; readonly formats: Formats };

/**
 * Gives the letters of a line the marks that they are to have, and touches no others; `begin` is how much this machine had
 * written before it began with the line. A mark that begins here ends here:
 * where its end was somebody else's, who may be taking it out at this moment, it would run on over the rest of the line.
 */
export function writeFormats(line: Y.XmlText, wanted: readonly Letter[], begin: number): void {
  const present = lettersIn(line);
  const runs = runsIn(present, wanted);
  const names = new Set(runs.flatMap(({ one, other }) => [...Object.keys(one), ...Object.keys(other)]));
  const changes = [...names].flatMap((name) => changesOf(name, runs));
  const isGoing = ({ formats }: Change) => Object.values(formats).includes(null);
  // Marks go before others come: Yjs would move the beginning of those that stay along with them.
  for (const { from, to, formats } of [...changes.filter(isGoing), ...changes.filter((it) => !isGoing(it))])
    line.format(from, to - from, { ...formats });
  for (const mark of marksBegunBy(line, begin)) endHere(line, mark);
}

/** Where a letter is put in right before the end of a mark, Yjs begins the mark once more, over nothing; that goes again. */
function endHere(line: Y.XmlText, { from, to, formats, item }: Begun): void {
  if (from === to) line.doc?.transact((transaction) => item.delete(transaction));
  else {
    const none = Object.fromEntries(Object.keys(formats).map((name) => [name, null]));
    line.format(from, to - from, none);
    line.format(from, to - from, { ...formats });
  }
}

/** Where letters are to lose a mark, or to have it. */
function changesOf(name: string, runs: readonly Run[]): Change[] {
  const changes: Change[] = [];
  for (const { from, to, one, other } of runs) {
    if (isSameFormat(name, one, other)) continue;
    const last = changes.at(-1);
    if (last?.to === from && isSameFormat(name, other, last.formats)) last.to = to;
    else changes.push({ from, to, formats: { [name]: other[name] ?? null } });
  }
  return changes;
}
