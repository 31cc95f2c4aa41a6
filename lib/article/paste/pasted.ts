import type { ArticleNode } from '#lib/article/document';

/**
 * Why a part of what was pasted is not in the story: a picture that the clipboard only names, a note at the foot of the
 * page and its number in the text, a comment, words that were struck out under tracked changes, words that were hidden,
 * something embedded, a button or a field of a web page, a link that leads nowhere safe (its words stay).
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
] as const;
export type DroppedKind = (typeof DROPPED_KINDS)[number];

/** One thing left out, and its words where it had any. */
export type Dropped = { readonly kind: DroppedKind; readonly words: string };

/** What a clipboard holds for a story: blocks of the article's schema, what was left out, pictures that came along. */
export type Pasted = {
  readonly blocks: readonly ArticleNode[];
  readonly dropped: readonly Dropped[];
  /** `data:` addresses of pictures that are whole in the clipboard. */
  readonly pictures: readonly string[];
};
