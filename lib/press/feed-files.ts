/** How a feed may be written. */
export type FeedForm = 'rss' | 'atom' | 'json';

/** The name of a feed's file under the address of what it is a feed of, and the form that it has. */
export const FEED_FILES: Readonly<Record<string, FeedForm>> = {
  'rss.xml': 'rss',
  'atom.xml': 'atom',
  'feed.json': 'json',
};
