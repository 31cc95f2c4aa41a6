import type { CopyLine, CopyPiece, CopyRow, Tracked } from './copy.ts';

/** How a person takes the changes that Word tracked. */
export const TRACKED_READINGS = ['accepted', 'original', 'suggestions'] as const;
export type TrackedReading = (typeof TRACKED_READINGS)[number];

/** How much was tracked in a file, and by whom, as Word names them. */
export type TrackedCount = {
  readonly added: number;
  readonly removed: number;
  readonly authors: readonly string[];
};

/**
 * The pieces of a copy as one reading of the tracked changes has them: all accepted, none of them, or with both the
 * added and the removed words in place, to be signed as suggestions.
 */
export function takeTracked(pieces: readonly CopyPiece[], reading: TrackedReading): readonly CopyPiece[] {
  const out: Tracked['kind'] | null =
    reading === 'accepted' ? 'removed' : reading === 'original' ? 'added' : null;
  const isOut = (tracked: Tracked | null) => tracked !== null && tracked.kind === out;
  const kept = pieces.flatMap((piece): readonly CopyPiece[] => {
    if (piece.kind === 'picture') return isOut(piece.tracked) ? [] : [piece];
    if (piece.kind === 'line')
      return [{ ...piece, runs: piece.runs.filter(({ tracked }) => !isOut(tracked)) }];
    if (piece.kind === 'divider') return [piece];
    const rows = piece.rows.filter(({ tracked }) => !isOut(tracked)).map((row) => rowWith(row, reading));
    return rows.length > 0 ? [{ kind: 'table', rows }] : [];
  });
  return out === null ? kept : joinLines(kept, ({ end }) => isOut(end));
}

function rowWith(row: CopyRow, reading: TrackedReading): CopyRow {
  const cells = row.cells.map((cell) => ({ ...cell, pieces: takeTracked(cell.pieces, reading) }));
  return { ...row, cells };
}

/** A line whose end is gone goes on in the next, which says what kind of line both are. */
function joinLines(
  pieces: readonly CopyPiece[],
  hasNoEnd: (line: CopyLine) => boolean,
): readonly CopyPiece[] {
  const joined: CopyPiece[] = [];
  let open: CopyLine | null = null;
  for (const piece of pieces) {
    const before: CopyLine | null = open;
    open = null;
    if (piece.kind !== 'line') {
      joined.push(...(before ? [before] : []), piece);
      continue;
    }
    const line: CopyLine = before ? { ...piece, runs: [...before.runs, ...piece.runs] } : piece;
    if (hasNoEnd(piece)) open = line;
    else joined.push(line);
  }
  return open ? [...joined, open] : joined;
}

/** Counts the tracked changes of a copy: runs of words on end, pictures and rows, put in or struck out. */
export function countTracked(pieces: readonly CopyPiece[]): TrackedCount {
  const found = changesIn(pieces);
  const count = (kind: Tracked['kind']) =>
    found.filter((one, at) => one?.kind === kind && !isSame(one, found[at - 1])).length;
  const authors = found.flatMap((one) => (one && one.author !== '' ? [one.author] : []));
  return { added: count('added'), removed: count('removed'), authors: [...new Set(authors)] };
}

/** The tracked changes in the order of the text; null for what stands between two. */
function changesIn(pieces: readonly CopyPiece[]): (Tracked | null)[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'line') return [...piece.runs.map(({ tracked }) => tracked), piece.end];
    if (piece.kind === 'picture') return [null, piece.tracked, null];
    if (piece.kind === 'divider') return [null];
    return piece.rows.flatMap((row) => [
      null,
      row.tracked,
      ...row.cells.flatMap((cell) => [null, ...changesIn(cell.pieces)]),
    ]);
  });
}

function isSame(one: Tracked, other: Tracked | null | undefined): boolean {
  return one.kind === other?.kind && one.author === other.author && one.at === other.at;
}
