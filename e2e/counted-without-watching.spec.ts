import { listLatest } from '#db/published';
import { listReads } from '#db/reads';
import { expect, test } from './newsroom.ts';

// A robot's name, which the browser of these tests has, is not counted.
const PERSON = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';

test.use({ userAgent: PERSON });

test('a story that stood before a reader is counted once, and shows among the most read', async ({
  page,
  context,
  db,
}) => {
  const story = (await listLatest(db, 'vi', { limit: 1 })).cards[0];
  if (!story) throw new Error('Nothing is live in this paper.');
  const before = total(await listReads(db, story.storyId));
  await page.goto(story.address);
  await page.reload();
  await expect
    .poll(async () => total(await listReads(db, story.storyId)), { timeout: 20_000 })
    .toBe(before + 1);
  expect(await context.cookies()).toEqual([]);
  await page.goto('/doc-nhieu');
  await expect(page.getByRole('heading', { level: 1, name: 'Đọc nhiều' })).toBeVisible();
});

test('who asks not to be tracked is not counted', async ({ browser, db, baseURL }) => {
  const story = (await listLatest(db, 'vi', { limit: 2 })).cards[1];
  if (!story) throw new Error('Two stories are live in this paper.');
  const context = await browser.newContext({
    userAgent: PERSON,
    extraHTTPHeaders: { DNT: '1' },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const answered = page.waitForResponse(/\/da-doc\//);
  const before = total(await listReads(db, story.storyId));
  await page.goto(new URL(story.address, baseURL).href);
  expect((await answered).status()).toBe(204);
  await expect
    .poll(async () => total(await listReads(db, story.storyId)), { intervals: [4_000] })
    .toBe(before);
  await context.close();
});

const total = (reads: readonly { readonly count: number }[]) =>
  reads.reduce((sum, { count }) => sum + count, 0);
