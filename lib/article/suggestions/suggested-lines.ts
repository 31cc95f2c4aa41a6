import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import { keptAttributes } from './block-changes.ts';
import type { ChangedRange } from './changed-ranges.ts';
import { differencesOf } from './line-differences.ts';
import { type Break, type Letter, type Piece, piecesOf, wordsOf } from './line-pieces.ts';
import { LineWriter } from './line-writer.ts';
import type { Pen } from './pen.ts';
import type { Placed } from './placed.ts';
import { addedAs, blockSuggestions, cameAt, isSigned, latestOf, type Signed } from './suggestion.ts';
import { areGoing, areOwnWords, markOf, marksAround, marksOfKept, marksOfNew } from './word-marks.ts';

/** Where the caret goes when words it stood beside are only struck: before them (Backspace) or behind (Delete). */
export type Caret = 'before' | 'behind';

/** Lines beside each other: as they stood, as they were written, and where they were changed. */
export type WrittenLines = {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly ranges: readonly ChangedRange[];
};

/**
 * Lines as a suggestion: what goes stays struck in its place, what comes is marked, a line that was split off or joined
 * says so. Null when lines cannot say it: the first became another kind of line, or one changed that somebody else had.
 */
export function suggestedLines(lines: WrittenLines, pen: Pen, caret: Caret): Placed | null {
  const before = piecesOf(lines.before);
  const after = piecesOf(lines.after);
  const differences = differencesOf(before, after, lines.ranges);
  if (!differences) return null;
  const { gone, come } = differences;
  const out = new LineWriter();
  const traces: Trace[] = [];
  let old = 0;
  for (let now = 0; now < after.length || old < before.length; ) {
    const leaving = before[old];
    const change = gone[old] ?? null;
    if (leaving && change !== null) {
      strike(leaving, change, before[old + 1], { out, pen });
      old += 1;
      continue;
    }
    const arriving = after[now];
    if (!arriving) return null;
    const start = out.at;
    const isNew = come[now] !== null && come[now] !== undefined;
    if (isNew) add(arriving, come[now] ?? 0, leaving, { out, pen });
    else if (!leaving || !keep(leaving, arriving, { out, pen })) return null;
    else old += 1;
    traces.push({ piece: arriving, isNew, start, end: out.at });
    now += 1;
  }
  return { nodes: out.finished(), place: placeIn(traces, out.at, caret) };
}

type Writing = { readonly out: LineWriter; readonly pen: Pen };

function strike(piece: Piece, change: number, next: Piece | undefined, { out, pen }: Writing): void {
  if (piece.text === null) strikeBreak(piece, change, { out, pen });
  else if (!areGoingAlready(piece)) strikeLetter(piece, change, next, { out, pen });
  else out.write(piece, piece.marks);
}

function areGoingAlready({ node, marks }: Letter): boolean {
  return node.isText ? areGoing(marks) : blockSuggestions(node.attrs).goes !== null;
}

function strikeLetter(letter: Letter, change: number, next: Piece | undefined, { out, pen }: Writing): void {
  const { node, marks } = letter;
  if (node.isText ? areOwnWords(letter, pen) : pen.hasAdded(node) && pen.isAllMine(node)) {
    pen.replaces(change, addedAs(marks));
    return;
  }
  const beside = [...out.beside, ...(next ? suggestedOn(next) : [])];
  const signed = pen.sign(change, 'removed', beside, cameAt(marks));
  if (node.isText) out.write(letter, markOf(node.type.schema, 'removed', signed).addToSet(marks));
  else out.write(letter, marks, { goes: { ...signed, kind: 'removed' } });
}

/** A line that the writer himself only suggested to begin is joined to the one before at once; another only is to be. */
function strikeBreak({ line }: Break, change: number, { out, pen }: Writing): void {
  const { came, goes } = blockSuggestions(line.attrs);
  const isOwn = came !== null && pen.isMine(came) && ownAttributes(line, pen);
  if (isOwn && !goes) return;
  const signed = pen.sign(change, 'joined', out.beside);
  out.begin(line, goes ? line.attrs : { ...line.attrs, goes: { ...signed, kind: 'joined' } });
}

function ownAttributes({ attrs }: Node, pen: Pen): boolean {
  return Object.values(blockSuggestions(attrs)).every((signed) => signed === null || pen.isMine(signed));
}

