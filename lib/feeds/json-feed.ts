import { entryUri, type Feed, type FeedEntry } from './feed.ts';

/** A feed in JSON Feed 1.1 (jsonfeed.org), for readers that would rather not read XML. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.name,
    home_page_url: feed.page,
    feed_url: feed.self,
    ...(feed.description !== '' && { description: feed.description }),
    language: feed.language,
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.entries.map((entry) => itemOf(entry, feed)),
  });
}

function itemOf(entry: FeedEntry, { page }: Feed) {
  const names = entry.authors.length > 0 ? entry.authors : [entry.byline];
  return {
    id: entryUri(entry.key, page),
    url: entry.address,
    title: entry.headline,
    ...(entry.standfirst !== '' && { summary: entry.standfirst }),
    content_html: entry.html,
    date_published: new Date(entry.publishedAt).toISOString(),
    ...(entry.updatedAt !== null && { date_modified: new Date(entry.updatedAt).toISOString() }),
    authors: names.map((name) => ({ name })),
    tags: [entry.section],
    language: entry.language,
    ...(entry.picture && { image: entry.picture.address }),
  };
}
