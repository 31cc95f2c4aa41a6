import type { Page } from '@playwright/test';
import type { Database } from '#db/client';
import { listLatest } from '#db/published';
import { listReads } from '#db/reads';
import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';

// A robot's name, which the browser of these tests has, is not counted.
const PERSON = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
/** Longer than a story stands before somebody until it is read. */
const LONG_ENOUGH = 6_000;

test.use({ userAgent: PERSON });

test('a story that stood before a reader is counted once, however often it is loaded, and leaves no cookie', async ({
  page,
  context,
  db,
}) => {
  const [story, next] = await twoLiveStories(db);
  const [before, beforeNext] = [await readsOf(db, story.storyId), await readsOf(db, next.storyId)];
  await page.clock.install();
  await page.goto(story.address);
  await page.clock.fastForward(LONG_ENOUGH);
  await expect.poll(() => readsOf(db, story.storyId)).toBe(before + 1);
  await page.reload();
  await page.clock.fastForward(LONG_ENOUGH);

  // What this reader says of the next story comes after all that was said of the first.
  await page.goto(next.address);
  await page.clock.fastForward(LONG_ENOUGH);
  await expect.poll(() => readsOf(db, next.storyId)).toBe(beforeNext + 1);
  expect(await readsOf(db, story.storyId)).toBe(before + 1);
  expect(await context.cookies()).toEqual([]);
});

test('who asks not to be tracked is not counted; the reader who comes after them is', async ({
  browser,
  db,
  baseURL,
}) => {
  const [, story] = await twoLiveStories(db);
  const before = await readsOf(db, story.storyId);
  const asksNotTo: Record<string, string> = { DNT: '1' };
  for (const extraHTTPHeaders of [asksNotTo, {}]) {
    const context = await browser.newContext({
      userAgent: PERSON,
      baseURL,
      extraHTTPHeaders,
      javaScriptEnabled: false,
    });
    await sayRead(await context.newPage(), story.address);
    await context.close();
  }
  // Reads are written down in the order in which they came: the first would be there when the second is.
  await expect.poll(() => readsOf(db, story.storyId)).toBeGreaterThan(before);
  expect(await readsOf(db, story.storyId)).toBe(before + 1);
});

test('reads outlive the process that counted them, killed or stopped, and make a story the most read', async ({
  paper,
  browser,
}) => {
  const { db, cast } = paper;
  const [often, once] = [
    await aStory(db, cast, { visibility: 'live', headline: 'Phà Cồn Mây chạy lại từ chiều nay' }),
    await aStory(db, cast, { visibility: 'live', headline: 'Chợ nổi họp sớm hơn một giờ' }),
  ];
  const first = await paper.open();
  await tellOfRead(first.origin, often);
  await tellOfRead(first.origin, once);
  await expect.poll(async () => [await readsOf(db, often), await readsOf(db, once)]).toEqual([1, 1]);
  await first.kill();

  const second = await paper.open();
  await tellOfRead(second.origin, often);
  // At once, before the counter writes down by itself what it has gathered.
  await second.stop();
  expect([await readsOf(db, often), await readsOf(db, once)]).toEqual([2, 1]);

  const { origin } = await paper.open();
  const page = await browser.newPage();
  await page.goto(`${origin}/doc-nhieu`);
  await expect(page.getByRole('heading', { level: 1, name: 'Đọc nhiều' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('heading')).toHaveText([
    'Phà Cồn Mây chạy lại từ chiều nay',
    'Chợ nổi họp sớm hơn một giờ',
  ]);
  await page.close();
});

async function twoLiveStories(db: Database) {
  const [story, next] = (await listLatest(db, 'vi', { limit: 2 })).cards;
  if (!story || !next) throw new Error('Two stories are live in this paper.');
  return [story, next] as const;
}

async function readsOf(db: Database, storyId: number): Promise<number> {
  const reads = await listReads(db, storyId);
  return reads.reduce((sum, { count }) => sum + count, 0);
}

/** Reads a story without scripts: its empty picture says so. */
async function sayRead(page: Page, address: string): Promise<void> {
  const answered = page.waitForResponse(/\/da-doc\//);
  await page.goto(address);
  expect((await answered).status()).toBe(204);
}

/** Says what a page says when somebody has read it. */
async function tellOfRead(origin: string, storyId: number): Promise<void> {
  const answer = await fetch(`${origin}/da-doc`, {
    method: 'POST',
    body: `${storyId} `,
    headers: { 'user-agent': PERSON, origin },
  });
  expect(answer.status).toBe(204);
}
