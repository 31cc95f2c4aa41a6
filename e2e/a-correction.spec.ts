import { aStory, typeText } from '#lib/desk/testing';
import { choose, confirm, lookAt, press, submitAndApprove, theDialog } from './desk-moves.ts';
import { expect, test } from './newsroom.ts';
import { addressOf, factsOf, feedEntry, lineOf, read, sitemapLine } from './readers-side.ts';

const HOUR = 3_600_000;
const RIGHT = ['Sáng 30/11, nước tràn bờ bao 102 héc-ta lúa.', 'Bà con gặt chạy nước.'];

test('“120” becomes “102”: nothing moves while it is worked on, and everything says so when it is published', async ({
  paper,
  request,
}) => {
  test.setTimeout(150_000);
  const { db, cast } = paper;
  const { origin, enter } = await paper.open();
  const page = (path: string) => read(request, origin + path);
  const feed = () => read(request, `${origin}/rss.xml`);
  const headline = 'Nước tràn bờ bao ở cồn Ông Trạng';
  const storyId = await aStory(db, cast, { visibility: 'live', headline, now: Date.now() - 3 * HOUR });
  const address = await addressOf(db, storyId);
  const before = await page(address);
  const entry = feedEntry(await feed(), storyId);
  expect(before).toContain('120\u00a0héc-ta lúa');
  expect(await page('/dinh-chinh')).not.toContain(headline);

  const ha = await enter(cast.ha);
  await lookAt(ha, storyId);
  await press(ha, 'Sửa bài đã đăng');
  await choose(ha, 'Đính chính');
  await confirm(ha, 'Mở thay đổi', 'Đã mở thay đổi.');
  expect(await page(address), 'while the change is open').toBe(before);

  await typeText(db, cast.lan, storyId, { lines: RIGHT });
  expect(await page(address), 'while Lan works').toBe(before);
  await submitAndApprove(await enter(cast.lan), ha, storyId);
  expect(await page(address), 'while it waits').toBe(before);

  const tong = await enter(cast.tong);
  await lookAt(tong, storyId);
  await press(tong, 'Đăng thay đổi');
  await theDialog(tong).getByRole('button', { name: 'Đăng thay đổi', exact: true }).click();
  await expect(theDialog(tong).getByText('Điền ô này.')).toHaveCount(3);
  expect(await page(address), 'while the form is not filled in').toBe(before);
  await theDialog(tong).getByLabel('Chữ sai').fill('120 héc-ta');
  await theDialog(tong).getByLabel('Chữ đúng').fill('102 héc-ta');
  await theDialog(tong).getByLabel('Ghi chú cho bạn đọc').fill('Bản đầu ghi nhầm diện tích bị ngập.');
  await confirm(tong, 'Đăng thay đổi', 'Đã đăng thay đổi.');

  const after = await page(address);
  expect(after).toContain('102\u00a0héc-ta lúa');
  expect(after).not.toContain('120\u00a0héc-ta lúa');
  const facts = factsOf(after);
  expect(facts.datePublished).toBe(factsOf(before).datePublished);
  expect(Date.parse(String(facts.dateModified))).toBeGreaterThan(Date.parse(String(facts.datePublished)));
  const text = '120 héc-ta → 102 héc-ta · Bản đầu ghi nhầm diện tích bị ngập.';
  expect(facts.correction).toMatchObject([{ '@type': 'CorrectionComment', text }]);

  const reader = await tong.context().newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { name: /^Đính chính lúc/ })).toBeVisible();
  await expect(reader.getByText('Bản đầu ghi nhầm diện tích bị ngập.').first()).toBeVisible();
  await expect(reader.locator('del')).toHaveText('120 héc-ta');
  await expect(reader.locator('ins')).toHaveText('102 héc-ta');
  await expect(reader.getByText(/^Cập nhật/).first()).toBeVisible();
  await reader.goto('/dinh-chinh');
  await expect(reader.getByRole('link', { name: headline })).toBeVisible();

  const corrected = feedEntry(await feed(), storyId);
  expect(corrected).toContain('102 héc-ta lúa');
  for (const line of ['guid', 'pubDate', 'link']) expect(lineOf(corrected, line)).toBe(lineOf(entry, line));
});

test('a minor fix moves no date and leaves no note', async ({ paper, request }) => {
  test.setTimeout(150_000);
  const { db, cast } = paper;
  const { origin, enter } = await paper.open();
  const page = (path: string) => read(request, origin + path);
  const feed = () => read(request, `${origin}/rss.xml`);
  const headline = 'Chợ nổi họp lại sau mùa nước';
  const storyId = await aStory(db, cast, { visibility: 'live', headline, now: Date.now() - 3 * HOUR });
  const address = await addressOf(db, storyId);
  const before = await page(address);
  const entry = feedEntry(await feed(), storyId);
  const line = await sitemapLine(request, address, origin);

  const lan = await enter(cast.lan);
  await lookAt(lan, storyId);
  await press(lan, 'Sửa bài đã đăng');
  await expect(theDialog(lan).getByRole('radio')).toHaveCount(2);
  await choose(lan, 'Sửa lỗi nhỏ');
  await confirm(lan, 'Mở thay đổi', 'Đã mở thay đổi.');
  await typeText(db, cast.lan, storyId, { lines: RIGHT });
  await submitAndApprove(lan, await enter(cast.ha), storyId);
  const thu = await enter(cast.thu);
  await lookAt(thu, storyId);
  await press(thu, 'Đăng thay đổi');
  await confirm(thu, 'Đăng thay đổi', 'Đã đăng thay đổi.');

  const after = await page(address);
  expect(after).toBe(before.replaceAll(/120(\s)héc-ta/g, '102$1héc-ta'));
  expect(await page('/dinh-chinh')).not.toContain(headline);
  expect(await sitemapLine(request, address, origin)).toBe(line);
  const fixed = feedEntry(await feed(), storyId);
  expect(lineOf(fixed, 'pubDate')).toBe(lineOf(entry, 'pubDate'));
});

test('a correction in the paper’s name is not the editor’s to publish', async ({ db, cast, enter }) => {
  const storyId = await aStory(db, cast, {
    visibility: 'live',
    stage: 'approved',
    changeKind: 'correction',
    now: Date.now() - 3 * HOUR,
  });
  const ha = await enter('Hà');
  const look = await lookAt(ha, storyId);
  await expect(look.getByRole('button', { name: 'Đăng thay đổi' })).toHaveCount(0);
});
