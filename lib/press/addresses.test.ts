import { describe, expect, it } from 'vitest';
import { isReaders, placeAt, queryOf, tagsOf } from './addresses.ts';
import { tagsOfPublication } from './tags.ts';

describe('an address', () => {
  it.each([
    ['/', { kind: 'front', language: 'vi' }],
    ['/en', { kind: 'front', language: 'en' }],
    ['/moi-nhat', { kind: 'latest', language: 'vi' }],
    ['/en/moi-nhat', { kind: 'latest', language: 'en' }],
    ['/tim-kiem', { kind: 'search', language: 'vi' }],
    ['/song-nuoc', { kind: 'section', slug: 'song-nuoc', language: 'vi' }],
    ['/en/song-nuoc', { kind: 'section', slug: 'song-nuoc', language: 'en' }],
    ['/rss.xml', { kind: 'feed', form: 'rss', of: { kind: 'front', language: 'vi' } }],
    ['/en/atom.xml', { kind: 'feed', form: 'atom', of: { kind: 'front', language: 'en' } }],
    [
      '/song-nuoc/rss.xml',
      { kind: 'feed', form: 'rss', of: { kind: 'section', slug: 'song-nuoc', language: 'vi' } },
    ],
    [
      '/en/chu-de/ben-pha/feed.json',
      { kind: 'feed', form: 'json', of: { kind: 'topic', slug: 'ben-pha', language: 'en' } },
    ],
    ['/dinh-chinh/atom.xml', { kind: 'feed', form: 'atom', of: { kind: 'corrections', language: 'vi' } }],
    ['/song-nuoc/ben-pha-12', { kind: 'article', storyId: 12 }],
    ['/song-nuoc/12', { kind: 'article', storyId: 12 }],
    ['/song-nuoc/ben-pha-12/ban-doc-loa', { kind: 'spoken', storyId: 12 }],
    ['/song-nuoc/ben-pha-12/ban-in', { kind: 'print-view', storyId: 12 }],
    ['/en/doc-sau', { kind: 'saved', language: 'en' }],
    ['/bao-loi', { kind: 'report', language: 'vi' }],
    ['/en/gui-thu', { kind: 'letter', language: 'en' }],
    ['/da-gui', { kind: 'thanks', language: 'vi' }],
    ['/cu/bat-ky-12', { kind: 'article', storyId: 12 }],
    ['/tac-gia/mai-ngan', { kind: 'author', slug: 'mai-ngan', language: 'vi' }],
    ['/chu-de/ben-pha', { kind: 'topic', slug: 'ben-pha', language: 'vi' }],
    ['/constructor', { kind: 'section', slug: 'constructor', language: 'vi' }],
  ])('%s says by itself what stands there', (path, place) => {
    expect(placeAt(path)).toEqual(place);
  });

  it.each([
    '/a/b/c',
    '/song-nuoc/ben-pha',
    '/song-nuoc/ban-in',
    '/song-nuoc/ben-pha-12/ban-in/ban-in',
    '/song-nuoc/ben-pha-0',
    '/Song',
    '/%00',
    '/tac-gia/',
    '/a b',
    '/moi-nhat/rss.xml',
    '/tim-kiem/rss.xml',
    '/a/b/rss.xml',
    '/feeds/rss.xml/a',
    '/toString',
    '/song-nuoc/constructor',
  ])('%s is nowhere', (path) => {
    expect(placeAt(path)).toBeNull();
  });

  it.each([
    '/desk',
    '/desk/stories/1',
    '/sign-in',
    '/api/health',
    '/_next/x.js',
    '/media/a/320.webp',
    '/icon.svg',
    '/collab',
  ])('%s is none of the press’s business', (path) => {
    expect(isReaders(path)).toBe(false);
  });

  it('varies by the parameters it knows and by no others, whatever their order', () => {
    const search = placeAt('/tim-kiem');
    if (!search) throw new Error('The search has an address.');
    expect(queryOf(search, 'xep=moi&q=+ben+pha+&utm_source=x')).toBe('?q=ben+pha&xep=moi');
    expect(queryOf(search, 'q=')).toBe('');
    const report = { kind: 'report', language: 'vi' } as const;
    expect(queryOf(report, 'bai=7&text=abc&fault=letter_empty')).toBe('?bai=7');
    expect(queryOf({ kind: 'article', storyId: 1 }, 'fbclid=abc&truoc=1-1')).toBe('');
    expect(queryOf({ kind: 'latest', language: 'vi' }, `truoc=${'9'.repeat(900)}`)).toHaveLength(
      '?truoc='.length + 200,
    );
  });
});

describe('a publication', () => {
  const publication = {
    storyId: 7,
    sectionSlugs: ['song-nuoc'],
    topicSlugs: ['ben-pha'],
    authorSlugs: ['mai-ngan'],
    corrections: true,
  };
  it.each([
    '/',
    '/en',
    '/moi-nhat',
    '/tim-kiem',
    '/rss.xml',
    '/sitemap.xml',
    '/dinh-chinh',
    '/song-nuoc',
    '/song-nuoc/rss.xml',
    '/song-nuoc/ben-pha-7',
    '/chu-de/ben-pha',
    '/chu-de/ben-pha/rss.xml',
    '/tac-gia/mai-ngan',
    '/tac-gia/mai-ngan/atom.xml',
    '/en/song-nuoc',
    '/dinh-chinh/feed.json',
    '/news-sitemap.xml',
    '/nguon-tin',
    '/en/nguon-tin',
  ])('puts %s out of date', (path) => {
    const place = placeAt(path);
    if (!place) throw new Error(`${path} is nowhere.`);
    const bumped = tagsOfPublication(publication);
    expect(tagsOf(place).some((tag) => bumped.includes(tag))).toBe(true);
  });

  it('leaves other stories, sections and the imprint alone', () => {
    const bumped = tagsOfPublication({ ...publication, corrections: false });
    for (const path of ['/song-nuoc/khac-8', '/thoi-su', '/gioi-thieu', '/dinh-chinh']) {
      const place = placeAt(path);
      if (!place) throw new Error(`${path} is nowhere.`);
      expect(
        tagsOf(place).some((tag) => bumped.includes(tag)),
        path,
      ).toBe(false);
    }
  });
});
