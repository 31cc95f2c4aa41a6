import { expect, it } from 'vitest';
import { renderHtml } from '#lib/article/render-html';
import { articleFacts, breadcrumbFacts, creditedName, paperFacts } from './article-facts.ts';
import { atom } from './atom.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { newsSitemap } from './news-sitemap.ts';
import { oEmbed, oEmbedXml } from './oembed.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';

const ENTRY: FeedEntry = {
  key: 'story-12',
  language: 'vi',
  address: 'https://bensong.example/song-nuoc/ben-pha-12',
  headline: 'Ăn & uống <b>"bên"</b> sông\u0000',
  standfirst: ']]> là hết',
  byline: 'Mai Ngạn và Đỗ Khê',
  authors: ['Mai Ngạn', 'Đỗ Khê'],
  section: 'Sông nước',
  publishedAt: Date.UTC(2026, 11, 1, 7, 5),
  updatedAt: Date.UTC(2026, 11, 2, 3),
  html: '<p>Bạn & tôi</p>',
  picture: null,
};
const FEED: Feed = {
  name: 'Bến Sông',
  description: '',
  language: 'vi',
  page: 'https://bensong.example/',
  self: 'https://bensong.example/rss.xml',
  hub: 'https://hub.example/',
  entries: [ENTRY],
};
const feedOf = (entry: FeedEntry) => rss({ ...FEED, entries: [entry] });

it('a feed escapes every word and says who wrote it', () => {
  const xml = feedOf(ENTRY);
  expect(xml).toContain('<title>Ăn &amp; uống &lt;b&gt;&quot;bên&quot;&lt;/b&gt; sông</title>');
  expect(xml).toContain('<description>]]&gt; là hết</description>');
  expect(xml).toContain('<content:encoded>&lt;p&gt;Bạn &amp; tôi&lt;/p&gt;</content:encoded>');
  expect(xml).toContain('<dc:creator>Mai Ngạn và Đỗ Khê</dc:creator>');
  expect(xml).toContain('<pubDate>Tue, 01 Dec 2026 07:05:00 GMT</pubDate>');
});

it('a story without a standfirst has no description in the feed, rather than an empty one', () => {
  const [, item = ''] = feedOf({ ...ENTRY, standfirst: '' }).split('<item>');
  expect(item).not.toContain('<description>');
});

it('a feed’s entry is known by its story, whatever its address', () => {
  const guid = /<guid.*<\/guid>/;
  const moved = feedOf({ ...ENTRY, address: 'https://bensong.example/thoi-su/ten-moi-12', headline: 'Khác' });
  expect(guid.exec(moved)?.[0]).toBe(guid.exec(feedOf(ENTRY))?.[0]);
  expect(guid.exec(moved)?.[0]).toContain('isPermaLink="false"');
});

it('a picture in a feed says whose it is', () => {
  const picture = {
    address: 'https://bensong.example/media/abc/1280.jpg',
    mime: 'image/jpeg',
    width: 1280,
    height: 800,
    alt: 'Chuyến phà',
    credit: 'Đỗ Khê & con',
  } as const;
  const xml = feedOf({ ...ENTRY, picture });
  expect(xml).toContain('url="https://bensong.example/media/abc/1280.jpg" medium="image" type="image/jpeg"');
  expect(xml).toContain('<media:credit role="photographer">Đỗ Khê &amp; con</media:credit>');
  expect(xml).not.toContain('length="0"');
});

it('an Atom feed keeps the first publication apart from the last update, and names every author', () => {
  const xml = atom(FEED);
  expect(xml).toContain('<published>2026-12-01T07:05:00.000Z</published>');
  expect(xml).toContain('<updated>2026-12-02T03:00:00.000Z</updated>');
  expect(xml).toContain('<author><name>Mai Ngạn</name></author>\n<author><name>Đỗ Khê</name></author>');
  expect(xml).toContain('<link rel="hub" href="https://hub.example/"/>');
  expect(xml).toContain('<id>tag:bensong.example,2026:story-12</id>');
});

it('an unsigned entry is by whoever the byline names', () => {
  const unsigned = { ...ENTRY, authors: [], byline: 'Ban Biên tập' };
  expect(atom({ ...FEED, entries: [unsigned] })).toContain('<author><name>Ban Biên tập</name></author>');
});

it('a JSON feed knows its entries by the same names as the others', () => {
  const feed = JSON.parse(jsonFeed(FEED));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    items: [{ id: 'tag:bensong.example,2026:story-12', authors: [{ name: 'Mai Ngạn' }, { name: 'Đỗ Khê' }] }],
  });
});

