import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { readPresentContent } from '#lib/desk/present-content';
import { aStory } from '#lib/desk/testing';
import { expect, expectAccessible, test } from './newsroom.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const status = (page: Page) => page.getByRole('search').getByRole('status');

const aPhoto = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a5c2e' } })
    .jpeg()
    .toBuffer();

/** Goes on by Tab, or back by Shift+Tab, until what has the focus goes by that name. */
async function tabTo(page: Page, name: RegExp, key = 'Tab') {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    const heldName = await page.evaluate(() => {
      const held = document.activeElement;
      const label = held instanceof HTMLInputElement ? held.labels?.[0]?.textContent : null;
      return held?.getAttribute('aria-label') || label || held?.textContent || '';
    });
    if (name.test(heldName)) return;
  }
  throw new Error(`No key leads to ${name}.`);
}

test('a story goes the whole road by keyboard alone: template, words, blocks, a picture, find and replace', async ({
  page,
  signInAs,
  db,
}) => {
  test.setTimeout(120_000);
  await signInAs('Lan');
  await page.goto('/desk/stories/new');
  await expect(page.getByRole('button', { name: 'Bắt đầu viết' })).toBeFocused();
  await tabTo(page, /^Trang trắng/, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Tin/ })).toBeChecked();
  await tabTo(page, /^Bắt đầu viết/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/desk\/stories\/\d+$/);
  const storyId = Number(page.url().split('/').at(-1));
  await expect(field(page, 'Nội dung')).toContainText('[… chuyện gì vừa xảy ra, với ai]');

  // Asked for before it is typed: the browser is told of it only a moment later.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /^Tiêu đề$/);
  await page.keyboard.type('Phà Cây Gáo chạy lại\n');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Bốn mươi hai người đi chuyến đầu.\n');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Phà nghỉ ba tuần. Phà chạy lại sáng nay.\n');
  await page.keyboard.type('## Giờ chạy\n- chuyến đầu\nchuyến cuối\n\n/anh');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'phà.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
  await expect(page.getByText('Còn thiếu mô tả ảnh và nguồn ảnh')).toBeVisible();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('pha');
  await expect(status(page)).toHaveText('1 / 3 chỗ');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('2 / 3 chỗ');
  await page.keyboard.press('Shift+F3');
  await expect(status(page)).toHaveText('1 / 3 chỗ');
  await page.keyboard.press('Control+h');
  await expectAccessible(page);
  await tabTo(page, /^Thay bằng$/);
  await page.keyboard.type('Đò');
  await tabTo(page, /^Thay hết$/);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Tiêu đề')).toHaveText('Đò Cây Gáo chạy lại');
  await expect(field(page, 'Nội dung')).toContainText('Đò nghỉ ba tuần. Đò chạy lại sáng nay.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Tiêu đề')).toHaveText('Phà Cây Gáo chạy lại');
  await expect(field(page, 'Nội dung')).toContainText('Phà nghỉ ba tuần. Phà chạy lại sáng nay.');
  await page.keyboard.press('Control+y');

  await page.keyboard.press('Control+Alt+o');
  await page.getByRole('menuitem', { name: 'Giờ chạy' }).press('Enter');
  await expect(field(page, 'Nội dung')).toBeFocused();
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Phím tắt khi viết' })).toContainText('Tìm và thay');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(field(page, 'Nội dung')).toBeFocused();

  await expect
    .poll(async () => (await readPresentContent(db, storyId))?.headline)
    .toBe('Đò Cây Gáo chạy lại');
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('what stops the work is said in focus mode too', async ({ page, context, signInAs, db, cast }) => {
    await signInAs('Lan');
    await page.goto(`/desk/stories/${await aStory(db, cast)}`);
    await field(page, 'Nội dung').click();
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('button', { name: 'Thôi tập trung' })).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.type('Thêm. ');
    await expect(page.getByText('Đang viết ngoại tuyến.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Đang viết ngoại tuyến.')).toBeHidden();
  });
});
