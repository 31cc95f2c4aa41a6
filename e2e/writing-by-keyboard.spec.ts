import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { readPresentContent } from '#lib/desk/present-content';
import { aStory, stateOf } from '#lib/desk/testing';
import { body, sitDown } from './at-the-paper.ts';
import { tabTo } from './by-keyboard.ts';
import { expectDone, quickLook, theDialog } from './desk-moves.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const status = (page: Page) => page.getByRole('search').getByRole('status');

const aPhoto = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a5c2e' } })
    .jpeg()
    .toBuffer();

test('a story goes the whole road by keyboard alone, from the open desk to the editor’s approval', async ({
  enter,
  db,
}) => {
  test.setTimeout(240_000);
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];
  const headline = 'Đò Cây Gáo chạy lại';

  await test.step('Lan begins a story at the desk, with a template', async () => {
    await lan.goto('/desk');
    await tabTo(lan, /^Viết bài$/);
    await lan.keyboard.press('Enter');
    await expect(lan.getByRole('button', { name: 'Bắt đầu viết' })).toBeFocused();
    await tabTo(lan, /^Trang trắng/, 'Shift+Tab');
    await lan.keyboard.press('ArrowDown');
    await expect(lan.getByRole('radio', { name: /^Tin/ })).toBeChecked();
    await tabTo(lan, /^Bắt đầu viết/);
    await lan.keyboard.press('Enter');
    await lan.waitForURL(/\/desk\/stories\/\d+$/);
    await expect(field(lan, 'Nội dung')).toContainText('[… chuyện gì vừa xảy ra, với ai]');
  });
  const storyId = Number(lan.url().split('/').at(-1));

  await test.step('words, a crosshead, a list, a picture with its lines', async () => {
    // Asked for before it is typed: the browser is told of it only a moment later.
    const chooser = lan.waitForEvent('filechooser');
    await tabTo(lan, /^Tiêu đề$/);
    await lan.keyboard.type('Phà Cây Gáo chạy lại\n');
    await lan.keyboard.press('Control+a');
    await lan.keyboard.type('Bốn mươi hai người đi chuyến đầu.\n');
    await lan.keyboard.press('Control+a');
    await lan.keyboard.type('Phà nghỉ ba tuần. Phà chạy lại sáng nay.\n');
    await lan.keyboard.type('## Giờ chạy\n- chuyến đầu\nchuyến cuối\n\n/anh');
    await lan.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'phà.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
    await expect(lan.getByText('Còn thiếu mô tả ảnh và nguồn ảnh')).toBeVisible();
    await lan.keyboard.type('Bến Cây Gáo sáng nay.\nVũ Lam Bạc');
    await tabTo(lan, /^Mô tả ảnh$/);
    await lan.keyboard.type('Một chiếc phà rời bến');
    await expect(lan.getByText(/^Còn thiếu/)).toBeHidden();
    await tabTo(lan, /^Nội dung$/, 'Shift+Tab');
  });

  await test.step('the section, above the headline', async () => {
    await tabTo(lan, /^Chuyên mục: /, 'Shift+Tab');
    await lan.keyboard.press('Enter');
    await lan.getByRole('menuitemradio').or(lan.getByRole('menuitem')).first().press('Enter');
    await expect(lan.getByRole('button', { name: /^Chuyên mục: (?!Chưa chọn)/ })).toBeFocused();
    await tabTo(lan, /^Tiêu đề$/);
  });

  await test.step('find and replace, with one undo', async () => {
    await lan.keyboard.press('Control+h');
    await expectAccessible(lan);
    await lan.keyboard.press('Escape');
    await expect(field(lan, 'Tiêu đề')).toBeFocused();
    await lan.keyboard.press('Control+f');
    await lan.keyboard.type('pha');
    await expect(status(lan)).toHaveText('2 / 3 chỗ');
    await lan.keyboard.press('Enter');
    await expect(status(lan)).toHaveText('3 / 3 chỗ');
    await lan.keyboard.press('Enter');
    await expect(status(lan)).toHaveText('1 / 3 chỗ');
    await lan.keyboard.press('Shift+F3');
    await expect(status(lan)).toHaveText('3 / 3 chỗ');
    await lan.keyboard.press('Enter');
    await expect(status(lan)).toHaveText('1 / 3 chỗ');
    await lan.keyboard.press('Escape');
    await expect(lan.getByRole('search')).toBeHidden();
    await expect(field(lan, 'Tiêu đề')).toBeFocused();
    await lan.keyboard.press('Control+h');
    await tabTo(lan, /^Thay bằng$/);
    await lan.keyboard.type('Đò');
    await tabTo(lan, /^Thay hết$/);
    await lan.keyboard.press('Enter');
    await expect(field(lan, 'Tiêu đề')).toHaveText(headline);
    await expect(field(lan, 'Nội dung')).toContainText('Đò nghỉ ba tuần. Đò chạy lại sáng nay.');
    await lan.keyboard.press('Escape');
    await expect(lan.getByRole('search')).toBeHidden();
    await lan.keyboard.press('Control+z');
    await expect(field(lan, 'Tiêu đề')).toHaveText('Phà Cây Gáo chạy lại');
    await expect(field(lan, 'Nội dung')).toContainText('Phà nghỉ ba tuần. Phà chạy lại sáng nay.');
    await lan.keyboard.press('Control+y');
    await expect(field(lan, 'Tiêu đề')).toHaveText(headline);
  });

  await test.step('the outline leads to a crosshead, and there a link is written', async () => {
    await lan.keyboard.press('Control+Alt+o');
    await lan.getByRole('menuitem', { name: 'Giờ chạy' }).press('Enter');
    await expect(field(lan, 'Nội dung')).toBeFocused();
    await lan.keyboard.press('ArrowDown');
    await lan.keyboard.press('End');
    await lan.keyboard.press('Control+Shift+ArrowLeft');
    await lan.keyboard.press('Control+k');
    await expect(lan.getByLabel('Địa chỉ liên kết')).toBeFocused();
    await lan.keyboard.type('bensong.example/gio-chay');
    await lan.keyboard.press('Enter');
    await expect(field(lan, 'Nội dung').getByRole('link')).toHaveText('đầu');
  });

  await test.step('a suggestion and a comment', async () => {
    await lan.keyboard.press('Control+Shift+e');
    await lan.keyboard.press('End');
    await lan.keyboard.type(' năm giờ');
    await expect(field(lan, 'Nội dung').getByRole('insertion')).toHaveText('năm giờ');
    await lan.keyboard.press('Control+Shift+e');
    await lan.keyboard.press('ArrowUp');
    await lan.keyboard.press('Home');
    await lan.keyboard.press('Shift+End');
    await lan.keyboard.press('Control+Alt+m');
    await expect(lan.getByLabel('Góp ý cho chỗ đã chọn')).toBeFocused();
    await lan.keyboard.type('Nhờ chị coi lại giờ.');
    await lan.keyboard.press('Control+Enter');
    await expect(lan.getByRole('article').filter({ hasText: 'Nhờ chị coi lại giờ.' })).toBeVisible();
  });

  await test.step('the cheat sheet, and the story is sent', async () => {
    await tabTo(lan, /^Nội dung$/, 'Shift+Tab');
    await lan.keyboard.press('Control+/');
    await expect(lan.getByRole('dialog', { name: 'Phím tắt khi viết' })).toContainText('Tìm và thay');
    await expectAccessible(lan);
    await lan.keyboard.press('Escape');
    await expect(field(lan, 'Nội dung')).toBeFocused();
    await tabTo(lan, /^Gửi duyệt$/, 'Shift+Tab');
    await lan.keyboard.press('Enter');
    // It is asked first: a suggestion is still open, and what is submitted is without it.
    await expect(theDialog(lan)).toContainText('1 đề xuất sửa chưa xử lý');
    await expectAccessible(lan);
    await tabTo(lan, /^Gửi duyệt$/);
    await lan.keyboard.press('Enter');
    await expectDone(lan, 'Đã gửi duyệt.');
    expect((await stateOf(db, storyId)).stage).toBe('submitted');
    expect((await readPresentContent(db, storyId))?.headline).toBe(headline);
  });

  await test.step('Hà finds it in the queue, takes it and opens it', async () => {
    await ha.goto('/desk');
    await expect(ha.getByRole('table').getByRole('link').first()).toBeVisible();
    await ha.keyboard.press('/');
    await ha.keyboard.type('do cay gao');
    await ha.keyboard.press('Enter');
    await expect(quickLook(ha).getByRole('heading', { level: 2 })).toHaveText(headline);
    await tabTo(ha, /^Nhận bài/);
    await ha.keyboard.press('Enter');
    await expectDone(ha, 'Bạn đã nhận bài.');
    await tabTo(ha, new RegExp(`^${headline}`), 'Shift+Tab');
    await ha.keyboard.press('Enter');
    await ha.waitForURL(new RegExp(`/desk/stories/${storyId}`));
    await expect(field(ha, 'Nội dung')).toHaveAttribute('contenteditable', 'true', { timeout: 45_000 });
  });

  await test.step('she takes the suggestion, settles the comment and approves', async () => {
    await tabTo(ha, /^Nội dung$/);
    await ha.keyboard.press('Control+Alt+j');
    await ha.keyboard.press('Control+Alt+y');
    await expect(field(ha, 'Nội dung').getByRole('insertion')).toHaveCount(0);
    await expect(field(ha, 'Nội dung')).toContainText('chuyến đầu năm giờ');
    await tabTo(ha, /^Xong$/);
    await ha.keyboard.press('Enter');
    await expect(ha.getByText('1 góp ý đã xong')).toBeVisible();
    // First comes the tab of the panel that has the same name.
    for (const what of ['tab', 'button'] as const) {
      await tabTo(ha, /^Duyệt$/, 'Shift+Tab');
      await expect(ha.getByRole(what, { name: 'Duyệt', exact: true })).toBeFocused();
    }
    await ha.keyboard.press('Enter');
    await expectDone(ha, 'Đã duyệt.');
    expect((await stateOf(db, storyId)).stage).toBe('approved');
  });
});

test('Escape puts the bar above the selection away, and only then leaves focus mode', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  await signInAs('Lan');
  await sitDown(page, await aStory(db, cast));
  await body(page).locator('p').first().click();
  await page.keyboard.press('Control+.');
  const leave = page.getByRole('button', { name: 'Thôi tập trung' });
  const bar = page.getByRole('toolbar', { name: 'Định dạng' });
  await expect(leave).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Alt+F10');
  await expect(bar.getByRole('button').first()).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(body(page)).toBeFocused();
  await expect(leave).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(leave).toBeHidden();
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('what stops the work is said in focus mode too', async ({ page, context, signInAs, db, cast }) => {
    await signInAs('Lan');
    await page.goto(`/desk/stories/${await aStory(db, cast)}`);
    await field(page, 'Nội dung').click();
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('button', { name: 'Thôi tập trung' })).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.type('Thêm. ');
    await expect(page.getByText('Đang viết ngoại tuyến.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Đang viết ngoại tuyến.')).toBeHidden();
  });
});
