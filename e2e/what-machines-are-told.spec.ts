import sharp from 'sharp';
import type { Database } from '#db/client';
import { type Article, findArticle, listLatest, listLiveTopics } from '#db/published';
import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';
import { read } from './readers-side.ts';

// What searches, networks and other programs are told in the head of a page, and in the small files beside the pages.

type Head = {
  /** By name or property. */
  readonly metas: ReadonlyMap<string, string>;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly facts: readonly Readonly<Record<string, unknown>>[];
};

test('every page says what networks show of it, and where it really stands', async ({
  db,
  cast,
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const pictures = new Set<string>();
  for (const { kind, address, status } of await everyKindOfPage(db, cast)) {
    const { metas, links } = headOf(await read(request, address, status));
    const canonical = canonicalOf(links);
    expect(metas.get('og:title'), kind).toBeTruthy();
    expect(metas.get('og:site_name'), kind).toBeTruthy();
    expect(metas.get('og:type'), kind).toMatch(/^(?:article|website)$/);
    expect(metas.get('og:locale'), kind).toMatch(/^(?:vi_VN|en_GB)$/);
    expect(metas.get('twitter:card'), kind).toMatch(/^summary/);
    if (metas.get('robots') === 'noindex') {
      expect(canonical, kind).toBeNull();
      continue;
    }
    expect(metas.get('robots'), kind).toBe('max-image-preview:large');
    expect(canonical, kind).toMatch(new RegExp(`^${baseURL}/`));
    expect(metas.get('og:url'), kind).toBe(canonical);
    const picture = metas.get('og:image');
    expect(metas.get('twitter:card'), kind).toBe(picture ? 'summary_large_image' : 'summary');
    if (!picture) continue;
    expect([metas.get('og:image:width'), metas.get('og:image:height')], kind).toEqual(['1200', '630']);
    pictures.add(picture);
  }
  expect(pictures.size).toBeGreaterThan(1);
  for (const picture of pictures) {
    const answer = await request.get(picture);
    expect([answer.status(), answer.headers()['content-type']], picture).toEqual([200, 'image/jpeg']);
  }
});

test('an article and its pair name each other, and so do the two pages of a list', async ({
  db,
  request,
}) => {
  const { pair, address } = await anArticleThat(db, 'en', (article) => article.pair !== null);
  for (const [here, there] of [
    [address, pair?.address ?? ''],
    ['/', '/en'],
    ['/song-nuoc', '/en/song-nuoc'],
  ] as const) {
    const [one, other] = [headOf(await read(request, here)), headOf(await read(request, there))];
    expect(alternatesOf(one.links), here).toEqual(alternatesOf(other.links));
    expect(Object.values(alternatesOf(one.links)).sort(), here).toEqual(
      [canonicalOf(one.links), canonicalOf(other.links)].sort(),
    );
  }
});

test('a page further back in a list stands for itself', async ({ db, request, baseURL }) => {
  const [, newer] = (await listLatest(db, 'vi', { limit: 2 })).cards;
  const query = `?truoc=${newer?.publishedAt}-${newer?.storyId}`;
  for (const list of ['/moi-nhat', '/song-nuoc', '/en/moi-nhat']) {
    const { links, metas } = headOf(await read(request, list + query));
    expect(canonicalOf(links)).toBe(baseURL + list + query);
    expect(metas.get('og:url')).toBe(baseURL + list + query);
    expect(alternatesOf(links), list).toEqual({});
  }
  const book = headOf(await read(request, `/dinh-chinh${query}`));
  expect(alternatesOf(book.links)).toEqual({
    vi: `${baseURL}/dinh-chinh${query}`,
    en: `${baseURL}/en/dinh-chinh${query}`,
  });
  expect(canonicalOf(headOf(await read(request, '/moi-nhat?truoc=x')).links)).toBe(`${baseURL}/moi-nhat`);
});

test('an article states who wrote it, who prints it under which sign, and where it stands', async ({
  db,
  request,
}) => {
  const [front] = headOf(await read(request, '/')).facts;
  expect(front).toMatchObject({ '@type': 'NewsMediaOrganization', name: expect.any(String) });
  const logos = new Set<string>();
  for (const { address } of (await listLatest(db, 'vi', { limit: 12 })).cards) {
    const { facts } = headOf(await read(request, address));
    const article = facts.find((one) => one['@type'] === 'NewsArticle');
    expect(article, address).toMatchObject({
      author: expect.arrayContaining([expect.objectContaining({ name: expect.stringMatching(/./) })]),
      publisher: { '@type': 'NewsMediaOrganization', logo: { '@type': 'ImageObject' } },
    });
    const publisher = article?.publisher as { logo: { url: string } } | undefined;
    logos.add(publisher?.logo.url ?? '');
    const trail = facts.find((one) => one['@type'] === 'BreadcrumbList');
    const steps = trail?.itemListElement as { position: number; name: string; item: string }[];
    expect(
      steps.map(({ position }) => position),
      address,
    ).toEqual([1, 2, 3]);
    for (const { item } of steps) await read(request, item);
    expect(steps.at(-1)?.item).toMatch(new RegExp(`${address}$`));
  }
  expect(logos.size).toBe(1);
  for (const logo of logos) {
    const answer = await request.get(logo);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  }
});

test('robots.txt keeps machines from the newsroom, and leads them to sitemaps that are there', async ({
  request,
}) => {
  const lines = (await read(request, '/robots.txt')).split('\n');
  expect(lines[0]).toBe('User-agent: *');
  const kept = lines.filter((line) => line.startsWith('Disallow: ')).map((line) => line.slice(10));
  expect(kept).toEqual(expect.arrayContaining(['/desk', '/sign-in', '/api/']));
  for (const path of ['/', '/song-nuoc', '/moi-nhat?truoc=1-1', '/media/share/paper.jpg', '/rss.xml'])
    expect(
      kept.filter((start) => path.startsWith(start)),
      path,
    ).toEqual([]);
  const sitemaps = lines.filter((line) => line.startsWith('Sitemap: ')).map((line) => line.slice(9));
  expect(sitemaps).toHaveLength(2);
  for (const sitemap of sitemaps) expect(await read(request, sitemap)).toContain('<urlset');
});

test('security.txt says whom to tell, and for how long that holds', async ({ request, baseURL }) => {
  const answer = await request.get('/.well-known/security.txt');
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const fields = new Map(
    (await answer.text())
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.split(': ', 1)[0] ?? '', line.replace(/^[^:]*: /, '')]),
  );
  expect(fields.get('Contact')).toMatch(/^mailto:[^@\s]+@[^@\s]+$/);
  expect(fields.get('Canonical')).toBe(`${baseURL}/.well-known/security.txt`);
  const left = Date.parse(fields.get('Expires') ?? '') - Date.now();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(366 * 86_400_000);
});

