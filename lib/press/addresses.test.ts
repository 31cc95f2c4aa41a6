import { describe, expect, it } from 'vitest';
import { isReaders, placeAt, queryOf, tagsOf } from './addresses.ts';
import { tagsOfPublication } from './tags.ts';

describe('an address', () => {
  it.each([
    ['/', { kind: 'front' }],
    ['/en', { kind: 'front' }],
    ['/moi-nhat', { kind: 'latest' }],
    ['/song-nuoc', { kind: 'section', slug: 'song-nuoc' }],
    ['/song-nuoc/rss.xml', { kind: 'section-feed', slug: 'song-nuoc' }],
    ['/song-nuoc/ben-pha-12', { kind: 'article', storyId: 12 }],
    ['/song-nuoc/12', { kind: 'article', storyId: 12 }],
    ['/cu/bat-ky-12', { kind: 'article', storyId: 12 }],
    ['/tac-gia/mai-ngan', { kind: 'author', slug: 'mai-ngan' }],
    ['/chu-de/ben-pha', { kind: 'topic', slug: 'ben-pha' }],
  ])('%s says by itself what stands there', (path, place) => {
    expect(placeAt(path)).toEqual(place);
  });

  it.each(['/a/b/c', '/song-nuoc/ben-pha', '/song-nuoc/ben-pha-0', '/Song', '/%00', '/tac-gia/', '/a b'])(
    '%s is nowhere',
    (path) => {
      expect(placeAt(path)).toBeNull();
    },
  );

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
    expect(queryOf({ kind: 'article', storyId: 1 }, 'fbclid=abc&truoc=1-1')).toBe('');
    expect(queryOf({ kind: 'latest' }, `truoc=${'9'.repeat(900)}`)).toHaveLength('?truoc='.length + 200);
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
    '/tac-gia/mai-ngan',
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
