import type * as Y from 'yjs';
import { isSameFormat } from './format-names.ts';
import { cutOut, itemsOf, turnBehind, turnOf } from './line-items.ts';
import type { Begun } from './marks-begun.ts';

type Change = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly value: unknown;
};

/**
 * Begins or ends a mark around letters, and leaves it around others as it is: Yjs would make one of two marks that touch,
 * with the beginning of the one and the end of the other, and with either taken out at that moment the other would be left.
 */
export function writeMark(
  line: Y.XmlText,
  { from, to, name, value }: Change,
  transaction: Y.Transaction,
): void {
  const letters = cutOut(line, from, to, transaction);
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) return;
  const items = itemsOf(line);
  const isTurn = (item: Y.Item) => turnOf(item)?.name === name;
  const head = items.slice(0, items.indexOf(first));
  const rest = items.slice(items.indexOf(last) + 1);
  const within = items.slice(head.length, items.indexOf(last)).filter(isTurn);
  const begins = beside(head.toReversed()).filter((item) => isTurn(item) && saidBy(item) !== null);
  const next = beside(rest).find(isTurn);
  const was = saidBy([...head, ...within].findLast(isTurn));
  for (const turn of [...begins, ...within]) turn.delete(transaction);
  const before = saidBy(head.findLast((item) => isTurn(item) && !item.deleted));
  if (!isSameFormat(name, { [name]: before }, { [name]: value }))
    turnBehind(line, first.left, { name, value }, transaction);
  if (!next) turnBehind(line, last, { name, value: was }, transaction);
  else if (value !== null) turnBehind(line, last, { name, value: null }, transaction);
  if (next && begins.length > 0 && before === null && saidBy(next) === null) next.delete(transaction);
}

/** Ends a mark right behind its letters; where it has none, it goes. */
export function endMark(line: Y.XmlText, { name, item, letter }: Begun, transaction: Y.Transaction): void {
  if (letter) turnBehind(line, letter, { name, value: null }, transaction);
  else item.delete(transaction);
}

/** What stands before the first letter of a row. */
function beside(items: readonly Y.Item[]): readonly Y.Item[] {
  const first = items.findIndex(({ countable }) => countable);
  return first < 0 ? items : items.slice(0, first);
}

function saidBy(turn: Y.Item | undefined): unknown {
  return (turn && turnOf(turn)?.value) ?? null;
}
