import type { Page } from '@playwright/test';
import type { Database } from '#db/client';
import { findArticle, listLatest } from '#db/published';
import { expect, test } from './newsroom.ts';

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const [given, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const)
  test(`who has a ${given} screen and wants it ${other} has it so on every page, until they go back to their screen’s`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: other });
    await page.goto('/');
    const wanted = await paperOf(page);
    await page.emulateMedia({ colorScheme: given });
    const usual = await paperOf(page);
    expect(usual).not.toBe(wanted);

    const change = page.getByRole('button', { name: 'Đổi nền sáng, tối' });
    await change.click();
    await expect.poll(() => paperOf(page)).toBe(wanted);
    await page.goto('/moi-nhat');
    expect(await paperOf(page), 'from the first paint, without a flash').toBe(wanted);
    await change.press('Enter');
    await expect.poll(() => paperOf(page)).toBe(usual);
    await page.emulateMedia({ colorScheme: other });
    expect(await paperOf(page), 'what is as the screen’s goes with it').toBe(wanted);
  });

test('letters as large as a reader likes them stay so in the next story', async ({ page, db }) => {
  const [first, second] = (await listLatest(db, 'vi', { limit: 2 })).cards;
  const size = () =>
    page
      .getByRole('article')
      .locator('.prose > p')
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  await page.goto(first?.address ?? '');
  const usual = await size();
  const large = page.getByRole('button', { name: 'Chữ lớn' });
  await large.click();
  await expect(large).toHaveAttribute('aria-pressed', 'true');
  expect(await size()).toBeGreaterThan(usual);
  await page.goto(second?.address ?? '');
  await expect(large).toHaveAttribute('aria-pressed', 'true');
});

test('who changes the language stays where they are: in the story, the section, the search', async ({
  page,
  db,
}) => {
  const toEnglish = page.getByRole('banner').getByRole('link', { name: 'English' });
  const toVietnamese = page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' });

  await page.goto('/song-nuoc');
  await toEnglish.click();
  await expect(page).toHaveURL(/\/en\/song-nuoc$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await toVietnamese.click();
  await expect(page).toHaveURL(/\/song-nuoc$/);

  await page.goto('/tim-kiem?q=ph%C3%A0&xep=moi');
  await toEnglish.click();
  await expect(page.getByRole('searchbox')).toHaveValue('phà');
  await expect(page).toHaveURL(/\/en\/tim-kiem\?q=ph%C3%A0&xep=moi$/);

  const { english, vietnamese } = await aStoryInBoth(db);
  await page.goto(english);
  await toVietnamese.click();
  await expect(page).toHaveURL(vietnamese);
  await toEnglish.click();
  await expect(page).toHaveURL(english);
});

/** The addresses of a story that stands in both languages. */
async function aStoryInBoth(db: Database): Promise<{ english: string; vietnamese: string }> {
  for (const { storyId, address } of (await listLatest(db, 'en', { limit: 30 })).cards) {
    const found = await findArticle(db, storyId);
    if (found?.kind === 'article' && found.pair) return { english: address, vietnamese: found.pair.address };
  }
  throw new Error('No story of this paper stands in both languages.');
}
