import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import { addressOf } from './readers-side.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader gets the whole story on a plain page, to be printed', async ({ page, db, cast }) => {
    const headline = 'Cầu Ván số 3 đóng một làn';
    const lines = ['Sáng nay đóng một làn.', 'Đến tối thì mở lại.'];
    const address = await addressOf(db, await aStory(db, cast, { visibility: 'live', headline, lines }));
    await page.goto(address);
    await page
      .getByRole('complementary', { name: 'Công cụ đọc' })
      .getByRole('link', { name: 'In bài' })
      .click();
    await expect(page).toHaveURL(new RegExp(`${address}/ban-in$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    for (const line of lines) await expect(page.getByText(line)).toBeVisible();
    await expect(page.getByRole('banner')).toContainText(address);
    await expect(page.getByRole('contentinfo')).toContainText('In ngày');
    await expect(page.getByRole('navigation')).toHaveCount(0);

    await page.getByRole('link', { name: 'Xem bài' }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
});

test('with scripts the same tool prints the story where it stands', async ({ page, db, cast }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  const address = await addressOf(db, await aStory(db, cast, { visibility: 'live' }));
  await page.goto(address);
  await page
    .getByRole('complementary', { name: 'Công cụ đọc' })
    .getByRole('link', { name: 'In bài' })
    .click();
  await expect(page).toHaveTitle('printed');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});
