/** How a feed may be written. */
export type FeedForm = 'rss' | 'atom' | 'json';

const FORMS: ReadonlyMap<string, FeedForm> = new Map([
  ['rss.xml', 'rss'],
  ['atom.xml', 'atom'],
  ['feed.json', 'json'],
]);

/** The names that a feed's file has under the address of what it is a feed of, one for each form. */
export const FEED_FILES: readonly string[] = [...FORMS.keys()];

/** The form of the feed in a file of this name; undefined when no feed is called so. */
export function feedFormOf(file: string): FeedForm | undefined {
  return FORMS.get(file);
}
