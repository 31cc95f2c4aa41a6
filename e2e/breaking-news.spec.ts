import type { Browser, Page } from '@playwright/test';
import { announceBreaking } from '#lib/desk/announce-breaking';
import { aStory, granted } from '#lib/desk/testing';
import { BREAKING_HOURS } from '#lib/newsroom/breaking';
import { tabTo } from './by-keyboard.ts';
import { expect, expectAccessible, test, watch } from './newsroom.ts';
import type { OwnPaper } from './own-paper.ts';

const HOUR = 3_600_000;
const HEADLINE = 'Nước sông Lụa vượt 1,8 mét tại Cây Gáo, phà tạm ngưng chuyến 15:00';
/** Capitals with two marks, in more words than a phone has on a line. */
const STACKED = 'ẲNG ỘNG Ễ ẪM: ĐỔ ỂNH ƯƠNG KÊU GIỮA NGÃ BẢY, NƯỚC LỚN ẬP VỀ CỒN ỔI SUỐT MỘT ĐÊM';
const SCREENS = [320, 390, 820, 1440];

const aLiveStory = ({ db, cast }: OwnPaper, headline: string) =>
  aStory(db, cast, { visibility: 'live', headline, now: Date.now() - 2 * HOUR });
const barOf = (reader: Page) => reader.getByRole('status');
const panelOf = (desk: Page) => desk.getByRole('region', { name: 'Tin nóng' });

test('Thư puts a story up, a reader without a script folds it away by keyboard, and it goes when she takes it off', async ({
  paper,
  browser,
}) => {
  const storyId = await aLiveStory(paper, HEADLINE);
  const { origin, enter } = await paper.open();
  const errors: string[] = [];
  const reader = await aReaderWithoutScripts(browser, errors);
  await reader.goto(origin);
  await expect(barOf(reader)).toHaveCount(0);

  const thu = await enter(paper.cast.thu);
  await lookAtFacts(thu, storyId);
  const panel = panelOf(thu);
  for (const hours of BREAKING_HOURS)
    await expect(panel.getByRole('radio', { name: `${hours} giờ`, exact: true })).toBeVisible();
  await panel.getByRole('radio', { name: '6 giờ' }).click();
  await panel.getByRole('button', { name: 'Đưa lên tin nóng' }).click();
  await expect(thu.getByText(/^Bài đã lên tin nóng, đến/)).toBeVisible();
  await expect(panel.getByText(/^Đang ở tin nóng, từ .*\d\d:\d\d.* đến/)).toBeVisible();

  await reader.reload();
  const link = barOf(reader).getByRole('link');
  await expect(link).toHaveText(HEADLINE.replace('1,8 mét', '1,8\u00a0mét'));
  await tabTo(reader, /^Tin nóng/);
  await reader.keyboard.press('Enter');
  await expect(link).toBeHidden();
  await expect(barOf(reader).getByText('Tin nóng')).toBeVisible();
  await reader.keyboard.press('Space');
  await expect(link, 'the focus stayed where it was').toBeVisible();
  await reader.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/Nước sông Lụa vượt/);

  await panel.getByRole('button', { name: 'Đưa ra khỏi tin nóng' }).click();
  await expect(thu.getByText('Bài đã ra khỏi tin nóng.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Đưa lên tin nóng' })).toBeFocused();
  await reader.goto(origin);
  await expect(barOf(reader)).toHaveCount(0);
  await expect(reader.getByRole('main').getByRole('link', { name: HEADLINE })).not.toHaveCount(0);

  await thu.getByRole('tab', { name: 'Lịch sử' }).click();
  for (const did of ['đưa lên tin nóng', 'đưa ra khỏi tin nóng'])
    await expect(thu.getByText(did, { exact: false }).last()).toBeVisible();
  await reader.context().close();
  expect(errors).toEqual([]);
});

test('a fourth story is refused in words, and Hà, who does not curate the front, finds no way there', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const fourth = await aLiveStory(paper, 'Bến phụ mở lại');
  for (const headline of ['Cầu Ván đóng một làn', 'Phà ngưng chuyến 15:00', HEADLINE]) {
    const storyId = await aLiveStory(paper, headline);
    granted(await announceBreaking(db, cast.thu, { storyId, hours: 3 }));
  }
  const { enter } = await paper.open();
  const tong = await enter(cast.tong);
  await lookAtFacts(tong, fourth);
  await panelOf(tong).getByRole('radio', { name: '12 giờ' }).click();
  await panelOf(tong).getByRole('button', { name: 'Đưa lên tin nóng' }).click();
  await expect(panelOf(tong).getByText(/đã đủ 3 bài: .*“Cầu Ván đóng một làn”/)).toBeVisible();
  await expect(panelOf(tong).getByRole('radio', { name: '12 giờ' })).toBeChecked();
  await expectAccessible(tong);

  const ha = await enter(cast.ha);
  await lookAtFacts(ha, fourth);
  await expect(ha.getByRole('heading', { name: 'Cho tòa soạn' })).toBeVisible();
  await expect(panelOf(ha)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`breaking news is accessible, keeps within the screen and is whole, ${colorScheme}`, async ({
    paper,
    page,
  }) => {
    const { db, cast } = paper;
    for (const headline of [STACKED, HEADLINE, STACKED]) {
      const storyId = await aLiveStory(paper, headline);
      granted(await announceBreaking(db, cast.thu, { storyId, hours: 3 }));
    }
    const { origin } = await paper.open();
    await page.emulateMedia({ colorScheme });
    await page.goto(origin);
    await expect(barOf(page).getByRole('link')).toHaveCount(3);
    await expectAccessible(page);
    for (const width of SCREENS) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
      for (const link of await barOf(page).getByRole('link').all())
        expect((await link.boundingBox())?.height, `${width} px`).toBeGreaterThanOrEqual(43.5);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(barOf(page)).toBeHidden();
  });

/** Opens the writing page with what is printed with the story beside it. */
async function lookAtFacts(desk: Page, storyId: number): Promise<void> {
  await desk.goto(`/desk/stories/${storyId}`);
  await desk.getByRole('tab', { name: 'Bài', exact: true }).click();
}

async function aReaderWithoutScripts(browser: Browser, errors: string[]): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  watch(reader, errors);
  return reader;
}
