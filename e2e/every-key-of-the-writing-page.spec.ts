import type { Page } from '@playwright/test';
import { keysOf, SHORTCUT_AREAS, SHORTCUTS, type ShortcutId } from '#components/editor/shortcuts.ts';
import { aStory } from '#lib/desk/testing';
import { body, saved, sitDown } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

const LINES = ['Nước tràn bờ bao.', 'Bà con gặt sớm.', 'Phà chở 1,250,000 lượt, thu 2,500,000 đồng.'];

const line = (page: Page, words: string) => body(page).locator('p', { hasText: words });
const search = (page: Page) => page.getByRole('search');
const cards = (page: Page) => page.getByRole('list', { name: 'Đề xuất sửa' }).getByRole('listitem');
const suggestSwitch = (page: Page) => page.getByRole('button', { name: 'Đề xuất sửa', exact: true });
const hint = (page: Page) => page.getByRole('dialog', { name: 'Con số' });
const order = (page: Page) => body(page).locator(':scope > *').allTextContents();

/** Presses the keys that the cheat sheet gives, as on any keyboard but a Mac's: with Shift a letter is a capital. */
function press(page: Page, id: ShortcutId): Promise<void> {
  const held = keysOf(id, false).replace('Mod', 'Control').split('-');
  const key = held.pop() ?? '';
  const isCapital = held.includes('Shift') && key.length === 1;
  return page.keyboard.press([...held, isCapital ? key.toUpperCase() : key].join('+'));
}

async function standIn(page: Page, words: string, edge: 'Home' | 'End' = 'End'): Promise<void> {
  await line(page, words).click();
  await page.keyboard.press(edge);
}

