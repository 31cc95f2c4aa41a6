import { expect, it } from 'vitest';
import { placeAt } from '#lib/press/addresses';
import { changedFeeds } from './changed-feeds.ts';

const STANDING = {
  language: 'vi',
  sectionSlugs: ['song-nuoc'],
  topicSlugs: ['ben-pha'],
  authorSlugs: ['mai-ngan'],
} as const;

it('names every feed of a story once in each form, and each address is that of a feed', () => {
  const feeds = changedFeeds([STANDING, { ...STANDING, sectionSlugs: ['thoi-su'] }], false);
  expect(feeds.filter((feed) => feed.endsWith('/rss.xml'))).toEqual([
    '/rss.xml',
    '/song-nuoc/rss.xml',
    '/chu-de/ben-pha/rss.xml',
    '/tac-gia/mai-ngan/rss.xml',
    '/thoi-su/rss.xml',
  ]);
  expect(feeds).toHaveLength(15);
  for (const feed of feeds) expect(placeAt(feed), feed).toMatchObject({ kind: 'feed' });
});

it('names the feeds of the story’s own language, and the corrections in both', () => {
  const feeds = changedFeeds([{ ...STANDING, language: 'en' }], true);
  expect(feeds.filter((feed) => feed.endsWith('/atom.xml'))).toEqual([
    '/en/atom.xml',
    '/en/song-nuoc/atom.xml',
    '/en/chu-de/ben-pha/atom.xml',
    '/en/tac-gia/mai-ngan/atom.xml',
    '/dinh-chinh/atom.xml',
    '/en/dinh-chinh/atom.xml',
  ]);
  for (const feed of feeds) expect(placeAt(feed), feed).toMatchObject({ kind: 'feed' });
});
