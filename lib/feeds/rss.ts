import { creditedName } from './article-facts.ts';
import { entryUri, type Feed, type FeedEntry, type FeedPicture, lastChange } from './feed.ts';
import { attributes, element, emptyElement } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * A feed in RSS 2.0 with Media RSS. An entry is known for ever by its key, not by its address, so a new slug makes no new
 * entry; `pubDate` is the first publication, whatever was corrected since.
 */
export function rss(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0"${attributes(NAMESPACES)}>`,
    '<channel>',
    element('title', feed.name),
    element('link', feed.page),
    // RSS asks for a description even where there is nothing to say but the name.
    element('description', feed.description || feed.name),
    element('language', feed.language),
    ...(feed.entries.length > 0 ? [element('lastBuildDate', new Date(lastChange(feed)).toUTCString())] : []),
    emptyElement('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
    ...(feed.hub ? [emptyElement('atom:link', { href: feed.hub, rel: 'hub' })] : []),
    ...feed.entries.map((entry) => item(entry, feed)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function item(entry: FeedEntry, { page }: Feed): string {
  return [
    '<item>',
    element('title', entry.headline),
    element('link', entry.address),
    element('guid', entryUri(entry.key, page), { isPermaLink: 'false' }),
    element('pubDate', new Date(entry.publishedAt).toUTCString()),
    element('dc:creator', entry.byline),
    element('category', entry.section),
    ...(entry.standfirst === '' ? [] : [element('description', entry.standfirst)]),
    element('content:encoded', entry.html),
    ...(entry.picture ? [media(entry.picture)] : []),
    '</item>',
  ].join('\n');
}

function media({ address, mime, width, height, alt, credit }: FeedPicture): string {
  const facts = { url: address, medium: 'image', type: mime, width: String(width), height: String(height) };
  const about = [
    ...(alt === '' ? [] : [element('media:description', alt, { type: 'plain' })]),
    ...(credit === ''
      ? []
      : [element('media:credit', creditedName(credit) ?? credit, { role: 'photographer' })]),
  ];
  return `<media:content${attributes(facts)}>${about.join('')}</media:content>`;
}
