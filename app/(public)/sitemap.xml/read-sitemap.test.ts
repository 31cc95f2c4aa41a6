import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { findAddress } from '#db/published';
import { putNotice, takeOffShelf } from '#db/shelf';
import { anArticle, anAuthor, aSection, aTopic, openTestDb } from '#db/testing';
import { readSitemap } from './read-sitemap.ts';

const at = (hour: number) => Date.UTC(2026, 10, 1, hour);

let db: Database;
let about: { sectionId: string; authorIds: string[]; topicIds: string[] };
const stories: number[] = [];

beforeEach(async () => {
  db = await openTestDb();
  const section = await aSection(db, { slug: 'song-nuoc' });
  const author = await anAuthor(db, { slug: 'mai-ngan' });
  const topic = await aTopic(db, { slug: 'ben-pha', kind: 'series' });
  about = { sectionId: section.id, authorIds: [author.id], topicIds: [topic.id] };
  stories.length = 0;
  for (let hour = 0; hour < 6; hour += 1)
    stories.push(await anArticle(db, { ...about, publishedAt: at(hour) }));
});

/** What a sitemap says: path and moment of each of its lines. */
async function linesOf(part: string | null, size?: number): Promise<Map<string, number | null>> {
  const xml = (await readSitemap(db, part, size)) ?? '';
  const lines = [
    ...xml.matchAll(/<loc>http:\/\/localhost:\d+([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
  ];
  return new Map(lines.map(([, path = '', changed]) => [path, changed ? Date.parse(changed) : null]));
}

describe('the sitemap', () => {
  it('has the lists of the paper in both languages, each with its newest article', async () => {
    const english = await anArticle(db, { sectionId: about.sectionId, language: 'en', publishedAt: at(9) });
    const lines = await linesOf(null);
    expect(Object.fromEntries([...lines].slice(0, -7))).toEqual({
      '/': at(5),
      '/song-nuoc': at(5),
      '/chu-de/ben-pha': at(5),
      '/en': at(9),
      '/en/song-nuoc': at(9),
      '/tac-gia/mai-ngan': at(5),
      '/en/tac-gia/mai-ngan': at(5),
      '/dinh-chinh': null,
      '/en/dinh-chinh': null,
      '/gioi-thieu': null,
      '/en/gioi-thieu': null,
    });
    expect(lines.get((await findAddress(db, english)) ?? '')).toBe(at(9));
  });

  it('has lists in one of its parts also when the first stories are not live', async () => {
    await db.transaction((tx) => takeOffShelf(tx, stories[0] ?? 0));
    const index = await readSitemap(db, null, 2);
    expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
    const parts = await linesOf(null, 2);
    expect([...parts.keys()].map((path) => path.replace(/\d+$/, ''))).toEqual(
      Array.from({ length: 3 }, () => '/sitemap.xml?sau='),
    );
    const all: string[] = [];
    for (const [path, changed] of parts) {
      const lines = await linesOf(path.replace('/sitemap.xml?sau=', ''), 2);
      const changes = [...lines.values()].map((one) => one ?? 0);
      expect(changed, path).toBe(Math.max(...changes));
      all.push(...lines.keys());
    }
    expect(new Set(all).size).toBe(all.length);
    for (const path of ['/', '/en', '/song-nuoc', '/chu-de/ben-pha', '/tac-gia/mai-ngan', '/dinh-chinh'])
      expect(all).toContain(path);
    for (const story of stories.slice(1)) expect(all).toContain(await findAddress(db, story));
    expect(all.some((path) => path.endsWith(`-${stories[0]}`))).toBe(false);
  });

  it('says when the corrections had their last line, a retraction too', async () => {
    const notice = { kind: 'retracted', note: 'Bài đã được gỡ bỏ.', now: at(20) } as const;
    await db.transaction((tx) => putNotice(tx, stories[5] ?? 0, notice));
    const lines = await linesOf(null);
    expect(lines.get('/dinh-chinh')).toBe(at(20));
    expect(lines.get('/')).toBe(at(4));
    expect([...(await linesOf(null, 2)).values()][0]).toBe(at(20));
  });

  it('knows no part that is no number, and an empty paper has its lists still', async () => {
    for (const part of ['x', '-1', '1.5', '9'.repeat(20)]) expect(await readSitemap(db, part)).toBeNull();
    for (const story of stories) await db.transaction((tx) => takeOffShelf(tx, story));
    expect([...(await linesOf(null)).keys()]).toContain('/song-nuoc');
  });
});
