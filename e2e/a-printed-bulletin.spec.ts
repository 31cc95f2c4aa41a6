import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';

test('stories of a bulletin are also moved from their handle, and whoever came second is told', async ({
  paper,
}) => {
  const { db, cast } = paper;
  for (const headline of ['Bài một', 'Bài hai', 'Bài ba'])
    await aStory(db, cast, { visibility: 'live', headline });
  const { enter } = await paper.open();
  const ha = await enter(cast.ha);
  await ha.goto('/desk/bulletins');
  await ha.getByRole('button', { name: 'Bản tin mới' }).click();
  for (const headline of ['Bài một', 'Bài hai', 'Bài ba'])
    await ha.getByRole('button', { name: `Thêm vào bản tin: ${headline}` }).click();
  await expect(ha.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  const thu = await enter(cast.thu);
  await thu.goto(ha.url());
  await chosen(ha).first().getByRole('button').first().focus();
  for (const key of ['Enter', 'ArrowDown', 'Enter']) await ha.keyboard.press(key);
  await expect(chosen(ha).first()).not.toContainText('Bài một');
  await expect(ha.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  await thu.getByLabel('Số', { exact: true }).fill('Số 13');
  await expect(thu.getByText('Người khác vừa lưu bản tin này.')).toBeVisible();
});

test('bulletins are for those who edit', async ({ paper }) => {
  const { cast } = paper;
  const { enter } = await paper.open();
  const ha = await enter(cast.ha);
  await ha.goto('/desk/bulletins');
  await ha.getByRole('button', { name: 'Bản tin mới' }).click();
  await expect(ha).toHaveURL(/\/desk\/bulletins\/1$/);
  for (const actor of [cast.lan, cast.an, cast.quan]) {
    const page = await enter(actor);
    await page.goto('/desk/bulletins/1');
    await expect(page).not.toHaveURL(/bulletins/);
    expect((await page.request.get('/desk/bulletins/1/print')).status()).toBe(404);
  }
});

function chosen(page: Page) {
  return page.getByRole('grid', { name: 'Bài trong bản tin' }).getByRole('row');
}
