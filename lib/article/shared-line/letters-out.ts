import type * as Y from 'yjs';
import { cutOut, itemsOf, turnOf } from './line-items.ts';

/**
 * Takes letters out of a line, and the marks that lie over nothing then. The end of a mark stays where the same mark
 * begins again right behind. Yjs would take it out, and whoever takes out at that moment what stands behind takes out
 * that beginning: with both gone, the mark would run on to the end of the line.
 */
export function takeOut(line: Y.XmlText, from: number, length: number): void {
  if (!itemsOf(line).some(turnOf)) {
    line.delete(from, length);
    return;
  }
  line.doc?.transact((transaction) => {
    const letters = cutOut(line, from, from + length, transaction);
    for (const letter of letters) letter.delete(transaction);
    const turns = letters[0] ? turnsAround(letters[0]) : [];
    for (const [at, turn] of turns.entries()) takeOutEmpty(turn, turns.slice(at + 1), transaction);
  });
}

/** A mark that begins and has no letter before it turns again. Its end goes along where it ends nothing else. */
function takeOutEmpty(turn: Y.Item, behind: readonly Y.Item[], transaction: Y.Transaction): void {
  const { name, value } = turnOf(turn) ?? {};
  const next = behind.find((other) => turnOf(other)?.name === name);
  if (turn.deleted || value === null || !next) return;
  const before = valueBefore(turn);
  turn.delete(transaction);
  if (before === null && turnOf(next)?.value === null) next.delete(transaction);
}

/** The turns of marks between two letters, around a piece that is gone. */
function turnsAround(piece: Y.Item): Y.Item[] {
  const isBetween = (item: Y.Item | null): item is Y.Item =>
    item !== null && (item.deleted || !item.countable);
  let first = piece;
  while (isBetween(first.left)) first = first.left;
  const turns: Y.Item[] = [];
  for (let item: Y.Item | null = first; isBetween(item); item = item.right)
    if (!item.deleted) turns.push(item);
  return turns;
}

/** What a mark says in front of one of its turns; null where it does not run. */
function valueBefore(turn: Y.Item): unknown {
  const name = turnOf(turn)?.name;
  for (let item = turn.left; item; item = item.left) {
    const before = item.deleted ? null : turnOf(item);
    if (before?.name === name) return before?.value ?? null;
  }
  return null;
}
