import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { getBulletin } from '#db/bulletins';
import { saveBulletin } from '#lib/desk/save-bulletin';
import { startBulletin } from '#lib/desk/start-bulletin';
import { aStory, granted, moveOnScreen } from '#lib/desk/testing';
import { tabTo } from './by-keyboard.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const LONG = Array.from({ length: 60 }, (_, n) =>
  `Đoạn ${n + 1}: nước sông Lụa lên nhanh, bà con ở cồn Ông Trạng gặt chạy lúa suốt đêm để kịp trước con nước. `.repeat(
    3,
  ),
);
/** A4 in points. */
const A4 = [595, 842];

test('Hà chooses stories, puts them in order by keyboard, and gets a bulletin on A4', async ({ paper }) => {
  const { db, cast } = paper;
  const live = { visibility: 'live' } as const;
  await aStory(db, cast, { ...live, headline: 'ẲỄ ỘNG: nước lên ở Ẩn Phú', lines: LONG });
  await aStory(db, cast, { ...live, headline: 'Chợ Vàm dời sạp' });
  const taken = await aStory(db, cast, { ...live, headline: 'Bài sẽ bị gỡ', lines: ['Chữ không được in.'] });
  const { enter } = await paper.open();
  const ha = await enter(cast.ha);
  await ha.goto('/desk/bulletins');
  await ha.getByRole('button', { name: 'Bản tin mới' }).click();
  await ha.getByLabel('Số', { exact: true }).fill('Số 12');
  await ha.getByRole('searchbox', { name: 'Tìm bài đã đăng' }).fill('cho vam');
  await ha.getByRole('button', { name: 'Thêm vào bản tin: Chợ Vàm dời sạp' }).click();
  await ha.getByRole('searchbox', { name: 'Tìm bài đã đăng' }).fill('');
  await ha.getByRole('button', { name: /^Thêm vào bản tin: ẲỄ/ }).click();
  await ha.getByRole('button', { name: 'Thêm vào bản tin: Bài sẽ bị gỡ' }).click();
  await ha.getByText('In mã QR cuối mỗi bài').click();
  await chosen(ha).nth(1).focus();
  await tabTo(ha, /^Đưa lên: ẲỄ/);
  await ha.keyboard.press('Enter');
  await expect(chosen(ha).first()).toContainText('ẲỄ ỘNG');
  await expect(ha.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  await expectAccessible(ha);

  granted(await moveOnScreen(db, cast.thu, taken, 'withdraw', { reason: 'Sai.' }, Date.now()));
  await ha.reload();
  await expect(ha.getByLabel('Số', { exact: true })).toHaveValue('Số 12');
  await expect(chosen(ha).nth(2)).toContainText('Không còn trên trang, sẽ không in');
  await ha.getByRole('link', { name: 'Xem bản in' }).click();
  await expect(ha.getByRole('heading', { level: 1, name: 'Bến Sông' })).toBeVisible();
  await expect(ha.getByRole('note')).toContainText('Bài sẽ bị gỡ');
  await expect(ha.getByRole('img', { name: /^Mã QR mở bài/ })).toHaveCount(2);
  await expectAccessible(ha);

  const pdf = await getDocumentProxy(new Uint8Array(await ha.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBeGreaterThan(1);
  expect((await pdf.getPage(1)).view.slice(2).map(Math.round)).toEqual(A4);
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((page) => page.normalize('NFC').replace(/\s+/g, ' '));
  expect(pages[0]).toContain('Số 12');
  expect(pages[0]).toContain('ẲỄ ỘNG: nước lên ở Ẩn Phú');
  expect(pages[1]).toContain(`Trang 2/${pdf.numPages}`);
  const whole = pages.join(' ');
  for (const words of ['Đoạn 1:', 'Đoạn 60:', 'Chợ Vàm dời sạp']) expect(whole).toContain(words);
  expect(whole).not.toContain('Chữ không được in');
  expect(whole).not.toContain('Bài sẽ bị gỡ');
});

test('on sheets of any height a byline, or the code that leads on, never stands at the head of a page alone', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const stories: { storyId: number; pictures: 'none' }[] = [];
  for (const length of [9, 14, 23]) {
    const lines = Array.from(
      { length },
      (_, at) => `Đoạn ${at + 1}: ${'nước lên tới đâu gặt tới đó, '.repeat(9)}`,
    );
    stories.push({ storyId: await aStory(db, cast, { visibility: 'live', lines }), pictures: 'none' });
  }
  const { bulletinId } = granted(await startBulletin(db, cast.ha, { language: 'vi' }));
  const kept = await getBulletin(db, bulletinId);
  if (!kept) throw new Error('The bulletin was not kept.');
  const { language, title, issue, issuedOn, imprint, version } = kept;
  const form = { bulletinId, version, language, title, issue, issuedOn, imprint, hasCodes: true, stories };
  granted(await saveBulletin(db, cast.ha, form));
  const { enter } = await paper.open();
  const ha = await enter(cast.ha);
  await ha.goto(`/desk/bulletins/${bulletinId}/print`);
  await expect(ha.getByRole('img', { name: /^Mã QR mở bài/ })).toHaveCount(stories.length);

  for (let height = 230; height < 300; height += 5) {
    await ha.addStyleTag({ content: `@page bulletin { size: 210mm ${height}mm }` });
    const sheet = new Uint8Array(await ha.pdf({ preferCSSPageSize: true }));
    const { text } = await extractText(await getDocumentProxy(sheet), { mergePages: false });
    for (const page of text)
      expect(page.normalize('NFC').replace(/\s+/g, ' '), `${height} mm`).not.toMatch(
        /Trang \d+\/\d+ (Đọc bài trên mạng|Ngọc Lan)/u,
      );
  }
});

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
