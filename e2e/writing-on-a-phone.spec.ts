import { devices, type Page } from '@playwright/test';
import { readPresentContent } from '#lib/desk/present-content';
import { aStory } from '#lib/desk/testing';
import { expect, expectAccessible, test } from './newsroom.ts';

const { defaultBrowserType: _kind, ...phone } = devices['iPhone 13'];
test.use({ ...phone });

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Định dạng' });

/** Everything that a finger is to meet is at least so wide and so high. */
async function expectTargets(page: Page, least = 44) {
  const small = await page.locator('main button, header button, .phone-bar button').evaluateAll(
    (buttons, size) =>
      buttons
        .map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent,
          ...button.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width > 0 && (width < size || height < size))
        .map(({ name, width, height }) => `${name} ${width}×${height}`),
    least,
  );
  expect(small).toEqual([]);
}

test('a reporter in the field writes, shapes, finds and reads on a phone', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  await signInAs('Lan');
  const storyId = await aStory(db, cast, { headline: '', standfirst: '', lines: [] });
  await page.goto(`/desk/stories/${storyId}`);
  await page.getByRole('button', { name: 'Tường thuật cuộc họp' }).tap();
  await expect(field(page, 'Nội dung')).toContainText('Đã quyết');
  await bar(page).getByRole('button', { name: 'Hoàn tác' }).tap();
  await expect(field(page, 'Nội dung')).not.toContainText('Đã quyết');

  await field(page, 'Tiêu đề').tap();
  await page.keyboard.type('Nước lên ở cồn\nBà con gặt sớm.\nNước lên từ đêm.\nGiờ nước lên');
  await bar(page).getByRole('button', { name: 'Tít xen' }).tap();
  await expect(field(page, 'Nội dung').getByRole('heading')).toHaveText('Giờ nước lên');
  await expectTargets(page);
  await expectAccessible(page);

  await bar(page).getByRole('button', { name: 'Tìm trong bài' }).tap();
  await page.getByRole('search').getByRole('textbox').fill('nuoc');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 / 3 chỗ');
  await expectTargets(page);
  await page.getByRole('search').getByRole('button', { name: 'Đóng thanh tìm' }).tap();
  await expect(page.getByRole('search')).toBeHidden();

  await expect.poll(async () => (await readPresentContent(db, storyId))?.headline).toBe('Nước lên ở cồn');
  const isScrolledSideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isScrolledSideways).toBe(false);
});
