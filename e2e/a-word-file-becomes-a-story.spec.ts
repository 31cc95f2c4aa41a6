import type { Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { listPictures } from '#db/media';
import { getStory } from '#db/stories';
import { aStory } from '#lib/desk/testing';
import { body, onDisk, SERVER_AWAY, saved, sitDown } from './at-the-paper.ts';
import { expect, expectAccessible, test } from './newsroom.ts';
import { aWordFile, dropFile, OLD_DOC } from './word-files.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Đưa tệp Word vào bài' });
const headline = (page: Page) => page.getByRole('textbox', { name: 'Tiêu đề' });

test('a Word file dropped on a new story becomes one, whole, when the person says so', async ({
  page,
  signInAs,
  db,
}) => {
  await signInAs('Lan');
  await page.goto('/desk/mine');
  await expect(page.getByRole('main')).toBeVisible();

  await test.step('it is laid out for the person, and nothing is done', async () => {
    await dropFile(page, 'Pha dem.docx', await aWordFile('Bến phà Vàm Lụa chạy lại chuyến đêm'));
    await expect(page).toHaveURL(/\/desk\/stories\/new$/);
    const open = sheet(page);
    await expect(open.getByRole('checkbox', { name: /Bến phà Vàm Lụa chạy lại chuyến đêm/ })).toBeChecked();
    await expect(open.getByRole('checkbox', { name: /Từ ngày 01\/12\/2026/ })).toBeChecked();
    await expect(open.getByRole('checkbox', { name: /Mai Lan/ })).toBeChecked();
    await expect(open.getByText('1 chỗ thêm, 1 chỗ xóa của Chị Hà')).toBeVisible();
    await expect(open.getByRole('radio', { name: /Giữ thành đề xuất/ })).toBeChecked();
    await expect(open.getByText('Đoàn kiểm tra bến bãi hôm nay.')).toBeVisible();
    await expect(open.getByText('Tư Đờn', { exact: true })).toBeVisible();
    await expect(open.getByText('1 chú thích chân trang')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('one press makes the story', async () => {
    await sheet(page).getByRole('button', { name: 'Mở bài với tệp này' }).click();
    await expect(page).toHaveURL(/\/desk\/stories\/\d+$/);
    await expect(headline(page)).toHaveText('Bến phà Vàm Lụa chạy lại chuyến đêm');
    await expect(page.getByRole('textbox', { name: 'Sapo' })).toContainText('Từ ngày 01/12/2026');
    await expect(body(page).getByRole('listitem')).toHaveText(['Chuyến 19 giờ', 'Chuyến 21 giờ']);
    await expect(body(page).getByRole('cell')).toHaveText(['Chuyến', 'Vé', '21 giờ', '2.000 đồng']);
    await expect(body(page).getByRole('img', { name: 'Phà Vàm Lụa rời bến' })).toBeVisible();
    await expect(body(page)).toContainText('Đoàn kiểm tra bến bãi hôm nay.');
    await expect(body(page).locator('ins')).toHaveText('mười hai');
    await expect(body(page)).not.toContainText('Mai Lan');
    const storyId = Number(page.url().split('/').at(-1));
    expect(await getStory(db, storyId)).toMatchObject({ bylineText: 'Mai Lan', eventDate: '2026-12-01' });
    expect(await onDisk(db, storyId)).toContain('chờ mười năm');
    await page.getByRole('tab', { name: /^Duyệt/ }).click();
    await expect(page.getByText('Chị Hà (trong Word): Đóng từ năm nào?')).toBeVisible();
    await page.getByRole('button', { name: 'Bến cũ' }).click();
  });
});

test('a Word file dropped on an open story goes in at the end, and out again by one undo', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  const storyId = await aStory(db, cast, { headline: 'Bến phà đông khách' });
  await signInAs('Lan');
  await sitDown(page, storyId);
  const before = await body(page).textContent();
  await dropFile(page, 'them.docx', await aWordFile('Phà đêm chạy lại sau mười năm'));
  const open = sheet(page);
  await expect(open.getByText('Bài đã có tiêu đề; chọn thì thay tiêu đề ấy.')).toBeVisible();
  await expect(open.getByRole('checkbox', { name: /^Tiêu đề/ })).not.toBeChecked();
  for (const choice of ['Cuối bài', 'Nhận hết các sửa đổi', 'Lấy ảnh 1'])
    await open.locator('label', { hasText: choice }).click();
  await expect(open.getByRole('radio', { name: 'Cuối bài' })).toBeChecked();
  await expect(open.getByRole('checkbox', { name: 'Lấy ảnh 1' })).not.toBeChecked();
  await open.getByRole('button', { name: 'Đưa vào bài' }).click();
  await expect(open).toBeHidden();
  await expect(body(page)).toContainText('Bà con hai bờ đã chờ mười hai năm');
  await expect(headline(page)).toHaveText('Bến phà đông khách');
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => onDisk(db, storyId)).toContain('mười hai năm');
  await body(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => body(page).textContent()).toBe(before);
});

test('a picture of a Word file goes into an open story, and into the library', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  const storyId = await aStory(db, cast, { headline: 'Bến phà đông khách' });
  await signInAs('Lan');
  await sitDown(page, storyId);
  const before = await listPictures(db);
  await dropFile(page, 'anh.docx', await aWordFile('Phà đêm có ảnh mới', '#8c6a4b'));
  await sheet(page).getByRole('button', { name: 'Đưa vào bài' }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(body(page).getByRole('img', { name: 'Phà Vàm Lụa rời bến' })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  const [newest] = await listPictures(db);
  expect(before.map(({ id }) => id)).not.toContain(newest?.id);
  expect(await onDisk(db, storyId)).toContain(newest?.id);
});

test('what cannot be read is refused in words, and what is called off leaves nothing', async ({
  page,
  signInAs,
}) => {
  await signInAs('Lan');
  await page.goto('/desk/stories/new');
  await expect(page.getByRole('button', { name: 'Đưa tệp Word vào' })).toBeEnabled();
  const whole = await aWordFile('Phà đêm không thành bài nào cả');

  for (const [name, bytes, words] of [
    ['Bai cu.doc', OLD_DOC, 'Đây là tệp .doc kiểu cũ.'],
    ['Hong.docx', whole.slice(0, 1_000), 'Tệp này bị hỏng nên không đọc được.'],
    ['Ban in.pdf', new TextEncoder().encode('%PDF-1.7'), 'Đây là tệp PDF'],
  ] as const) {
    await dropFile(page, name, bytes);
    await expect(sheet(page).getByRole('alert')).toContainText(words);
    await sheet(page).getByRole('button', { name: 'Đóng' }).last().click();
    await expect(sheet(page)).toBeHidden();
  }

  await dropFile(page, 'Pha dem.docx', whole);
  await expect(sheet(page).getByRole('button', { name: 'Mở bài với tệp này' })).toBeEnabled();
  await sheet(page).getByRole('button', { name: 'Thôi' }).click();
  await expect(sheet(page)).toBeHidden();
  await page.goto('/desk/mine');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('Phà đêm không thành bài nào cả')).toHaveCount(0);
});

test.describe('when the house cannot be reached', () => {
  test.use({ expectedErrors: SERVER_AWAY });

  test('what is called off after its picture was sent leaves none behind', async ({ page, signInAs, db }) => {
    await signInAs('Lan');
    await page.goto('/desk/stories/new');
    await expect(page.getByRole('button', { name: 'Đưa tệp Word vào' })).toBeEnabled();
    const kept = async () => (await db.all(sql`select id from media`)).length;
    const before = await kept();
    await dropFile(page, 'Pha dem.docx', await aWordFile('Phà đêm lại không thành bài', '#7a4b8c'));
    const begin = sheet(page).getByRole('button', { name: 'Mở bài với tệp này' });
    await expect(begin).toBeEnabled();
    await page.route('**/desk/stories/new', (route) => route.abort('internetdisconnected'), { times: 1 });
    await begin.click();
    await expect(sheet(page).getByText('Đã vào kho ảnh')).toBeVisible();
    await expect(sheet(page).getByRole('alert')).toBeVisible();
    expect(await kept()).toBe(before + 1);
    await sheet(page).getByRole('button', { name: 'Thôi' }).click();
    await expect.poll(kept).toBe(before);
  });
});
