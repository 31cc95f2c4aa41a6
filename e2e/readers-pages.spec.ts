import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

/** Of pages, feeds and pictures: a paper whose links never end would be read for ever. */
const MOST_ADDRESSES = 3_000;
const WIDTHS = [320, 390, 820, 1440];

// Some of the kinds of page say that there is nothing, or nothing any more.
test.use({ expectedErrors: [/404|410/] });

test.describe('the paper', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every kind of page is accessible and keeps within the screen, ${colorScheme}`, async ({
      db,
      cast,
      page,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      for (const { kind, address } of await everyKindOfPage(db, cast)) {
        await page.goto(address);
        await expectAccessible(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(beyond, `${kind} at ${width}`).toBeLessThanOrEqual(0);
        }
      }
    });
});

test('no link of the paper leads nowhere', async ({ request, baseURL }) => {
  test.setTimeout(300_000);
  const known = new Map<string, string>([
    ['/', 'the start'],
    ['/en', 'the start'],
  ]);
  const names = new Map<string, string>();
  const named = new Set<string>();
  for (const [path, from] of known) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), `${path}, linked from ${from}`).toBe(200);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    const html = await answer.text();
    for (const [, id] of html.matchAll(/\sid="([^"]+)"/g)) named.add(`${path}#${id}`);
    for (const { pathname, search, hash } of linksIn(html, new URL(path, baseURL))) {
      const link = pathname + search;
      if (hash !== '') names.set(link + hash, path);
      if (!known.has(link) && !isOneMoreForm(link, [...known.keys()])) known.set(link, path);
    }
    expect(known.size).toBeLessThan(MOST_ADDRESSES);
  }
  expect(known.size).toBeGreaterThan(40);
  expect(names.size).toBeGreaterThan(0);
  for (const [place, from] of names) expect(named, `${place}, linked from ${from}`).toContain(place);
});

test('feeds, sitemap and facts are well-formed and name whole addresses of this paper', async ({
  page,
  db,
  cast,
}) => {
  await page.goto('/gioi-thieu');
  for (const path of [
    '/rss.xml',
    '/atom.xml',
    '/en/rss.xml',
    '/thoi-su/rss.xml',
    '/thoi-su/atom.xml',
    '/dinh-chinh/atom.xml',
    '/sitemap.xml',
    '/news-sitemap.xml',
  ]) {
    const addresses = await page.evaluate(async (feed) => {
      const text = await (await fetch(feed)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      if (xml.querySelector('parsererror')) return ['not well-formed'];
      return [...xml.querySelectorAll('link, loc')].map((line) => line.textContent ?? '');
    }, path);
    expect(addresses.length, path).toBeGreaterThan(1);
    for (const address of addresses.filter((one) => one !== ''))
      expect(new URL(address).origin).not.toBe('null');
  }
  for (const { kind, address } of await everyKindOfPage(db, cast)) {
    await page.goto(address);
    for (const json of await page.locator('script[type="application/ld+json"]').allTextContents())
      expect(JSON.parse(json), kind).toMatchObject({ '@context': 'https://schema.org' });
  }
});

/**
 * Every article leads to the form about its own errors; one in each language stands for all. With every one of them the
 * crawl asks for more new queries than one network may have printed in a minute.
 */
function isOneMoreForm(link: string, known: readonly string[]): boolean {
  const form = /^.*\/bao-loi\?/.exec(link)?.[0];
  return form !== undefined && known.some((other) => other.startsWith(form));
}

/**
 * Where a page leads within the paper, and its pictures, one size of each: the others are made of it when asked for. The
 * newsroom's door is not the reader's, and what counts a read is no picture.
 */
function linksIn(html: string, page: URL): URL[] {
  const links = [
    ...html.matchAll(/<(?:a|link)\b[^>]*\bhref="([^"]+)"/g),
    ...html.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/g),
    ...html.matchAll(/<meta property="og:image" content="([^"]+)"/g),
  ].map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), page));
  return links.filter(
    ({ origin, pathname }) => origin === page.origin && !/^\/(sign-in$|da-doc\/)/.test(pathname),
  );
}
