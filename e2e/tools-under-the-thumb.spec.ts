import { listLatest } from '#db/published';
import { expect, test } from './newsroom.ts';

/** An icon and two lines of words. */
const LOW = 64;

test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

test('on a phone that shares and speaks, the tools of an article stay a low bar under the thumb', async ({
  page,
  db,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async () => undefined });
    speechSynthesis.getVoices = () => [
      { lang: 'vi-VN', name: 'Linh', localService: true } as SpeechSynthesisVoice,
    ];
  });
  const { cards } = await listLatest(db, 'vi', { limit: 1 });
  await page.goto(cards[0]?.address ?? '');
  const tools = page.getByRole('complementary', { name: 'Công cụ đọc' });
  for (const name of ['Chia sẻ', 'Đọc sau', 'Nghe bài'])
    await expect(tools.getByRole('button', { name, exact: true })).toBeVisible();
  await expect(tools.getByRole('link')).toHaveAccessibleName('Gửi qua Zalo');
  await expect(page.getByRole('article').getByRole('link', { name: 'Bản đọc loa' })).toBeVisible();
  expect((await tools.boundingBox())?.height).toBeLessThanOrEqual(LOW);
});

test('where a phone shares nothing by itself, as inside of Zalo and Facebook, both networks are in the bar', async ({
  page,
  db,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    speechSynthesis.getVoices = () => [];
  });
  const { cards } = await listLatest(db, 'vi', { limit: 1 });
  const address = cards[0]?.address ?? '';
  await page.goto(address);
  const tools = page.getByRole('complementary', { name: 'Công cụ đọc' });
  for (const name of ['Gửi qua Zalo', 'Lên Facebook'])
    await expect(tools.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(tools.getByRole('button', { name: 'Chia sẻ' })).toBeHidden();
  expect((await tools.boundingBox())?.height).toBeLessThanOrEqual(LOW);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);

  for (const [name, form] of [
    ['Bản đọc loa', 'ban-doc-loa'],
    ['In bài', 'ban-in'],
  ] as const)
    await expect(page.getByRole('article').getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      `${address}/${form}`,
    );
});