test('the list of feeds leads to those of topics and authors too, and all of them are there', async ({
  db,
  request,
}) => {
  const page = await read(request, '/nguon-tin');
  const feeds = [...page.matchAll(/<a [^>]*href="([^"]+\/rss\.xml|\/rss\.xml)"/g)].map(
    ([, feed = '']) => feed,
  );
  const [topic] = await listLiveTopics(db, { language: 'vi', limit: 1 });
  expect(feeds).toContain(`/chu-de/${topic?.slug}/rss.xml`);
  expect(feeds.some((feed) => feed.startsWith('/tac-gia/'))).toBe(true);
  for (const feed of new Set(feeds)) expect(await read(request, feed), feed).toContain('<rss ');
});

test('another site gets a picture no larger than it asks for, of that very size', async ({
  db,
  request,
  baseURL,
}) => {
  const { address } = await anArticleThat(db, 'vi', ({ lead }) => isWide(lead));
  const url = new URL(address, baseURL).href;
  const asked = async (bound: Record<string, number>) =>
    (await request.get('/oembed', { params: { url, ...bound } })).json();
  for (const [bound, side] of [
    [{ maxwidth: 400 }, 'width'],
    [{ maxheight: 300 }, 'height'],
  ] as const) {
    const told = await asked(bound);
    expect(told[`thumbnail_${side}`]).toBeLessThanOrEqual(Object.values(bound)[0] ?? 0);
    const { width, height } = await sharp(await (await request.get(told.thumbnail_url)).body()).metadata();
    expect([width, height]).toEqual([told.thumbnail_width, told.thumbnail_height]);
  }
  expect(await asked({ maxwidth: 10 })).not.toHaveProperty('thumbnail_url');
});

/** Wide enough that its smallest rendition is lower than what is asked for. */
function isWide(lead: Article['lead']): boolean {
  return lead !== null && lead.width > 640 && lead.width > 1.2 * lead.height;
}

async function anArticleThat(
  db: Database,
  language: 'vi' | 'en',
  isWanted: (article: Article) => boolean,
): Promise<Article> {
  for (const { storyId } of (await listLatest(db, language, { limit: 100 })).cards) {
    const found = await findArticle(db, storyId);
    if (found?.kind === 'article' && isWanted(found)) return found;
  }
  throw new Error('The demo paper has no such article.');
}

function headOf(html: string): Head {
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
  const metas = tags('meta').map(({ name, property, content }): [string, string] => [
    name ?? property ?? '',
    content ?? '',
  ]);
  const facts = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)];
  return {
    metas: new Map(metas),
    links: tags('link'),
    facts: facts.map(([, json = '{}']) => JSON.parse(json)),
  };
}

function attributesOf(tag: string): Record<string, string> {
  const found = [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(
    found.map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll('&amp;', '&')]),
  );
}

function canonicalOf(links: Head['links']): string | null {
  const found = links.filter(({ rel }) => rel === 'canonical');
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.href ?? null;
}

function alternatesOf(links: Head['links']): Record<string, string> {
  return Object.fromEntries(links.flatMap(({ hreflang, href = '' }) => (hreflang ? [[hreflang, href]] : [])));
}
