import type { Page } from '@playwright/test';
import { addComment } from '#lib/desk/add-comment';
import { aStory, granted } from '#lib/desk/testing';
import { body, goToEndOf, sitDown } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

const LINES = ['Nước tràn bờ bao.', 'Giờ chạy', 'Phà chở hai chuyến mỗi ngày.'];
const outline = (page: Page) => page.getByRole('menu', { name: 'Các phần của bài' });

test('the parts of the story open above the text by a key and give the writer back to it', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  await signInAs('Lan');
  await sitDown(page, await aStory(db, cast, { lines: LINES }));

  await test.step('in the moment after a crosshead was made, they stay open and have the focus', async () => {
    await goToEndOf(page, 'Giờ chạy');
    await page.keyboard.press('Control+Alt+2');
    await page.keyboard.press('Control+Alt+o');
    await expect(outline(page).getByRole('menuitem', { name: 'Giờ chạy' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(outline(page)).toBeHidden();
    await expect(body(page)).toBeFocused();
  });

  await test.step('Escape leads back to the place where one wrote', async () => {
    await goToEndOf(page, 'Phà chở');
    await page.keyboard.press('Control+Alt+o');
    await expect(outline(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(outline(page)).toBeHidden();
    await expect(body(page)).toBeFocused();
    await page.keyboard.type(' Hết.');
    await expect(body(page).locator('p').last()).toHaveText('Phà chở hai chuyến mỗi ngày. Hết.');
  });

  await test.step('a choice leads to the crosshead', async () => {
    await page.keyboard.press('Control+Alt+o');
    await outline(page).getByRole('menuitem', { name: 'Giờ chạy' }).press('Enter');
    await expect(body(page)).toBeFocused();
    await page.keyboard.type('Một: ');
    await expect(body(page).getByRole('heading')).toHaveText('Một: Giờ chạy');
  });

  await test.step('whoever pressed the button is led back to the button', async () => {
    await page.getByRole('button', { name: /Các phần của bài$/ }).press('Enter');
    await expect(outline(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /Các phần của bài$/ })).toBeFocused();
  });

  await test.step('the key opens them in the focus mode too', async () => {
    await goToEndOf(page, 'Phà chở');
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Control+Alt+o');
    await expect(outline(page).getByRole('menuitem', { name: /Giờ chạy$/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(body(page)).toBeFocused();
    await page.keyboard.press('Control+.');
  });

  await test.step('nothing opens behind the list of keys', async () => {
    await goToEndOf(page, 'Phà chở');
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog', { name: 'Phím tắt khi viết' })).toBeVisible();
    await page.keyboard.press('Control+Alt+o');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(outline(page)).toBeHidden();
    await expect(body(page)).toBeFocused();
  });
});

test('a comment that was begun once takes the focus once, and not whenever the panel comes back', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  await signInAs('Lan');
  const storyId = await aStory(db, cast, { lines: LINES });
  granted(await addComment(db, cast.ha, { storyId, text: 'Mấy chuyến?' }));
  await sitDown(page, storyId);
  await goToEndOf(page, 'Phà chở');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+Alt+m');
  const field = page.getByLabel('Góp ý cho chỗ đã chọn');
  await expect(field).toBeFocused();
  await page.keyboard.type('Ghi giờ chạy.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').filter({ hasText: 'Ghi giờ chạy.' })).toBeVisible();

  const review = page.getByRole('tab', { name: /^Duyệt/ });
  await review.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Lịch sử' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('Góp ý cho cả bài')).toBeVisible();
  await expect(review).toBeFocused();
});
