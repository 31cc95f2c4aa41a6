import { listLatest } from '#db/published';
import { expect, test } from './newsroom.ts';

test.use({ serviceWorkers: 'allow', expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

test('who has read a story can read it again without a network, and finds what else is on the device', async ({
  page,
  context,
  db,
}) => {
  const [story, other] = (await listLatest(db, 'vi', { limit: 2 })).cards;
  if (!story || !other) throw new Error('Two stories are live in this paper.');
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(story.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);

  await page.goto(other.address);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Không có sóng, nhưng báo vẫn còn đây' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: story.headline })).toBeVisible();
  const loadedAnew = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await loadedAnew;
  await expect(page.getByRole('link', { name: story.headline })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.headline);
});

test('what is kept for later is listed without a network too', async ({ page, context, db }) => {
  const [story] = (await listLatest(db, 'vi', { limit: 1 })).cards;
  if (!story) throw new Error('A story is live in this paper.');
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(story.address);
  await page.getByRole('button', { name: 'Đọc sau' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ khỏi Đọc sau' })).toBeVisible();
  await context.setOffline(true);
  await page.goto('/doc-sau');
  await expect(page.getByRole('heading', { level: 1, name: 'Đọc sau' })).toBeVisible();
  await page.getByRole('list', { name: 'Đọc sau' }).getByRole('link', { name: story.headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
});

test('the paper can be kept among a device’s apps', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ name: 'Bến Sông', start_url: '/', display: 'minimal-ui' });
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.status()).toBe(200);
    expect(icon.headers()['content-type']).toBe(type);
  }
});