async function selectFirstWordOf(page: Page, words: string): Promise<void> {
  await standIn(page, words, 'Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
}

/** Presses once what makes a block of the second line, and once what makes it a paragraph again. */
async function shapes(page: Page, id: ShortcutId, block: string): Promise<void> {
  const shaped = body(page).locator(block, { hasText: 'Bà con gặt sớm.' });
  await body(page).getByText('Bà con gặt sớm.').click();
  await press(page, id);
  await expect(shaped).toHaveCount(1);
  await press(page, id);
  await expect(shaped).toHaveCount(0);
}

/** What each key of the cheat sheet does, in the order of the sheet: a key goes on from where the one before left off. */
const DOES: Record<ShortcutId, (page: Page) => Promise<void>> = {
  undo: async (page) => {
    await standIn(page, 'bờ bao');
    await page.keyboard.type(' Xong.');
    await press(page, 'undo');
    await expect(body(page)).not.toContainText('Xong.');
  },
  redo: async (page) => {
    await press(page, 'redo');
    await expect(body(page)).toContainText('Nước tràn bờ bao. Xong.');
  },
  bold: async (page) => {
    await selectFirstWordOf(page, 'Bà con');
    await press(page, 'bold');
    await expect(body(page).locator('strong')).toHaveText(/^Bà/);
  },
  italic: async (page) => {
    await press(page, 'italic');
    await expect(body(page).locator('em')).toHaveText(/^Bà/);
  },
  link: async (page) => {
    await press(page, 'link');
    await expect(page.getByLabel('Địa chỉ liên kết')).toBeFocused();
    await page.keyboard.type('bensong.example');
    await page.keyboard.press('Enter');
    await expect(body(page).getByRole('link')).toHaveAttribute('href', 'https://bensong.example');
  },
  lineBreak: async (page) => {
    await standIn(page, 'bờ bao');
    await press(page, 'lineBreak');
    await page.keyboard.type('Dòng dưới.');
    await expect(line(page, 'Nước tràn').locator('br')).toHaveCount(1);
    await expect(line(page, 'Nước tràn')).toContainText('Dòng dưới.');
  },
  selectionBar: async (page) => {
    await selectFirstWordOf(page, 'Nước tràn');
    const bar = page.getByRole('toolbar', { name: 'Định dạng' });
    await expect(bar).toBeVisible();
    await press(page, 'selectionBar');
    await expect(bar.getByRole('button').first()).toBeFocused();
  },
  comment: async (page) => {
    await selectFirstWordOf(page, 'Nước tràn');
    await press(page, 'comment');
    await expect(page.getByLabel('Góp ý cho chỗ đã chọn')).toBeFocused();
    await page.keyboard.press('Escape');
  },
  hintNext: async (page) => {
    await standIn(page, 'Nước tràn', 'Home');
    await press(page, 'hintNext');
    await expect(hint(page)).toContainText('1.250.000');
    await press(page, 'hintNext');
    await expect(hint(page)).toContainText('2.500.000');
  },
  hintPrevious: async (page) => {
    await press(page, 'hintPrevious');
    await expect(hint(page)).toContainText('1.250.000');
    await page.keyboard.press('Escape');
  },
  slash: async (page) => {
    await standIn(page, 'Phà chở');
    await page.keyboard.press('Enter');
    await press(page, 'slash');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
  },
  paragraph: async (page) => {
    await standIn(page, 'Bà con');
    await press(page, 'crosshead');
    await press(page, 'paragraph');
    await expect(line(page, 'Bà con gặt sớm.')).toHaveCount(1);
  },
  crosshead: (page) => shapes(page, 'crosshead', 'h2'),
  minorCrosshead: (page) => shapes(page, 'minorCrosshead', 'h3'),
  orderedList: (page) => shapes(page, 'orderedList', 'ol'),
  bulletList: (page) => shapes(page, 'bulletList', 'ul'),
  quotation: (page) => shapes(page, 'quotation', 'blockquote'),
  deeper: async (page) => {
    await standIn(page, 'Phà chở');
    await page.keyboard.type('\n- phà lớn\nphà nhỏ');
    await press(page, 'deeper');
    await expect(body(page).locator('ul ul')).toHaveText('phà nhỏ');
  },
  shallower: async (page) => {
    await press(page, 'shallower');
    await expect(body(page).locator('ul ul')).toHaveCount(0);
    await expect(body(page).locator('ul > li')).toHaveCount(2);
  },
  moveUp: async (page) => {
    await standIn(page, 'Bà con');
    await press(page, 'moveUp');
    expect((await order(page)).slice(0, 2)).toEqual(['Bà con gặt sớm.', 'Nước tràn bờ bao.']);
  },
  moveDown: async (page) => {
    await press(page, 'moveDown');
    expect((await order(page)).slice(0, 2)).toEqual(['Nước tràn bờ bao.', 'Bà con gặt sớm.']);
  },
  find: async (page) => {
    await standIn(page, 'bờ bao', 'Home');
    await press(page, 'find');
    await expect(search(page).getByRole('textbox', { name: 'Tìm' })).toBeFocused();
    await page.keyboard.type('000');
    await expect(search(page).getByRole('status')).toHaveText('1 / 2 chỗ');
  },
  replace: async (page) => {
    await press(page, 'replace');
    await expect(search(page).getByRole('textbox', { name: 'Thay bằng' })).toBeVisible();
  },
  findNext: async (page) => {
    await press(page, 'findNext');
    await expect(search(page).getByRole('status')).toHaveText('2 / 2 chỗ');
  },
  findPrevious: async (page) => {
    await press(page, 'findPrevious');
    await expect(search(page).getByRole('status')).toHaveText('1 / 2 chỗ');
    await page.keyboard.press('Escape');
  },
  outline: async (page) => {
    await standIn(page, 'Bà con');
    await press(page, 'crosshead');
    await press(page, 'outline');
    await expect(page.getByRole('menuitem', { name: 'Bà con gặt sớm.' })).toBeVisible();
    await page.keyboard.press('Escape');
  },
  suggest: async (page) => {
    await page.getByRole('tab', { name: /^Duyệt/ }).click();
    await standIn(page, 'bờ bao');
    await press(page, 'suggest');
    await expect(suggestSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.type(' Một.');
    await standIn(page, 'Bà con');
    await page.keyboard.type(' Hai.');
    await standIn(page, 'Phà chở');
    await page.keyboard.type(' Ba.');
    await expect(cards(page)).toHaveCount(3);
    await press(page, 'suggest');
    await expect(suggestSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  },
  nextSuggestion: async (page) => {
    await standIn(page, 'Nước tràn', 'Home');
    await expect(cards(page).and(page.locator('[aria-current]'))).toHaveCount(0);
    await press(page, 'nextSuggestion');
    await expect(cards(page).nth(0)).toHaveAttribute('aria-current', 'true');
    await press(page, 'nextSuggestion');
    await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true');
  },
  previousSuggestion: async (page) => {
    await press(page, 'previousSuggestion');
    await expect(cards(page).nth(0)).toHaveAttribute('aria-current', 'true');
  },
  acceptSuggestion: async (page) => {
    await press(page, 'acceptSuggestion');
    await expect(cards(page)).toHaveCount(2);
    await expect(line(page, 'bờ bao')).toHaveText('Nước tràn bờ bao. Một.');
  },
  rejectSuggestion: async (page) => {
    await press(page, 'rejectSuggestion');
    await expect(cards(page)).toHaveCount(1);
    await expect(line(page, 'Bà con')).toHaveText('Bà con gặt sớm.');
  },
  save: async (page) => {
    await expect(saved(page)).toBeVisible();
    await press(page, 'save');
    await expect(page.getByRole('region', { name: 'Thông báo ngắn' }).getByText(/^Đã lưu/)).toBeVisible();
  },
  focus: async (page) => {
    await press(page, 'focus');
    await expect(page.getByRole('button', { name: 'Thôi tập trung' })).toBeVisible();
    await press(page, 'focus');
    await expect(page.getByRole('button', { name: 'Thôi tập trung' })).toBeHidden();
  },
  phone: async (page) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await press(page, 'phone');
    const phone = page.getByRole('complementary', { name: 'Như trên điện thoại' });
    await expect(phone.frameLocator('iframe').getByText('Nước tràn bờ bao.')).toBeVisible();
    await press(page, 'phone');
    await expect(phone).toBeHidden();
  },
  help: async (page) => {
    await press(page, 'help');
    const sheet = page.getByRole('dialog', { name: 'Phím tắt khi viết' });
    await expect(sheet.getByRole('term')).toHaveCount(SHORTCUTS.length);
  },
};

for (const area of SHORTCUT_AREAS)
  test(`every key of the cheat sheet does what it says: ${area}`, async ({ page, signInAs, db, cast }) => {
    await signInAs('Lan');
    await sitDown(page, await aStory(db, cast, { lines: LINES }));
    await body(page).click();
    for (const { id } of SHORTCUTS.filter((shortcut) => shortcut.area === area))
      await test.step(id, () => DOES[id](page));
  });
