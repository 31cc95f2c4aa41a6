import type { Locator, Page } from '@playwright/test';
import { listLatest } from '#db/published';
import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';

const HOUR = 3_600_000;
/** Letters with two marks above, which a box that is too low would cut. */
const STACKED = 'Ễ Ẫ Ổ ẤẦ ở Nghĩa Ộ: ỄNH ƯƠNG KÊU, NƯỚC ĐỔ VỀ CỒN ẨN';

test.use({
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  expectedErrors: [/404/],
});

test('a reader on an old phone opens a story, finds another one, and knows whom to tell of an error', async ({
  page,
  db,
  cast,
}) => {
  const now = Date.now() - 0.2 * HOUR;
  const storyId = await aStory(db, cast, { visibility: 'live', headline: STACKED, now });
  await page.goto('/');
  await expectWithinScreen(page);
  await expectNothingClipped(page);
  await page.getByRole('link', { name: STACKED }).first().tap();
  await expect(page).toHaveURL(new RegExp(`-${storyId}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STACKED);
  await expect(page.getByText('120 héc-ta lúa')).toBeVisible();
  await expectWithinScreen(page);
  await expectNothingClipped(page);

  await page.goto('/tim-kiem');
  await page.getByRole('searchbox').fill('enh uong keu nuoc do');
  await page.getByRole('button', { name: 'Tìm', exact: true }).tap();
  await expect(page.getByRole('searchbox')).toHaveValue('enh uong keu nuoc do');
  const found = page.locator('main').getByRole('article').getByRole('heading', { level: 2 }).first();
  await expect(found).toHaveText(STACKED);
  await expect(found).toBeInViewport();
  await expectWithinScreen(page);
  await expectNothingClipped(page);

  const write = page.getByRole('contentinfo').getByRole('link', { name: /@/ });
  await expect(write).toHaveAttribute('href', /^mailto:/);
  await expectFit(write);
});

test('stories of a band stand under each other, however few they are', async ({ page }) => {
  await page.goto('/');
  const bands = page.locator('.s-4');
  await expect(bands.filter({ has: page.getByRole('article') })).not.toHaveCount(0);
  const columns = await bands.evaluateAll((all) =>
    all.map((band) => new Set([...band.children].map((card) => card.getBoundingClientRect().left)).size),
  );
  expect(Math.max(...columns)).toBe(1);
});

test('the days of a search fit the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/tim-kiem?q=nuoc&tu=2026-11-01&den=2026-11-27');
  await expect(page.getByLabel('Từ ngày')).toBeVisible();
  await expectWithinScreen(page);
});

test('every page of the paper fits the phone, and no mark is cut', async ({ page, db }) => {
  const { cards } = await listLatest(db, 'vi', { limit: 3 });
  const places = [
    '/en',
    '/moi-nhat',
    '/thoi-su',
    '/dinh-chinh',
    '/gioi-thieu',
    '/tim-kiem?q=nuoc',
    '/khong-co',
  ];
  for (const place of [...places, ...cards.map(({ address }) => address)]) {
    await page.goto(place);
    await expectWithinScreen(page);
    await expectNothingClipped(page);
  }
});

test.describe('what a reader prints', () => {
  test('is the story and where it came from, without what only a screen needs', async ({ page, db }) => {
    const { cards } = await listLatest(db, 'vi', { limit: 1 });
    const { address = '', headline = '' } = cards[0] ?? {};
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.locator('.printhead')).toContainText(address);
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await expect(page.locator('.prose p').first()).toBeVisible();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
    const ink = await page
      .locator('.prose p')
      .first()
      .evaluate((line) => getComputedStyle(line).color);
    expect(brightness(ink)).toBeLessThan(0.4);
  });
});

function brightness(color: string): number {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const [red = 0, green = 0, blue = 0] = color.startsWith('rgb') ? parts.map((part) => part / 255) : parts;
  return color.startsWith('oklch') || color.startsWith('oklab') ? red : (red + green + blue) / 3;
}

async function expectWithinScreen(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0], `${page.url()} is wider than the phone`).toBeLessThanOrEqual(widths[1] ?? 0);
}

async function expectFit(control: Locator): Promise<void> {
  expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(43.5);
}

/** No headline is cut by its own box or by one around it, and its lines leave room for two marks above a capital. */
async function expectNothingClipped(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const inkOf = (font: string) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return 0;
      pen.font = font;
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText('ẪỄỔẶỌgy');
      return up + down;
    };
    return [...document.querySelectorAll('h1, h2, h3, .headlink')].flatMap((line) => {
      const { overflow, font, lineHeight } = getComputedStyle(line);
      const { top, bottom, height } = line.getBoundingClientRect();
      // What only a screen reader hears is a pixel high on purpose.
      if (height <= 2) return [];
      const hides = overflow !== 'visible' && line.scrollHeight > line.clientHeight + 1;
      const low = Number.parseFloat(lineHeight) < inkOf(font) * 0.8;
      let around = line.parentElement;
      let outside = false;
      while (around && around !== document.body) {
        const box = around.getBoundingClientRect();
        const clips = /hidden|clip/.test(getComputedStyle(around).overflowY);
        if (clips && box.height > 2 && (top < box.top - 1 || bottom > box.bottom + 1)) outside = true;
        around = around.parentElement;
      }
      return hides || low || outside ? [`${line.tagName} ${line.textContent?.slice(0, 60)}`] : [];
    });
  });
  expect(cut, page.url()).toEqual([]);
}
