import type { ChangedRange } from './changed-ranges.ts';
import { type Piece, saysTheSame } from './line-pieces.ts';

/** Which piece of what stood before goes, which of what stands now came, each by the number of its change; else null. */
export type Differences = { readonly gone: (number | null)[]; readonly come: (number | null)[] };

/**
 * What differs between two rows of pieces: where the transaction changed something if that explains it, else whatever
 * lies between their equal beginnings and ends. Null when the first line itself is another: then lines cannot say it.
 */
export function differencesOf(
  before: readonly Piece[],
  after: readonly Piece[],
  ranges: readonly ChangedRange[],
): Differences | null {
  const told = {
    gone: before.map(({ at }) => indexOf(ranges, ({ fromB, toB }) => fromB <= at && at < toB)),
    come: after.map(({ at }) => indexOf(ranges, ({ fromA, toA }) => fromA <= at && at < toA)),
  };
  if (explains(told, before, after)) return told;
  const compared = comparedEnds(before, after);
  return explains(compared, before, after) ? compared : null;
}

function indexOf(ranges: readonly ChangedRange[], isIn: (range: ChangedRange) => boolean): number | null {
  const index = ranges.findIndex(isIn);
  return index < 0 ? null : index;
}

function explains({ gone, come }: Differences, before: readonly Piece[], after: readonly Piece[]): boolean {
  if (gone[0] !== null || come[0] !== null) return false;
  const kept = before.filter((_, index) => gone[index] === null);
  const now = after.filter((_, index) => come[index] === null);
  return kept.length === now.length && kept.every((piece, index) => isKept(piece, now[index]));
}

function isKept(piece: Piece, now: Piece | undefined): boolean {
  return now !== undefined && saysTheSame(piece, now);
}

function comparedEnds(before: readonly Piece[], after: readonly Piece[]): Differences {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isKept(before[start] as Piece, after[start])) start += 1;
  let end = 0;
  while (end < most - start && isKept(before.at(-end - 1) as Piece, after.at(-end - 1))) end += 1;
  const between = ({ length }: readonly Piece[]) =>
    Array.from({ length }, (_, index) => (index >= start && index < length - end ? 0 : null));
  return { gone: between(before), come: between(after) };
}
