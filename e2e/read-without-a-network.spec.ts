import { listLatest } from '#db/published';
import { aStory, granted, moveOnScreen } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import { addressOf } from './readers-side.ts';

test.use({
  serviceWorkers: 'allow',
  expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/],
});

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

test('what is retracted stays on no device that comes back to the paper: the notice takes its place', async ({
  page,
  context,
  db,
  cast,
}) => {
  const headline = 'Giếng khoan ở Xẻo Lá đổi màu nước';
  const storyId = await aStory(db, cast, {
    visibility: 'live',
    headline,
    lines: ['Chuyện kể ở quán cà phê.'],
  });
  const address = await addressOf(db, storyId);
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);

  const publicNotice = 'Bài dựa vào một nguồn không kiểm chứng được.';
  granted(await moveOnScreen(db, cast.tong, storyId, 'retract', { reason: 'Sai nguồn.', publicNotice }));
  // As if six hours had gone by: the worker looks after what it keeps a few times a day.
  await page.evaluate(async () => (await caches.open('always-1')).delete('/checked'));
  await page.goto('/moi-nhat');
  const kept = () =>
    page.evaluate(async (at) => (await (await caches.open('pages-1')).match(at))?.text(), address);
  await expect.poll(kept).toContain(publicNotice);

  await context.setOffline(true);
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText(publicNotice);
  await expect(page.getByRole('main')).not.toContainText('quán cà phê');
});

test('who has just read a story that is retracted has the notice before them the next time they go there', async ({
  page,
  db,
  cast,
}) => {
  const storyId = await aStory(db, cast, { visibility: 'live', headline: 'Một bài sai' });
  const address = await addressOf(db, storyId);
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(address);
  await page.goto('/moi-nhat');
  const publicNotice = 'Bài dựa vào một nguồn không kiểm chứng được.';
  granted(await moveOnScreen(db, cast.tong, storyId, 'retract', { reason: 'Sai nguồn.', publicNotice }));
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText(publicNotice);
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
