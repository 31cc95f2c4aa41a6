import type { ArticleNode } from '#lib/article/document';
import { Galley } from '#lib/article/paste/galley';
import { readLetters } from '#lib/article/paste/read-letters';
import { PLAIN } from '#lib/article/paste/setting';
import { isCaption, splitCredit } from './caption.ts';
import type { CopyCell, CopyLine, CopyPiece, CopyRow } from './copy.ts';
import { type SignTracked, setLine, wholeAs } from './set-line.ts';

const MOST_SPANNED = 100;

/** What a picture of the file became: its number in the library and its alternative text; null leaves it out. */
export type PlacedPicture = { readonly mediaId: string; readonly alt: string } | null;

/** Decides what stands in a story for a picture of the file, and how a tracked change is signed as a suggestion. */
export type CopySetting = {
  readonly pictureFor: (picture: number) => PlacedPicture;
  readonly sign: SignTracked;
};

/** The words under a picture of the file, by the picture's number. */
export type Captions = ReadonlyMap<number, { readonly caption: string; readonly credit: string }>;

/**
 * Sets the pieces of a copy as blocks of an article, by the same rules as what is pasted. The caption of a picture goes
 * under it; where the picture itself is left out it is a line of the text.
 */
export function setCopy(pieces: readonly CopyPiece[], setting: CopySetting): ArticleNode[] {
  const galley = new Galley();
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === 'line') setLine(piece, pieces[at - 1], galley, setting.sign);
    else if (piece?.kind === 'divider') galley.place({ type: 'divider' });
    else if (piece?.kind === 'table') for (const block of tableOf(piece.rows, setting)) galley.place(block);
    else if (piece) {
      const placed = setting.pictureFor(piece.picture);
      const under = placed ? captionAfter(pieces, at) : null;
      const attrs = { ...placed, ...wholeAs(piece.tracked, setting.sign) };
      if (placed) galley.place(pictureOf(attrs, under?.words ?? ''));
      at = under?.at ?? at;
    }
  }
  return galley.blocks();
}

/** What stands under each picture, for a person to see before anything is done. */
export function captionsOf(pieces: readonly CopyPiece[]): Captions {
  return new Map(
    pieces.flatMap((piece, at) =>
      piece.kind === 'picture'
        ? [[piece.picture, splitCredit(captionAfter(pieces, at)?.words ?? '')] as const]
        : [],
    ),
  );
}

/** The caption of a picture: the line under it, past one empty line. */
function captionAfter(pieces: readonly CopyPiece[], at: number): { words: string; at: number } | null {
  for (let below = at + 1; below <= at + 2; below += 1) {
    const line = pieces[below];
    if (line?.kind !== 'line') return null;
    const words = wordsOf(line);
    if (words === '') continue;
    return isCaption(line, words) ? { words, at: below } : null;
  }
  return null;
}

function wordsOf({ runs }: CopyLine): string {
  const kept = runs.filter(({ tracked }) => tracked?.kind !== 'removed');
  return kept
    .map(({ text, setting }) => readLetters(text, { ...PLAIN, ...setting }))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function pictureOf(attrs: NonNullable<ArticleNode['attrs']>, words: string): ArticleNode {
  const { caption, credit } = splitCredit(words);
  const line = (type: string, text: string): ArticleNode => ({
    type,
    ...(text !== '' && { content: [{ type: 'text', text }] }),
  });
  const content = [line('pictureCaption', caption), line('pictureCredit', credit)];
  return { type: 'picture', attrs: { ...attrs, size: 'column' }, content };
}

function tableOf(rows: readonly CopyRow[], setting: CopySetting): ArticleNode[] {
  const kept = rows.filter(({ cells }) => cells.length > 0);
  const written = kept.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.pieces)));
  if (written.every((line) => wordsOf(line) === '')) return [];
  const content = kept.map((row, at): ArticleNode => {
    const attrs = wholeAs(row.tracked, setting.sign);
    const cells = row.cells.map((cell) => cellOf(cell, kept.length - at, setting));
    return { type: 'tableRow', ...(attrs && { attrs }), content: cells };
  });
  return [{ type: 'table', content }];
}

/** A cell holds lines and lists; crossheads, quotations and tables within it are lines there. */
function cellOf(
  { isHeader, colspan, rowspan, pieces }: CopyCell,
  rowsLeft: number,
  setting: CopySetting,
): ArticleNode {
  const lines = linesOf(pieces).map((line): CopyLine => ({ ...line, crosshead: null, isQuoted: false }));
  const content = setCopy(lines, setting).filter(({ type }) => type !== 'divider');
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan: Math.min(rowspan, rowsLeft, MOST_SPANNED), colwidth: null },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}

function linesOf(pieces: readonly CopyPiece[]): CopyLine[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'line') return [piece];
    if (piece.kind !== 'table') return [];
    return piece.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.pieces)));
  });
}
