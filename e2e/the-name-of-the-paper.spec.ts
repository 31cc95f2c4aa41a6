import type { Page } from '@playwright/test';
import { expect, test } from './newsroom.ts';

for (const path of ['/', '/en', '/moi-nhat', '/en/moi-nhat'])
  test(`nothing lies over the name of the paper on a phone, and a long name goes on below, at ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 360, 390, 640]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await linesOfName(page), `${width} wide`).toBe(1);
      expect(await overName(page), `${width} wide`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    for (const long of ['Nhật báo Ngã Bảy ven sông', 'Sông-nước-Ngã-Bảy', 'Ngãbảyvensông']) {
      await page.locator('.t-nameplate').evaluate((name, words) => {
        name.textContent = words;
      }, long);
      expect(await linesOfName(page), long).toBeGreaterThan(1);
      expect(await overName(page), long).toEqual([]);
    }
  });

/** On how many lines the name stands. */
function linesOfName(page: Page): Promise<number> {
  return page.locator('.t-nameplate').evaluate((name) => {
    const words = document.createRange();
    words.selectNodeContents(name);
    return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}

/** What stands in the head and covers a part of the name. */
function overName(page: Page): Promise<string[]> {
  return page.getByRole('banner').evaluate((head) => {
    const words = document.createRange();
    words.selectNodeContents(head.querySelector('.t-nameplate') as Element);
    const name = [...words.getClientRects()];
    const others = [...head.querySelectorAll('.util a, .util button, .stated')];
    return others
      .filter((other) => {
        const box = other.getBoundingClientRect();
        // Letters stand within the middle of their line.
        return name.some(
          (line) =>
            box.width > 0 &&
            box.left < line.right &&
            box.right > line.left &&
            box.top < line.bottom - line.height / 4 &&
            box.bottom > line.top + line.height / 4,
        );
      })
      .map((other) => other.textContent?.trim() || (other.getAttribute('aria-label') ?? ''));
  });
}
