import type { APIRequestContext } from '@playwright/test';
import type { Database } from '#db/client';
import { listAuthors, listPaperTopics, listSections } from '#db/published';
import { FEED_FILES } from '#lib/press/feed-files';
import { expect, test } from './newsroom.ts';
import { read } from './readers-side.ts';
import { type Element, named, readXml, textOf } from './xml-tree.ts';

// What RSS 2.0, RFC 4287, JSON Feed 1.1 and the schemas of sitemaps ask for, held against every feed of the demo paper.

const WHOLE = /^http:\/\/localhost:\d+\//;
/** RFC 822 with a four-digit year, as RSS has it; xsd:dateTime with its offset, as Atom and sitemaps have it. */
const RSS_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const TAG_URI = /^tag:[a-z0-9.-]+,2026:(?:story|note|retraction)-\d+$/;

test('every RSS feed says who wrote what, when, and whose the picture is', async ({ db, request }) => {
  for (const path of await feedsOf(db, 'rss.xml')) {
    const root = readXml(await read(request, path));
    expect(root, path).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
    const [channel] = named(root, 'channel');
    if (!channel) throw new Error(`${path} has no channel.`);
    for (const name of ['title', 'link', 'description', 'language'])
      expect(named(channel, name), `${path} ${name}`).toHaveLength(1);
    expect(textOf(channel, 'link'), path).toMatch(WHOLE);
    const self = named(channel, 'atom:link').find(({ attributes }) => attributes.rel === 'self');
    expect(self?.attributes.href, path).toMatch(new RegExp(`${path}$`));
    const items = named(channel, 'item');
    expectDistinct(items.map((item) => textOf(item, 'guid')));
    for (const item of items) {
      for (const name of ['title', 'link', 'guid', 'pubDate', 'dc:creator', 'category', 'content:encoded'])
        expect(textOf(item, name), `${path} ${textOf(item, 'link')} ${name}`).not.toBe('');
      expect(textOf(item, 'link'), path).toMatch(WHOLE);
      expect(textOf(item, 'guid'), path).toMatch(TAG_URI);
      expect(named(item, 'guid')[0]?.attributes.isPermaLink).toBe('false');
      expect(textOf(item, 'pubDate')).toMatch(RSS_DATE);
      for (const media of named(item, 'media:content')) expectPicture(media);
      expectWholeLinks(textOf(item, 'content:encoded'), path);
    }
  }
});

test('every Atom feed has what RFC 4287 asks of it', async ({ db, request }) => {
  for (const path of await feedsOf(db, 'atom.xml')) {
    const feed = readXml(await read(request, path));
    expect(feed.name, path).toBe('feed');
    expect(feed.attributes.xmlns, path).toBe('http://www.w3.org/2005/Atom');
    for (const one of [feed, ...named(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated'])
        expect(named(one, name), `${path} ${name}`).toHaveLength(1);
      expect(textOf(one, 'updated')).toMatch(DATE_TIME);
      expect(named(one, 'author').length, path).toBeGreaterThan(0);
      for (const link of named(one, 'link').filter(({ attributes }) => attributes.rel !== 'hub'))
        expect(link.attributes.href, path).toMatch(WHOLE);
    }
    const entries = named(feed, 'entry');
    expectDistinct(entries.map((entry) => textOf(entry, 'id')));
    for (const entry of entries) {
      expect(textOf(entry, 'id')).toMatch(TAG_URI);
      expect(textOf(entry, 'published')).toMatch(DATE_TIME);
      expect(textOf(entry, 'published') <= textOf(entry, 'updated'), path).toBe(true);
      expect(named(entry, 'content')[0]?.attributes.type).toBe('html');
    }
  }
});

test('every JSON feed has what JSON Feed 1.1 asks of it', async ({ db, request }) => {
  for (const path of await feedsOf(db, 'feed.json')) {
    const feed = JSON.parse(await read(request, path));
    expect(feed, path).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String),
    });
    expect(feed.feed_url, path).toMatch(new RegExp(`${path}$`));
    expectDistinct(feed.items.map(({ id }: { id: string }) => id));
    for (const item of feed.items) {
      expect(item.id).toMatch(TAG_URI);
      expect(item.url).toMatch(WHOLE);
      expect(item.date_published).toMatch(DATE_TIME);
      expect(item.content_html, path).not.toBe('');
      expect(item.authors.length, path).toBeGreaterThan(0);
    }
  }
});

