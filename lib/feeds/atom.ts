import { entryUri, type Feed, type FeedEntry, lastChange } from './feed.ts';
import { element, emptyElement, escapeXml } from './xml.ts';

/** A feed in Atom 1.0 (RFC 4287): `published` never moves, `updated` only for what readers were told of. */
export function atom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.self),
    element('title', feed.name),
    ...(feed.description === '' ? [] : [element('subtitle', feed.description)]),
    element('updated', new Date(lastChange(feed)).toISOString()),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...(feed.hub ? [emptyElement('link', { rel: 'hub', href: feed.hub })] : []),
    // Every entry needs an author; what nobody signs is the paper's.
    `<author>${element('name', feed.name)}</author>`,
    ...feed.entries.map((entry) => entryOf(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(entry: FeedEntry, { page, language }: Feed): string {
  const names = entry.authors.length > 0 ? entry.authors : [entry.byline];
  const tongue = entry.language === language ? '' : ` xml:lang="${escapeXml(entry.language)}"`;
  return [
    `<entry${tongue}>`,
    element('id', entryUri(entry.key, page)),
    element('title', entry.headline),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    ...(entry.picture
      ? [emptyElement('link', { rel: 'enclosure', type: entry.picture.mime, href: entry.picture.address })]
      : []),
    element('published', new Date(entry.publishedAt).toISOString()),
    element('updated', new Date(entry.updatedAt ?? entry.publishedAt).toISOString()),
    ...names.map((name) => `<author>${element('name', name)}</author>`),
    emptyElement('category', { term: entry.section }),
    ...(entry.standfirst === '' ? [] : [element('summary', entry.standfirst)]),
    element('content', entry.html, { type: 'html' }),
    '</entry>',
  ].join('\n');
}