function add(piece: Piece, change: number, next: Piece | undefined, { out, pen }: Writing): void {
  if (piece.text === null) addBreak(piece, change, { out, pen });
  else addLetter(piece, change, next, { out, pen });
}

function addBreak({ line }: Break, change: number, { out, pen }: Writing): void {
  const before = out.line;
  const fresh = { ...line.attrs, came: null, goes: null, changed: null };
  if (before && pen.hasAdded(before.shell)) out.begin(line, { ...fresh, came: before.attrs.came });
  else out.begin(line, { ...fresh, came: { ...pen.sign(change, 'split', out.beside), kind: 'split' } });
}

function addLetter(letter: Letter, change: number, next: Piece | undefined, { out, pen }: Writing): void {
  const { node, marks } = letter;
  // Words that were struck and are put elsewhere, or corrected where they stand, are no new words.
  if (areGoing(marks)) return;
  const following = next ? suggestedOn(next) : [];
  const around = marksAround(out.beside, following);
  if (isInOwnLine(out, pen) && around.length === 0) {
    out.write(letter, marksOfNew(marks, []), node.isText ? {} : NOTHING_SUGGESTED);
    return;
  }
  const others = around.filter(({ type, attrs }) => type.name !== 'added' || !isMine(attrs, pen));
  const signed = pen.sign(change, 'added', [...out.beside, ...following], latestOf(others));
  if (node.isText)
    out.write(letter, marksOfNew(marks, [...around, markOf(node.type.schema, 'added', signed)]));
  else out.write(letter, marksOfNew(marks, []), { ...NOTHING_SUGGESTED, came: { ...signed, kind: 'added' } });
}

function isMine(attrs: Mark['attrs'], pen: Pen): boolean {
  return isSigned(attrs) && pen.isMine(attrs);
}

const NOTHING_SUGGESTED = { came: null, goes: null, changed: null };

function isInOwnLine({ line }: LineWriter, pen: Pen): boolean {
  return line !== null && pen.hasAdded(line.shell) && line.shell.attrs.came === line.attrs.came;
}

function keep(old: Piece, now: Piece, { out, pen }: Writing): boolean {
  if (old.text === null || now.text === null) {
    const attrs = keptAttributes(old.line, now.line, pen);
    const shell = keptShell(old.line, now.line, pen);
    if (attrs && shell) out.begin(shell, attrs);
    return attrs !== null && shell !== null;
  }
  const marks = marksOfKept(old, now, pen);
  const isFromOwnLine = pen.hasAdded(old.line) && !isInOwnLine(out, pen);
  if (isFromOwnLine && old.node.isText) out.write(now, asAdded(old, marks, { out, pen }));
  else out.write(now, marks);
  return true;
}

/** The paragraph in a point of a list is a block of its own, and what others suggest about it stays. */
function keptShell(old: Node, now: Node, pen: Pen): Node | null {
  if (now.isTextblock) return now;
  const words = wordsOf(now);
  const attrs = keptAttributes(wordsOf(old), words, pen);
  return attrs && now.copy(Fragment.from(words.type.create(attrs, words.content)));
}

/**
 * Words of a line that is only suggested stay a suggestion when they come to stand in a line that is not; they came with
 * that line, before any strike on them.
 */
function asAdded({ node, line }: Letter, marks: readonly Mark[], { out, pen }: Writing): readonly Mark[] {
  if (marks.some(({ type }) => type.name === 'added')) return marks;
  const { at } = blockSuggestions(line.attrs).came ?? pen;
  return markOf(node.type.schema, 'added', { ...pen.sign(KEPT, 'added', out.beside), at }).addToSet(marks);
}

const KEPT = -2;

function suggestedOn(piece: Piece): readonly (Mark | Signed)[] {
  if (piece.text === null) return [];
  if (piece.node.isText) return piece.marks;
  return Object.values(blockSuggestions(piece.node.attrs)).filter((signed) => signed !== null);
}

type Trace = { readonly piece: Piece; readonly isNew: boolean; readonly start: number; readonly end: number };

/** Where a place among what was written is among what is suggested. */
function placeIn(traces: readonly Trace[], end: number, caret: Caret): Placed['place'] {
  return (offset) => {
    const right = traces.findIndex(({ piece }) => piece.at >= offset);
    const left = traces[(right < 0 ? traces.length : right) - 1];
    if (!left) return 0;
    if (left.isNew || caret === 'before') return left.end;
    return traces[right]?.start ?? end;
  };
}
