import type { Language } from '#lib/newsroom/people';

/** The picture of an entry: a whole address, its size in bytes when known, and what must be said of it. */
export type FeedPicture = {
  readonly address: string;
  readonly mime: 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string;
};

/** An entry of a feed; addresses are whole, `html` is the text as readers may have it. */
export type FeedEntry = {
  /** What the entry is for ever, whatever its address: `story-12`, `note-7`. */
  readonly key: string;
  readonly address: string;
  readonly language: Language;
  readonly headline: string;
  readonly standfirst: string;
  /** The byline as printed, and the people behind it. */
  readonly byline: string;
  readonly authors: readonly string[];
  readonly section: string;
  readonly publishedAt: number;
  readonly updatedAt: number | null;
  readonly html: string;
  readonly picture: FeedPicture | null;
};

/** A feed of the paper or of a part of it. */
export type Feed = {
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  /** The page that the feed is of, and the feed itself. */
  readonly page: string;
  readonly self: string;
  /** The WebSub hub that tells of news, or null. */
  readonly hub: string | null;
  readonly entries: readonly FeedEntry[];
};

/**
 * The name of an entry that never changes (RFC 4151): by the paper's host and the key alone, so that a new slug, section
 * or headline makes no new entry in anybody's reader.
 */
export function entryUri(key: string, page: string): string {
  return `tag:${new URL(page).hostname},2026:${key}`;
}

/** When something in the feed last changed, UTC milliseconds; 0 for an empty one. */
export function lastChange({ entries }: Feed): number {
  return Math.max(0, ...entries.map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt));
}
