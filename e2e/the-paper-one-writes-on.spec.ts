import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { aStory } from '#lib/desk/testing';
import { expect, expectAccessible, test as newsroomTest } from './newsroom.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const blocks = (page: Page) =>
  field(page, 'Nội dung').evaluate((body) => [...body.children].map(({ tagName }) => tagName));

const aPhoto = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#2f6f6a' } })
    .jpeg()
    .toBuffer();

/** Lan's, with the cursor in the headline. */
const test = newsroomTest.extend<{ blankSheet: Page }>({
  blankSheet: async ({ page, signInAs, db, cast }, use) => {
    await signInAs('Lan');
    const storyId = await aStory(db, cast, { headline: '', standfirst: '', lines: [] });
    await page.goto(`/desk/stories/${storyId}`);
    await field(page, 'Tiêu đề').click();
    await use(page);
  },
});

async function typeInBody(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}

test('typing straight on from headline to body loses no letter and puts none in the wrong field', async ({
  blankSheet: page,
}) => {
  await page.keyboard.type('Bến phà mở lại\nBốn mươi hai người đi chuyến đầu.\nNăm giờ kém mười.');
  await expect(field(page, 'Tiêu đề')).toHaveText('Bến phà mở lại');
  await expect(field(page, 'Sapo')).toHaveText('Bốn mươi hai người đi chuyến đầu.');
  await expect(field(page, 'Nội dung')).toHaveText('Năm giờ kém mười.');

  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Hết.');
  await expect(field(page, 'Sapo')).toHaveText('Bốn mươi hai người đi chuyến đầu. Hết.');
  await expect(page.getByText('sapo 38 ký tự')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(field(page, 'Sapo')).not.toContainText('Hết.');
});

test('blocks are put in, moved and linked by keyboard alone', async ({ blankSheet: page }) => {
  await typeInBody(page, 'Phà chạy lại từ thứ Hai.\n/tit xen');
  await expect(page.getByRole('option', { name: /^Tít xen mở/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Giờ chạy\nChuyến đầu và/hoặc chuyến cuối');
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(await blocks(page)).toEqual(['P', 'H2', 'P']);

  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(field(page, 'Nội dung').locator('> *').nth(1)).toHaveText('Chuyến đầu và/hoặc chuyến cuối');

  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.getByLabel('Địa chỉ liên kết').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'không gắn được' })).toBeVisible();
  await page.getByLabel('Địa chỉ liên kết').fill('bensong.example/gio-chay');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Nội dung').getByRole('link')).toHaveAttribute(
    'href',
    'https://bensong.example/gio-chay',
  );
  await expectAccessible(page);
});

/** Selects the last two words and presses the key in the same moment, before the browser tells anybody of the selection. */
const selectAndPress = (page: Page, press: { key: string; ctrlKey: boolean; altKey?: boolean }) =>
  field(page, 'Nội dung').evaluate((body, held) => {
    const selection = document.getSelection();
    selection?.modify('extend', 'backward', 'word');
    selection?.modify('extend', 'backward', 'word');
    body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...held }));
  }, press);

test('a key that comes in the moment of selecting knows what is selected', async ({ blankSheet: page }) => {
  await typeInBody(page, 'Phà chạy lại chuyến cuối');
  await expect(page.getByRole('banner').getByText(/^Đã lưu/)).toBeVisible();

  await selectAndPress(page, { key: 'k', ctrlKey: true });
  await expect(page.getByLabel('Địa chỉ liên kết')).toBeFocused();
  await page.keyboard.type('bensong.example');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Nội dung').getByRole('link')).toHaveText('chuyến cuối');

  await page.keyboard.press('ArrowRight');
  await selectAndPress(page, { key: 'm', ctrlKey: true, altKey: true });
  await expect(page.getByLabel('Góp ý cho chỗ đã chọn')).toBeFocused();
});

test('letters that come before the next frame after Enter stand in the new paragraph', async ({
  blankSheet: page,
}) => {
  await typeInBody(page, 'Phà chạy lại.');
  await field(page, 'Nội dung').evaluate((body) => {
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    for (const letter of 'Chợ') document.execCommand('insertText', false, letter);
  });
  await page.keyboard.type(' họp sớm.');
  await expect(field(page, 'Nội dung').locator('p')).toHaveText(['Phà chạy lại.', 'Chợ họp sớm.']);
});

test('the field of a link is gone when one goes on writing elsewhere', async ({ blankSheet: page }) => {
  await typeInBody(page, 'Phà chạy lại');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await expect(page.getByLabel('Địa chỉ liên kết')).toBeFocused();
  await field(page, 'Tiêu đề').click();
  await expect(page.getByLabel('Địa chỉ liên kết')).toBeHidden();
  await page.keyboard.type('Bến phà');
  await expect(field(page, 'Tiêu đề')).toHaveText('Bến phà');
});

test('a picture is sent from the slash menu and asks for its alt text and credit', async ({
  blankSheet: page,
}) => {
  await typeInBody(page, '/anh');
  await expect(page.getByRole('option', { name: /^Ảnh/ })).toHaveAttribute('aria-selected', 'true');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'phà.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
  await expect(page.getByText('Còn thiếu mô tả ảnh và nguồn ảnh')).toBeVisible();
  await expectAccessible(page);

  await field(page, 'Nội dung').getByRole('img', { name: 'Ảnh chưa có mô tả' }).click();
  await page.getByLabel('Mô tả ảnh').fill('Phà rời bến');
  await expect(page.getByText('Còn thiếu nguồn ảnh')).toBeVisible();
  await field(page, 'Nội dung').getByRole('group', { name: 'Nguồn ảnh' }).click();
  await page.keyboard.type('Vũ Lam Bạc');
  await expect(page.getByText(/Còn thiếu/)).toBeHidden();
  await expect(field(page, 'Nội dung').getByRole('img')).toHaveAttribute('alt', 'Phà rời bến');
});

test('while the editor is still on its way, the headline stands on the paper', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  await signInAs('Lan');
  const storyId = await aStory(db, cast, { headline: 'Đò Xẻo Quít chạy khuya' });
  let arrives = () => {};
  const onItsWay = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await page.route(/_next\/static\/chunks\/.*\.js/, (route) => onItsWay.then(() => route.continue()));
  await page.goto(`/desk/stories/${storyId}`, { waitUntil: 'commit' });
  const paper = page.getByRole('main');
  await expect(paper.getByText('Đò Xẻo Quít chạy khuya')).toBeVisible();
  await expect(paper.getByText('Đang mở bài', { exact: true })).toBeVisible();
  arrives();
  await expect(field(page, 'Tiêu đề')).toHaveText('Đò Xẻo Quít chạy khuya');
  await expect(paper.getByText('Đang mở bài', { exact: true })).toBeHidden();
});
