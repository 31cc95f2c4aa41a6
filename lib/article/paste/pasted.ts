import type { ArticleNode } from '#lib/article/document';
import type { DetectedEncoding } from '#lib/text/detect-legacy';
import type { LegacyEncoding } from '#lib/text/legacy-encoding';

/**
 * Why a part of what was pasted is not in the story: a picture that the clipboard only names, a note at the foot of the
 * page and its number in the text, a comment, words that were struck out under tracked changes, words that were hidden,
 * something embedded, a button or a field of a web page, a link that leads nowhere safe (its words stay). Of Word files
 * also: a picture in a format that the library does not take, a chart or an object of another program, words at the head
 * or foot of every page, a table of contents, macros.
 */
export const DROPPED_KINDS = [
  'picture',
  'footnote',
  'footnoteNumber',
  'comment',
  'deletion',
  'hidden',
  'embed',
  'control',
  'link',
  'pictureFormat',
  'drawing',
  'header',
  'contents',
  'macro',
] as const;
export type DroppedKind = (typeof DROPPED_KINDS)[number];

/** One thing left out, and its words where it had any. */
export type Dropped = { readonly kind: DroppedKind; readonly words: string };

/** How letters are read: by what their fonts say, in an encoding that was guessed, or not at all. */
export type LettersRead = 'by font' | 'untouched' | DetectedEncoding;

/** Letters of an old encoding, as the source has them and as they were read. */
export type OldRun = { readonly encoding: LegacyEncoding; readonly was: string; readonly becomes: string };

/** What a clipboard holds for a story: blocks of the article's schema, what was left out, pictures that came along. */
export type Pasted = {
  readonly blocks: readonly ArticleNode[];
  readonly dropped: readonly Dropped[];
  /** `data:` addresses of pictures that are whole in the clipboard. */
  readonly pictures: readonly string[];
  readonly oldRuns: readonly OldRun[];
};
