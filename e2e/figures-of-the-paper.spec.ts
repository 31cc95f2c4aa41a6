import { readFileSync } from 'node:fs';
import { listLatest } from '#db/published';
import { listReads } from '#db/reads';
import { expect, expectAccessible, test } from './newsroom.ts';

// A robot's name, which the browser of these tests has, is not counted.
const PERSON = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';

test('a story that is read shows in the figures of the desk, and they can be taken along', async ({
  browser,
  enter,
  db,
  baseURL,
}) => {
  const story = (await listLatest(db, 'vi', { limit: 1 })).cards[0];
  if (!story) throw new Error('Nothing is live in this paper.');
  const timesRead = async () =>
    (await listReads(db, story.storyId)).reduce((sum, { count }) => sum + count, 0);
  const before = await timesRead();
  const reader = await browser.newContext({ userAgent: PERSON });
  const read = await reader.newPage();
  await read.goto(new URL(story.address, baseURL).href);
  await expect.poll(timesRead, { timeout: 20_000 }).toBeGreaterThan(before);
  await reader.close();

  const thu = await enter('Thư');
  await thu.goto('/desk/insights');
  await expect(thu.getByRole('heading', { level: 1, name: 'Số liệu' })).toBeVisible();
  const most = thu.getByRole('table', { name: 'Bài được đọc nhiều' });
  await expect(most.getByRole('link', { name: story.headline, exact: true })).toBeVisible();
  await expect(thu.getByRole('img', { name: /^Cao nhất: / })).toBeVisible();
  await thu.getByText('Xem bảng số').click();
  await expect(thu.getByRole('table', { name: 'Lượt đọc theo thời gian' }).getByRole('row')).toHaveCount(8);
  await expectAccessible(thu);

  const [file] = await Promise.all([
    thu.waitForEvent('download'),
    thu.getByRole('link', { name: 'Tải CSV: Bài được đọc nhiều' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^stories-\d{4}-\d{2}-\d{2}-\d{4}-\d{2}-\d{2}\.csv$/);
  const words = readFileSync(await file.path(), 'utf8');
  expect(words).toMatch(/^\uFEFFid,Bài,Chuyên mục,Ngày,Lượt đọc\r\n/);
  expect(words).toContain(story.headline.split(/[",]/)[0]);

  await most.getByRole('link', { name: story.headline, exact: true }).click();
  await expect(thu.getByRole('heading', { level: 1, name: 'Số liệu của bài' })).toBeVisible();
  await expect(thu.getByRole('table', { name: 'Bạn đọc từ đâu tới' })).toBeVisible();
});

test('figures are for those who edit; a writer sees those of their own stories', async ({ enter, db }) => {
  const story = (await listLatest(db, 'vi', { limit: 1 })).cards[0];
  for (const given of ['Lan', 'An', 'Quân']) {
    const page = await enter(given);
    await page.goto('/desk/insights');
    await expect(page, given).not.toHaveURL(/insights/);
    expect((await page.request.get('/desk/insights/tables/stories')).status(), given).toBe(404);
  }
  const quan = await enter('Quân');
  const address = `/desk/insights/stories/${story?.storyId}`;
  expect((await quan.request.get(address)).status()).toBe(404);
  expect((await quan.request.get(`${address}/table`)).status()).toBe(404);
});

test('a paper that nobody has read yet says so', async ({ paper }) => {
  const { cast } = paper;
  const { enter } = await paper.open();
  const thu = await enter(cast.thu);
  await thu.goto('/desk/insights');
  await expect(thu.getByRole('heading', { name: 'Chưa có lượt đọc nào' })).toBeVisible();
  await expect(thu.getByRole('table', { name: 'Bài đang ở đâu' })).toBeVisible();
});
