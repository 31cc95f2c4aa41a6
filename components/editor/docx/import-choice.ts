import type { Copy, CopyPiece } from '#lib/article/docx/copy';
import { type OldLetters, oldLetters, withEncodings } from '#lib/article/docx/letters-of-copy';
import { type Captions, captionsOf } from '#lib/article/docx/set-copy';
import { countTracked, type TrackedCount, type TrackedReading } from '#lib/article/docx/tracked';

/** A Word file that was read, with what a person should know of it before deciding. */
export type ReadFile = {
  readonly name: string;
  readonly copy: Copy;
  /** The pieces of the copy with their encodings told. */
  readonly pieces: readonly CopyPiece[];
  readonly tracked: TrackedCount;
  readonly old: OldLetters | null;
  readonly captions: Captions;
};

/** Where the text goes in a story that has some. */
export const PLACES = ['caret', 'end', 'replace'] as const;
export type Place = (typeof PLACES)[number];

/** The parts of a file that may go to other fields than the body. */
export const PARTS = ['headline', 'standfirst', 'byline', 'day'] as const;
export type Part = (typeof PARTS)[number];

/** What a person decides about a file; a part that nobody decided about follows its proposal. */
export type ImportChoice = {
  readonly parts: Partial<Record<Part, boolean>>;
  readonly tracked: TrackedReading;
  readonly convertsOld: boolean;
  /** Pictures that are left out, by number. */
  readonly without: ReadonlySet<number>;
  readonly takesComments: boolean;
  readonly place: Place;
};

/** The story that a file comes into; a new one has nothing yet. */
export type ImportInto = {
  readonly isNew: boolean;
  /** Fields in which something stands already. */
  readonly taken: ReadonlySet<Part>;
  readonly hasText: boolean;
  /** Whether this person may set byline and day; who only suggests may not. */
  readonly setsFields: boolean;
  /** Whether this person may make suggestions of tracked changes here, and comment. */
  readonly maySuggest: boolean;
  readonly mayComment: boolean;
};

/** Lays a file out for a person to decide about. */
export function layOut(name: string, copy: Copy): ReadFile {
  const pieces = withEncodings(copy.pieces);
  return {
    name,
    copy,
    pieces,
    tracked: countTracked(copy.pieces),
    old: oldLetters(copy.pieces, pieces),
    captions: captionsOf(pieces),
  };
}

/** What is proposed before the person has decided anything. */
export function proposedChoice({ tracked, copy }: ReadFile, into: ImportInto): ImportChoice {
  const isTracked = tracked.added + tracked.removed > 0;
  return {
    parts: {},
    tracked: isTracked && into.maySuggest ? 'suggestions' : 'accepted',
    convertsOld: true,
    without: new Set(),
    takesComments: into.mayComment && copy.comments.length > 0,
    place: into.hasText ? 'caret' : 'replace',
  };
}
