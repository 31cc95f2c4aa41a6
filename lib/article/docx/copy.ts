import type { CrossheadLevel } from '#lib/article/nodes/crosshead';
import type { ListPlace } from '#lib/article/paste/nest-lists';
import type { Dropped } from '#lib/article/paste/pasted';
import type { Setting } from '#lib/article/paste/setting';

/** A change that Word tracked: words put in or struck out, by whom (as Word names them) and when (UTC milliseconds). */
export type Tracked = {
  readonly kind: 'added' | 'removed';
  readonly author: string;
  readonly at: number | null;
};

/** How a run of a Word file is set; the line it stands in is said once, by the line. */
export type RunSetting = Omit<Setting, 'line' | 'keepsNewlines' | 'mark'>;

/** Letters as the file has them, in their old encoding where their font has one. */
export type CopyRun = {
  readonly text: string;
  readonly setting: RunSetting;
  readonly tracked: Tracked | null;
};

/** What a line is for in the file, where its style says so. */
export type LineRole = 'title' | 'subtitle' | 'caption';

export type CopyLine = {
  readonly kind: 'line';
  readonly role: LineRole | null;
  readonly crosshead: CrossheadLevel | null;
  readonly isQuoted: boolean;
  readonly item: ListPlace | null;
  readonly runs: readonly CopyRun[];
  /** The end of the line itself was put in (it was split there) or struck out (it was joined with the next). */
  readonly end: Tracked | null;
};

export type CopyCell = {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly pieces: readonly CopyPiece[];
};
export type CopyRow = { readonly cells: readonly CopyCell[]; readonly tracked: Tracked | null };

export type CopyPiece =
  | CopyLine
  | { readonly kind: 'table'; readonly rows: readonly CopyRow[] }
  /** The number of a picture in the list of them. */
  | { readonly kind: 'picture'; readonly picture: number; readonly tracked: Tracked | null }
  | { readonly kind: 'divider' };

/** A picture that the file carries, in a format that the library may take. */
export type CopyPicture = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly alt: string;
};

/** A comment at the margin of the file: who wrote it, what, and about which words. */
export type CopyComment = {
  readonly id: string;
  readonly author: string;
  readonly words: string;
  readonly quoted: string;
};

/** What stands in a Word file, before a person has decided what of it becomes a story. */
export type Copy = {
  readonly pieces: readonly CopyPiece[];
  readonly pictures: readonly CopyPicture[];
  readonly comments: readonly CopyComment[];
  readonly dropped: readonly Dropped[];
};
