import { detectLegacy, isInEncoding } from '#lib/text/detect-legacy';
import { fromLegacy, type LegacyEncoding } from '#lib/text/legacy-encoding';
import type { CopyLine, CopyPiece, CopyRun } from './copy.ts';

/** Letters in an old encoding: in how many lines, in which encodings, and how the first of them read before and after. */
export type OldLetters = {
  readonly lines: number;
  readonly encodings: readonly LegacyEncoding[];
  readonly was: string;
  readonly becomes: string;
  /** No font told: the share of syllables did. */
  readonly isGuess: boolean;
};

const LONGEST_SAMPLE = 120;

/**
 * Gives every run its old encoding where the letters rather than the font tell it (text of an old file that was set in
 * another font), and joins neighbours that are set alike, so that no letter is split between two.
 */
export function withEncodings(pieces: readonly CopyPiece[]): readonly CopyPiece[] {
  const untold = linesIn(pieces).flatMap(({ runs }) => runs.filter(({ setting }) => !setting.encoding));
  const encoding = detectLegacy(untold.map(({ text }) => text).join(' '));
  return mapLines(pieces, (line) => {
    const runs = joinAlike(line.runs);
    const words = runs.map(({ text }) => text).join('');
    if (!encoding || !isInEncoding(words, encoding)) return { ...line, runs };
    return {
      ...line,
      runs: runs.map((run) => ({
        ...run,
        setting: { ...run.setting, encoding: run.setting.encoding ?? encoding },
      })),
    };
  });
}

/** The same pieces with their letters as the file has them, whatever their encoding. */
export function withoutEncodings(pieces: readonly CopyPiece[]): readonly CopyPiece[] {
  return mapLines(pieces, (line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, setting: { ...run.setting, encoding: null } })),
  }));
}

/** What of a copy is in old encodings, given the copy as it was read and as `withEncodings` left it; null for nothing. */
export function oldLetters(read: readonly CopyPiece[], encoded: readonly CopyPiece[]): OldLetters | null {
  const old = linesIn(encoded).filter(({ runs }) => runs.some(isOld));
  const [first] = old;
  if (!first) return null;
  const encodings = old.flatMap(({ runs }) =>
    runs.filter(isOld).flatMap(({ setting }) => setting.encoding ?? []),
  );
  return {
    lines: old.length,
    encodings: [...new Set(encodings)],
    was: first.runs
      .map(({ text }) => text)
      .join('')
      .slice(0, LONGEST_SAMPLE),
    becomes: first.runs
      .map(({ text, setting }) => (setting.encoding ? fromLegacy(text, setting.encoding) : text))
      .join('')
      .slice(0, LONGEST_SAMPLE),
    isGuess: !linesIn(read).some(({ runs }) => runs.some(isOld)),
  };
}

/** Capitals without marks read the same in every encoding but one; only what changes is old. */
function isOld({ text, setting }: CopyRun): boolean {
  return setting.encoding !== null && fromLegacy(text, setting.encoding) !== text.normalize('NFC');
}

function linesIn(pieces: readonly CopyPiece[]): CopyLine[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'line') return [piece];
    return piece.kind === 'table'
      ? piece.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.pieces)))
      : [];
  });
}

function mapLines(pieces: readonly CopyPiece[], change: (line: CopyLine) => CopyLine): readonly CopyPiece[] {
  return pieces.map((piece): CopyPiece => {
    if (piece.kind === 'line') return change(piece);
    if (piece.kind !== 'table') return piece;
    const rows = piece.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, pieces: mapLines(cell.pieces, change) })),
    }));
    return { ...piece, rows };
  });
}

function joinAlike(runs: readonly CopyRun[]): CopyRun[] {
  const joined: CopyRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const isAlike = before && before.tracked === run.tracked && lookOf(before) === lookOf(run);
    if (isAlike) joined.splice(-1, 1, { ...before, text: before.text + run.text });
    else joined.push(run);
  }
  return joined;
}

function lookOf({ setting }: CopyRun): string {
  const { bold, italic, href, encoding, symbols, raised } = setting;
  return JSON.stringify([bold, italic, href, encoding, symbols, raised]);
}