test('the sitemaps are as their schemas want them, and every address in them is there', async ({
  request,
}) => {
  const lines = await sitemapOf(request, '/sitemap.xml');
  expectDistinct(lines.map((line) => textOf(line, 'loc')));
  for (const line of lines) {
    expect(line.children.map(({ name }) => name)).toEqual(
      named(line, 'lastmod').length === 0 ? ['loc'] : ['loc', 'lastmod'],
    );
    const changed = textOf(line, 'lastmod');
    if (changed !== '') expect(changed).toMatch(DATE_TIME);
    expect(Date.parse(changed || '2026-01-01')).toBeLessThanOrEqual(Date.now());
    await read(request, textOf(line, 'loc'));
  }
  const news = await sitemapOf(request, '/news-sitemap.xml');
  expect(news.length).toBeGreaterThan(0);
  for (const line of news) {
    const [story] = named(line, 'news:news');
    if (!story) throw new Error('A line of the news sitemap has no news.');
    expect(story.children.map(({ name }) => name)).toEqual([
      'news:publication',
      'news:publication_date',
      'news:title',
    ]);
    expect(textOf(story, 'news:publication_date')).toMatch(DATE_TIME);
    expect(Date.now() - Date.parse(textOf(story, 'news:publication_date'))).toBeLessThan(2 * 86_400_000);
    expect(lines.map((one) => textOf(one, 'loc'))).toContain(textOf(line, 'loc'));
  }
});

test('other sites are told how a story is set into theirs, and what we do not write', async ({ request }) => {
  const [line] = await sitemapOf(request, '/news-sitemap.xml');
  const url = line && textOf(line, 'loc');
  if (!url) throw new Error('The news sitemap has no story.');
  const asked = (format: string) => request.get('/oembed', { params: { url, ...(format && { format }) } });
  for (const format of ['', 'json']) {
    const told = await (await asked(format)).json();
    expect(told).toMatchObject({ version: '1.0', type: 'link', url, title: expect.any(String) });
  }
  const xml = readXml(await (await asked('xml')).text());
  expect([xml.name, textOf(xml, 'url')]).toEqual(['oembed', url]);
  const odd = await asked('yaml');
  expect([odd.status(), odd.headers()['content-type']]).toEqual([501, 'application/json; charset=utf-8']);
  await read(request, '/oembed?url=https://elsewhere.example/a-1', 404);
});

async function feedsOf(db: Database, file: string): Promise<string[]> {
  expect(FEED_FILES).toContain(file);
  const [sections, topics, authors] = await Promise.all([
    listSections(db),
    listPaperTopics(db),
    listAuthors(db),
  ]);
  const lists = [
    '',
    '/dinh-chinh',
    ...sections.map(({ slug }) => `/${slug}`),
    ...topics.map(({ slug }) => `/chu-de/${slug}`),
    ...authors.map(({ slug }) => `/tac-gia/${slug}`),
  ];
  return ['', '/en'].flatMap((language) => lists.map((list) => `${language}${list}/${file}`));
}

async function sitemapOf(request: APIRequestContext, path: string): Promise<readonly Element[]> {
  const source = await read(request, path);
  expect(Buffer.byteLength(source)).toBeLessThan(50 * 1024 * 1024);
  const root = readXml(source);
  expect(root, path).toMatchObject({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
  });
  const lines = named(root, 'url');
  expect(lines.length).toBeLessThanOrEqual(50_000);
  for (const line of lines) {
    expect(textOf(line, 'loc')).toMatch(WHOLE);
    expect(textOf(line, 'loc').length).toBeLessThan(2_048);
  }
  return lines;
}

function expectPicture({ attributes, children }: Element): void {
  expect(attributes).toMatchObject({ medium: 'image', type: 'image/jpeg' });
  expect(attributes.url).toMatch(WHOLE);
  expect(Number(attributes.width) * Number(attributes.height)).toBeGreaterThan(0);
  expect(children.find(({ name }) => name === 'media:credit')?.text).toBeTruthy();
}

/** In a feed nobody knows where a relative address begins. */
function expectWholeLinks(html: string, path: string): void {
  for (const [, address = ''] of html.matchAll(/\b(?:href|src)="([^"]*)"/g))
    expect(address, path).toMatch(/^(?:https?|mailto|tel):/);
}

function expectDistinct(ids: readonly string[]): void {
  expect(new Set(ids).size).toBe(ids.length);
}
