import type { Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';

/** A stretch that a transaction changed: where it stood before (B) and where what came in its place stands now (A). */
export type ChangedRange = {
  readonly fromB: number;
  readonly toB: number;
  readonly fromA: number;
  readonly toA: number;
};

/** Whether something came in a place where nothing went. */
export function isInsertion({ fromB, toB }: ChangedRange): boolean {
  return fromB === toB;
}

/** The stretches that a transaction replaced, in order; between two of them stands what stood there, and they do not touch. */
export function replacedRanges(tr: Transaction): ChangedRange[] {
  const apart: ChangedRange[] = [];
  for (const range of inOrder(rangesBy(tr, replacedBy))) join(apart, range);
  return apart;
}

/** All stretches in which a transaction changed anything, words or only their look, in order. */
export function touchedRanges(tr: Transaction): ChangedRange[] {
  return inOrder(rangesBy(tr, touchedBy));
}

function rangesBy(tr: Transaction, stretchesOf: (step: Step) => ChangedRange[]): ChangedRange[] {
  return tr.steps.flatMap((step, index) => {
    const onwards = tr.mapping.slice(index + 1);
    return stretchesOf(step).map(({ fromB, toB, fromA, toA }) => ({
      fromB: mappedBack(tr, index, fromB, -1),
      toB: mappedBack(tr, index, toB, 1),
      fromA: onwards.map(fromA, -1),
      toA: onwards.map(toA, 1),
    }));
  });
}

function inOrder(ranges: readonly ChangedRange[]): ChangedRange[] {
  return [...ranges].sort((a, b) => a.fromB - b.fromB || a.fromA - b.fromA);
}

/** A place that a step speaks of, in the text before the whole transaction. */
function mappedBack(tr: Transaction, step: number, position: number, side: -1 | 1): number {
  const before = tr.mapping.maps.slice(0, step);
  return before.reduceRight((place, map) => map.invert().map(place, side), position);
}

function replacedBy(step: Step): ChangedRange[] {
  const stretches: ChangedRange[] = [];
  step.getMap().forEach((fromB, toB, fromA, toA) => {
    stretches.push({ fromB, toB, fromA, toA });
  });
  return stretches;
}

function touchedBy(step: Step): ChangedRange[] {
  const replaced = replacedBy(step);
  if (replaced.length > 0) return replaced;
  const { from, to, pos } = step as { from?: unknown; to?: unknown; pos?: unknown };
  if (typeof from === 'number' && typeof to === 'number')
    return [{ fromB: from, toB: to, fromA: from, toA: to }];
  return typeof pos === 'number' ? [{ fromB: pos, toB: pos + 1, fromA: pos, toA: pos + 1 }] : [];
}

function join(apart: ChangedRange[], next: ChangedRange): void {
  const last = apart.at(-1);
  const gap = last ? next.fromB - last.toB : 0;
  if (!last || (gap > 0 && gap === next.fromA - last.toA)) {
    apart.push(next);
    return;
  }
  apart.pop();
  join(apart, {
    fromB: Math.min(last.fromB, next.fromB),
    toB: Math.max(last.toB, next.toB),
    fromA: Math.min(last.fromA, next.fromA),
    toA: Math.max(last.toA, next.toA),
  });
}
