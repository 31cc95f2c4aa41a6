import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { Copy, CopyComment, CopyPicture, CopyPiece, CopyRow } from './copy.ts';
import { Numbering } from './numbering.ts';
import { openPackage, type Package } from './open-package.ts';
import { PictureDesk } from './picture-desk.ts';
import { readBlocks } from './read-body.ts';
import { child, readXml, within } from './read-xml.ts';
import { leaveOut, type Reading, wordsIn } from './reading.ts';
import { mainPart, type Relations, relationsOf } from './relations.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a Word file as a copy for a story: lines with their lists, crossheads and tracked changes, tables, pictures,
 * comments, and what a story has no place for. Nothing is fetched and no macro is looked at; `hear` is told the share
 * done, 0 to 1. Refuses with `docx_is_doc`, `docx_locked`, `docx_is_other`, `docx_too_big`, `docx_hostile`,
 * `docx_damaged`, `docx_empty`.
 */
export function readDocx(
  bytes: Uint8Array,
  hear: (share: number) => void = () => {},
): Answer<{ copy: Copy }> {
  const opening = openPackage(bytes);
  if (!opening.ok) return opening;
  hear(0.2);
  try {
    const part = mainPart(opening.opened);
    const copy = part === null ? null : readCopy(opening.opened, part, hear);
    if (copy === null) return refuse('docx_is_other', { kind: 'zip' });
    return isBlank(copy.pieces) ? refuse('docx_empty') : grant({ copy });
  } catch (error) {
    return refuse(error instanceof RangeError ? 'docx_hostile' : 'docx_damaged');
  }
}

function readCopy(opened: Package, part: string, hear: (share: number) => void): Copy | null {
  const relations = relationsOf(opened, part);
  const textOf = (kind: string) => {
    const found = [...relations.values()].find((relation) => relation.kind === kind && !relation.isOutside);
    return found ? opened.text(found.target) : null;
  };
  const reading: Reading = {
    styles: readStyles(textOf('styles')),
    numbering: new Numbering(textOf('numbering')),
    relations,
    pictures: new PictureDesk(opened),
    dropped: [],
    fields: [],
    quoted: new Map(),
    open: new Set(),
  };
  const root = readXml(opened.text(part) ?? '');
  hear(0.6);
  const body = child(root, 'body');
  if (!body) return null;
  const pieces = readBlocks(body, reading);
  hear(0.8);
  const { pictures, numbers } = takenPictures(reading);
  leaveOutNotes(textOf('footnotes'), reading);
  leaveOutNotes(textOf('endnotes'), reading);
  leaveOutMargins(opened, relations, reading);
  if ([...opened.names].some((name) => /vbaProject\.bin$/i.test(name)))
    reading.dropped.push({ kind: 'macro', words: '' });
  const comments = readComments(textOf('comments'), reading.quoted);
  return {
    pieces: pieces.flatMap((piece) => renumbered(piece, numbers)),
    pictures,
    comments,
    dropped: reading.dropped,
  };
}

/** Pictures that no library takes leave the text; the others move up. */
function takenPictures(reading: Reading) {
  const pictures: CopyPicture[] = [];
  const numbers = reading.pictures.unpack().map((picture) => {
    if (picture) return pictures.push(picture) - 1;
    reading.dropped.push({ kind: 'pictureFormat', words: '' });
    return null;
  });
  return { pictures, numbers };
}

function renumbered(piece: CopyPiece, numbers: readonly (number | null)[]): CopyPiece[] {
  if (piece.kind === 'picture') {
    const picture = numbers[piece.picture] ?? null;
    return picture === null ? [] : [{ ...piece, picture }];
  }
  if (piece.kind !== 'table') return [piece];
  const rows = piece.rows.map(
    (row): CopyRow => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        pieces: cell.pieces.flatMap((one) => renumbered(one, numbers)),
      })),
    }),
  );
  return [{ kind: 'table', rows }];
}

function leaveOutNotes(text: string | null, reading: Reading): void {
  for (const note of text === null ? [] : readXml(text).children)
    if (!note.attrs.has('type') || note.attrs.get('type') === 'normal')
      leaveOut(reading, 'footnote', wordsIn(note));
}

/** Words at the head and foot of every page, said once each; a number of the page alone is nothing. */
function leaveOutMargins(opened: Package, relations: Relations, reading: Reading): void {
  const parts = [...relations.values()].filter(({ kind }) => kind === 'header' || kind === 'footer');
  const words = parts.map(({ target }) => {
    const text = opened.text(target);
    return text === null ? '' : wordsIn(readXml(text)).replace(/\s+/g, ' ').trim();
  });
  for (const line of new Set(words)) if (/\p{L}{2}/u.test(line)) leaveOut(reading, 'header', line);
}

function readComments(text: string | null, quoted: ReadonlyMap<string, string>): CopyComment[] {
  if (text === null) return [];
  return within(readXml(text), 'comment').flatMap((comment) => {
    const words = wordsIn(comment).replace(/\s+/g, ' ').trim().normalize('NFC');
    const id = comment.attrs.get('id') ?? '';
    const about = (quoted.get(id) ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
    return words === '' ? [] : [{ id, author: comment.attrs.get('author') ?? '', words, quoted: about }];
  });
}

function isBlank(pieces: readonly CopyPiece[]): boolean {
  return pieces.every(
    (piece) =>
      piece.kind === 'divider' ||
      (piece.kind === 'line' && piece.runs.every(({ text }) => text.trim() === '')),
  );
}
