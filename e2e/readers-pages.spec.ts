import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const MOST_PAGES = 600;
const WIDTHS = [320, 390, 820, 1440];

// One of the kinds of page is the one that says that there is none.
test.use({ expectedErrors: [/404/] });

test.describe('the paper', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every kind of page is accessible and keeps within the screen, ${colorScheme}`, async ({
      db,
      page,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      for (const { kind, address } of await everyKindOfPage(db)) {
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
  for (const [path, from] of known) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), `${path}, linked from ${from}`).toBe(200);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    for (const link of linksIn(await answer.text(), baseURL ?? ''))
      if (!known.has(link) && !isOneMoreForm(link, [...known.keys()])) known.set(link, path);
    expect(known.size).toBeLessThan(MOST_PAGES);
  }
  expect(known.size).toBeGreaterThan(40);
});

test('feeds, sitemap and facts are well-formed and name whole addresses of this paper', async ({
  page,
  db,
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
  for (const { kind, address } of await everyKindOfPage(db)) {
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

/** Where a page's links lead within the paper: the newsroom's door is not the reader's. */
function linksIn(html: string, origin: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].flatMap(([, href = '']) => {
    const { origin: where, pathname, search } = new URL(href.replaceAll('&amp;', '&'), origin);
    const isReaders = where === origin && pathname !== '/sign-in';
    return isReaders ? [pathname + search] : [];
  });
}
