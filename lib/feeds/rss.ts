import { element, escapeXml } from './xml.ts';

/** An entry of a feed; addresses are whole, `html` is the text as readers may have it. */
export type FeedEntry = {
  readonly storyId: number;
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly section: string;
  readonly publishedAt: number;
  readonly html: string;
  readonly picture: string | null;
};

export type Feed = {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** The page that the feed is of, and the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
};

/**
 * A feed in RSS 2.0. An entry is known for ever by its story's number, not by its address, so a new slug makes no new
 * entry; `pubDate` is the first publication, whatever was corrected since.
 */
export function rss(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.name),
    element('link', feed.page),
    element('description', feed.description),
    element('language', feed.language),
    `<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.entries.map((entry) => item(entry, feed.page)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function item(entry: FeedEntry, page: string): string {
  return [
    '<item>',
    element('title', entry.headline),
    element('link', entry.address),
    element('guid', storyUri(entry.storyId, page), { isPermaLink: 'false' }),
    element('pubDate', new Date(entry.publishedAt).toUTCString()),
    element('dc:creator', entry.byline),
    element('category', entry.section),
    ...(entry.standfirst === '' ? [] : [element('description', entry.standfirst)]),
    element('content:encoded', entry.html),
    ...(entry.picture ? [`<enclosure url="${escapeXml(entry.picture)}" length="0" type="image/jpeg"/>`] : []),
    '</item>',
  ].join('\n');
}

function storyUri(storyId: number, page: string): string {
  return `tag:${new URL(page).hostname},2026:story-${storyId}`;
}