it('an empty feed is a feed still', () => {
  const empty = { ...FEED, entries: [] };
  expect(rss(empty)).not.toContain('lastBuildDate');
  expect(atom(empty)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([]);
});

it('a news sitemap names the paper, the language and the first publication', () => {
  const line = {
    address: 'https://bensong.example/a-1',
    language: 'vi',
    headline: 'Bến & phà',
    published: '2026-12-01T14:05+07:00',
  } as const;
  const xml = newsSitemap('Bến Sông', [line]);
  expect(xml).toContain('<news:name>Bến Sông</news:name><news:language>vi</news:language>');
  expect(xml).toContain('<news:publication_date>2026-12-01T14:05+07:00</news:publication_date>');
  expect(xml).toContain('<news:title>Bến &amp; phà</news:title>');
});

it('a sitemap escapes addresses', () => {
  expect(sitemap([{ address: 'https://a.example/?a=1&b=2', changed: null }])).toContain(
    '<loc>https://a.example/?a=1&amp;b=2</loc>',
  );
});

const paper = { paperName: 'Bến Sông', imprint: { agency: '', address: '', email: '', phone: '' } };
const stated = {
  address: 'https://bensong.example/a-1',
  language: 'vi',
  headline: 'Bến phà',
  standfirst: '',
  section: { name: 'Sông nước', address: 'https://bensong.example/song-nuoc' },
  words: 1,
  published: '2026-12-01T14:05+07:00',
  updated: '2026-12-01T14:05+07:00',
  authors: [],
  picture: null,
  corrections: [],
};

it('an article’s facts name its corrections', () => {
  const corrections = [{ text: '120 → 102', published: '2026-12-02T08:00+07:00' }];
  expect(articleFacts({ ...stated, corrections }, paper, 'https://bensong.example/')).toMatchObject({
    '@type': 'NewsArticle',
    correction: [{ '@type': 'CorrectionComment', text: '120 → 102' }],
  });
  expect(articleFacts(stated, paper, 'https://bensong.example/')).not.toHaveProperty('correction');
});

it('an article’s facts say whose its picture is, and where it stands in the paper', () => {
  const home = 'https://bensong.example/';
  const picture = {
    address: `${home}media/a/1280.jpg`,
    width: 1280,
    height: 800,
    caption: '',
    credit: 'Đỗ Khê',
  };
  const pictured = { ...stated, picture };
  expect(articleFacts(pictured, paper, home)).toMatchObject({
    image: [{ '@type': 'ImageObject', width: 1280, creditText: 'Đỗ Khê' }],
  });
  const sourced = { ...stated, picture: { ...picture, credit: 'Nguồn: Reuters' } };
  expect(articleFacts(sourced, paper, home).image).toEqual([
    expect.not.objectContaining({ creator: expect.anything() }),
  ]);
  expect(creditedName('Ảnh: Lan; Đồ họa: Hà')).toBeNull();
  const drawn = { ...stated, picture: { ...picture, credit: 'Tranh: Vũ Lam Bạc' } };
  expect(articleFacts(drawn, paper, home)).toMatchObject({
    image: [{ creditText: 'Tranh: Vũ Lam Bạc', creator: { '@type': 'Person', name: 'Vũ Lam Bạc' } }],
  });
  expect(breadcrumbFacts(stated, 'Bến Sông', home).itemListElement).toMatchObject([
    { position: 1, name: 'Bến Sông', item: home },
    { position: 2, name: 'Sông nước' },
    { position: 3, name: 'Bến phà' },
  ]);
});

it('an article that nobody signs is by the paper, and the paper shows its logo', () => {
  const home = 'https://bensong.example/';
  expect(articleFacts(stated, paper, home)).toMatchObject({
    author: [{ '@type': 'NewsMediaOrganization', name: 'Bến Sông', url: home }],
    publisher: { logo: { '@type': 'ImageObject', url: `${home}media/share/icon-512.png`, width: 512 } },
  });
  expect(paperFacts(paper, `${home}en`)).toMatchObject({ logo: { url: `${home}media/share/icon-512.png` } });
});

it.each([
  ['Ban Biên tập', null, 'Organization'],
  ['Tòa soạn Bến Sông', null, 'Organization'],
  ['Toà soạn Bến Sông', null, 'Organization'],
  ['Nhóm phóng viên', null, 'Organization'],
  ['Newsroom staff', null, 'Organization'],
  ['Má Năm', null, 'Person'],
  ['Đoàn Minh Tâm', null, 'Person'],
  ['Trường Giang', null, 'Person'],
  ['Ban Mai', null, 'Person'],
  ['Bantha Sok', null, 'Person'],
  ['Hội Nông dân phường Vàm Lụa', null, 'Organization'],
  ['Ban Mai', 'https://bensong.example/tac-gia/ban-mai', 'Person'],
] as const)('an article signed %s (%s) is by a schema.org %s', (name, address, type) => {
  const { author } = articleFacts(
    { ...stated, authors: [{ name, address }] },
    paper,
    'https://bensong.example/',
  );
  expect(author).toMatchObject([{ '@type': type, name }]);
});

it('another site may ask in XML how an article is set into its pages', () => {
  const facts = oEmbed({
    paperName: 'Bến & Sông',
    home: 'https://bensong.example/',
    address: 'https://bensong.example/song-nuoc/ben-pha-1',
    headline: 'Bến phà <mới>',
    byline: 'Lan',
    picture: null,
  });
  const xml = oEmbedXml(facts);
  expect(xml).toContain(
    '<oembed>\n<version>1.0</version>\n<type>link</type>\n<title>Bến phà &lt;mới&gt;</title>',
  );
  expect(xml).toContain('<provider_name>Bến &amp; Sông</provider_name>');
});

it('the text of an article goes out with nothing that its schema does not know', () => {
  const text = (words: string, marks: { type: string; attrs?: Record<string, unknown> }[] = []) => ({
    type: 'text',
    text: words,
    marks,
  });
  const html = renderHtml(
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            text('<script>alert(1)</script>'),
            text('bấm', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]),
            text('đọc', [{ type: 'link', attrs: { href: 'https://a.example/?"onclick=' } }]),
            text('đậm', [{ type: 'bold' }, { type: 'onclick' }]),
          ],
        },
        { type: 'script', content: [text('alert(1)')] },
        { type: 'picture', attrs: { mediaId: '"><script>', alt: '"' } },
      ],
    },
    (mediaId) => (mediaId === 'known' ? '/x' : null),
  );
  expect(html.trim()).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;bấm<a href="https://a.example/?&quot;onclick=">đọc</a><strong>đậm</strong></p>',
  );
});
