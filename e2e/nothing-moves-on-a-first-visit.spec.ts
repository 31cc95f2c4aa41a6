import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import { addressOf, standsInItsTypefaces } from './readers-side.ts';

declare global {
  interface Window {
    shifted?: number;
    /** What moved, and by how many pixels: to look for, where something did. */
    moved?: string[];
  }
}

for (const width of [360, 820])
  test(`nothing moves on the first visit to a short article, ${width} px wide`, async ({
    page,
    db,
    cast,
  }) => {
    const lines = Array.from({ length: 9 }, (_, at) => `Tổ ${at + 1}: ghe neo ở bến Cây Gáo.`);
    const storyId = await aStory(db, cast, { visibility: 'live', headline: 'Ghe neo lại bến', lines });
    await page.addInitScript(watchShifts);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(await addressOf(db, storyId));
    await standsInItsTypefaces(page);
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.004);
  });

/** Marked words in every place of a line, alone and several together: what moved most at the widths of many phones. */
const SEARCHES = {
  412: ['học bơi', 'trạm bơm', 'nước', 'bánh phồng', 'bến phà', 'phà', 'bão', 'Cây Gáo', 'bệnh viện', 'lúa'],
  390: ['bến phà', 'ghe', 'chợ nổi', 'bão', 'cầu', 'giá lúa', 'trường', 'tết'],
  375: ['nuoc lon', 'xã', 'sông', 'đò', 'ủy ban'],
  360: ['nước', 'bến phà', 'học sinh', 'trạm bơm', 'điện', 'đường', 'con nước', 'nước mặn', 'cá'],
};

for (const [width, searches] of Object.entries(SEARCHES))
  test(`nothing moves on the first visit to a search, ${width} px wide`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    for (const words of searches) {
      const viewport = { width: Number(width), height: 823 };
      const page = await browser.newPage({ baseURL, viewport, isMobile: true });
      await page.addInitScript(watchShifts);
      await page.goto(`/tim-kiem?q=${encodeURIComponent(words)}`);
      await standsInItsTypefaces(page);
      const { shifted, moved } = await page.evaluate(() => ({
        shifted: window.shifted,
        moved: window.moved,
      }));
      expect.soft(shifted, [words, ...(moved ?? [])].join('\n')).toBeLessThan(0.001);
      await page.close();
    }
  });

test('what a search found is the same text in pieces of lines, which end elsewhere on another screen', async ({
  page,
}) => {
  const found = page.locator('.hit').first();
  const text = () => found.evaluate((hit) => hit.textContent);
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto('/tim-kiem?q=nuoc+lon');
  await standsInItsTypefaces(page);
  expect(await found.locator('[data-held=end]').count()).toBeGreaterThan(0);
  const inPieces = await text();
  await page.setViewportSize({ width: 700, height: 412 });
  await expect(found.locator('[data-held=end]')).toHaveCount(0);
  await page.reload();
  expect(await text()).toBe(inPieces);
});

test('lines that were held end where there is room as soon as a reader wants larger letters', async ({
  page,
  request,
}) => {
  const feed = await (await request.get('/hoi-dap/feed.json')).json();
  const { url } = feed.items.find(({ title }: { title: string }) => title.includes('giấy tờ bị ướt'));
  await page.goto(new URL(url).pathname);
  await standsInItsTypefaces(page);
  const ends = page.locator('article [data-held=end]');
  expect(await ends.count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Chữ lớn' }).click();
  await expect(ends).toHaveCount(0);
});

/** Runs in the page before anything else: adds up by how much what is seen moves, as browsers reckon it. */
function watchShifts(): void {
  type Moved = { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect };
  window.shifted = 0;
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: Moved[] };
      window.shifted = (window.shifted ?? 0) + value;
      for (const { node, previousRect, currentRect } of sources)
        window.moved?.push(
          `${currentRect.y - previousRect.y} at ${currentRect.y}: ${node?.textContent?.slice(0, 60)}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
