import { expect, it } from 'vitest';
import { renderHtml } from '#lib/article/render-html';
import { articleFacts } from './article-facts.ts';
import { type FeedEntry, rss } from './rss.ts';
import { sitemap } from './sitemap.ts';

const ENTRY: FeedEntry = {
  storyId: 12,
  address: 'https://bensong.example/song-nuoc/ben-pha-12',
  headline: 'Ăn & uống <b>"bên"</b> sông\u0000',
  standfirst: ']]> là hết',
  byline: 'Mai Ngạn và Đỗ Khê',
  section: 'Sông nước',
  publishedAt: Date.UTC(2026, 11, 1, 7, 5),
  html: '<p>Bạn & tôi</p>',
  picture: null,
};
const feedOf = (entry: FeedEntry) =>
  rss({
    name: 'Bến Sông',
    description: '',
    language: 'vi',
    page: 'https://bensong.example/',
    self: 'https://bensong.example/rss.xml',
    entries: [entry],
  });

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

it('a sitemap escapes addresses', () => {
  expect(sitemap([{ address: 'https://a.example/?a=1&b=2', changed: null }])).toContain(
    '<loc>https://a.example/?a=1&amp;b=2</loc>',
  );
});

it('an article’s facts name its corrections', () => {
  const paper = { paperName: 'Bến Sông', imprint: { agency: '', address: '', email: '', phone: '' } };
  const stated = {
    address: 'https://bensong.example/a-1',
    language: 'vi',
    headline: 'Bến phà',
    standfirst: '',
    section: 'Sông nước',
    words: 1,
    published: '2026-12-01T14:05+07:00',
    updated: '2026-12-01T14:05+07:00',
    authors: [],
    picture: null,
  };
  const corrections = [{ text: '120 → 102', published: '2026-12-02T08:00+07:00' }];
  expect(articleFacts({ ...stated, corrections }, paper, 'https://bensong.example/')).toMatchObject({
    '@type': 'NewsArticle',
    correction: [{ '@type': 'CorrectionComment', text: '120 → 102' }],
  });
  expect(articleFacts({ ...stated, corrections: [] }, paper, 'https://bensong.example/')).not.toHaveProperty(
    'correction',
  );
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
