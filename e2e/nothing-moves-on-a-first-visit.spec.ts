import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import { addressOf, standsInItsTypefaces } from './readers-side.ts';

declare global {
  interface Window {
    shifted?: number;
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

for (const words of ['học bơi', 'trạm bơm'])
  test(`nothing moves on the first visit to a search for “${words}” on a phone`, async ({ page }) => {
    await page.addInitScript(watchShifts);
    await page.setViewportSize({ width: 412, height: 800 });
    await page.goto(`/tim-kiem?q=${encodeURIComponent(words)}`);
    await standsInItsTypefaces(page);
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.004);
  });

/** Runs in the page before anything else: adds up by how much what is seen moves, as browsers reckon it. */
function watchShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shifted = (window.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
