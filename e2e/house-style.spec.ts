import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { body, sitDown } from './at-the-paper.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

/** The words that are underlined as house style, by the browser's own account. */
const underlined = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('hint-of-house') ?? [])].map((range) => String(range)));

/** How many letters of the body are before the caret. */
const caretAt = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const room = document.querySelector('.sheet-body');
    if (!selection?.anchorNode || !room) return -1;
    const before = document.createRange();
    before.setStart(room, 0);
    before.setEnd(selection.anchorNode, selection.anchorOffset);
    return String(before).length;
  });

const card = (page: Page) => page.getByRole('dialog', { name: 'Quy tắc của báo' });

test('a rule of the managing editor is a hint to whoever writes: read, applied, taken back', async ({
  db,
  cast,
  enter,
}) => {
  test.slow();
  const storyId = await aStory(db, cast, { stage: 'draft', visibility: 'none' });
  const thu = await enter('Thư');
  const lan = await enter('Lan');
  const pattern = `bờ kè số ${storyId}`;

  await test.step('Thư sets a rule with its reason; one that matches everything is refused in words', async () => {
    await thu.goto('/desk/settings/style');
    await thu.getByRole('button', { name: 'Thêm quy tắc' }).click();
    await thu.getByLabel('Chữ cần soát').fill('a*');
    await thu.getByLabel('Vì sao').fill('Bạn đọc Vàm Lụa gọi là kè sông.');
    await thu.getByRole('button', { name: 'Lưu' }).click();
    await expect(thu.getByText('Mẫu này khớp gần như mọi chữ.', { exact: false })).toBeVisible();
    await expectAccessible(thu);
    await thu.getByLabel('Chữ cần soát').fill(pattern);
    await thu.getByLabel('Viết thay').fill('kè sông');
    await thu.getByRole('button', { name: 'Lưu' }).click();
    await expect(thu.getByText(`${pattern} → kè sông`)).toBeVisible();
    await thu.setViewportSize({ width: 390, height: 800 });
    await expect(thu.getByRole('button', { name: 'Thêm quy tắc' })).toBeInViewport();
  });

  await test.step('Lan sees the words underlined, and her caret stays where it is', async () => {
    await sitDown(lan, storyId);
    await body(lan).click();
    await lan.keyboard.press('Control+End');
    await lan.keyboard.press('Enter');
    await lan.keyboard.insertText(`Ra ${pattern} chơi.`);
    const before = await caretAt(lan);
    await expect.poll(() => underlined(lan)).toContain(pattern);
    expect(await caretAt(lan)).toBe(before);
    await lan.keyboard.insertText(' Rồi về.');
    await expect(body(lan)).toContainText(`Ra ${pattern} chơi. Rồi về.`);
  });

  await test.step('she reads why, by keyboard, and it is in the list of the panel', async () => {
    await lan.keyboard.press('Alt+F7');
    await expect(card(lan)).toBeFocused();
    await expect(card(lan)).toContainText('Bạn đọc Vàm Lụa gọi là kè sông.');
    await expectAccessible(lan);
    await lan.keyboard.press('Escape');
    await expect(card(lan)).toBeHidden();
    await expect(body(lan)).toBeFocused();
    await lan.getByRole('tab', { name: /^Duyệt/ }).click();
    await lan
      .getByRole('region', { name: 'Gợi ý chữ nghĩa' })
      .getByRole('button', { name: `${pattern} → kè sông` })
      .click();
    await expect(card(lan)).toBeFocused();
  });

  await test.step('she applies it and takes it back with one undo', async () => {
    await card(lan).getByRole('button', { name: 'Viết “kè sông”' }).click();
    await expect(body(lan)).toContainText('Ra kè sông chơi. Rồi về.');
    await expect.poll(() => underlined(lan)).not.toContain(pattern);
    await body(lan).focus();
    await lan.keyboard.press('Control+z');
    await expect(body(lan)).toContainText(`Ra ${pattern} chơi. Rồi về.`);
    await expect.poll(() => underlined(lan)).toContain(pattern);
  });

  await test.step('a syllable put together inside hinted words keeps the caret', async () => {
    await lan.keyboard.press('Control+End');
    for (let step = 0; step < ' chơi. Rồi về.'.length; step += 1) await lan.keyboard.press('ArrowLeft');
    const before = await caretAt(lan);
    const machine = await lan.context().newCDPSession(lan);
    for (const text of ['t', 'ti', 'tie', 'tiê', 'tiên', 'tiến', 'tiếng'])
      await machine.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    // As long as a syllable is under way, nothing is read and nothing is painted.
    await lan.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(await caretAt(lan)).toBe(before + 'tiếng'.length);
    await machine.send('Input.insertText', { text: 'tiếng' });
    await expect(body(lan)).toContainText(`Ra ${pattern}tiếng chơi. Rồi về.`);
    await expect.poll(() => underlined(lan)).not.toContain(pattern);
    expect(await caretAt(lan)).toBe(before + 'tiếng'.length);
    for (let step = 0; step < 'tiếng'.length; step += 1) await lan.keyboard.press('Backspace');
    await expect.poll(() => underlined(lan)).toContain(pattern);
  });

  await test.step('left as it is in this story, it is not shown again, also after a reload', async () => {
    await lan.keyboard.press('Alt+Shift+F7');
    await card(lan).getByRole('button', { name: 'Bỏ qua trong bài này' }).click();
    await expect.poll(() => underlined(lan)).not.toContain(pattern);
    await expect(lan.getByText('Bài này không nhắc', { exact: false }).first()).toBeVisible();
    await sitDown(lan, storyId);
    await lan.getByRole('tab', { name: /^Duyệt/ }).click();
    await expect(lan.getByRole('heading', { name: /^Gợi ý chữ nghĩa/ })).toBeVisible();
    await expect(lan.getByRole('button', { name: `${pattern} → kè sông` })).toBeHidden();
  });
});

test('standfirst, byline and day are offered where they belong, and one undo brings them back', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { stage: 'draft', visibility: 'none' });
  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await body(lan).click();
  await lan.keyboard.press('Control+a');
  for (const line of ['Sáng 01/12/2026, bến phà mở lại.', 'Bà con mừng.', 'Triệu Biển']) {
    await lan.keyboard.insertText(line);
    await lan.keyboard.press('Enter');
  }

  await test.step('the byline at the foot, with one undo for the words and the field', async () => {
    await lan.getByRole('button', { name: 'Lấy “Triệu Biển” ở cuối bài làm dòng ký tên' }).click();
    const signed = lan.getByRole('button', { name: /Triệu Biển/ });
    await expect(signed).toBeVisible();
    await expect(body(lan)).not.toContainText('Triệu Biển');
    await body(lan).focus();
    await lan.keyboard.press('Control+z');
    await expect(body(lan)).toContainText('Triệu Biển');
    await expect(lan.getByRole('button', { name: /Lấy “Triệu Biển”/ })).toBeVisible();
  });

  await test.step('the day, in the panel', async () => {
    await lan.getByRole('tab', { name: 'Bài' }).click();
    await lan.getByRole('button', { name: 'Ngày diễn ra 01/12/2026' }).click();
    await expect(lan.getByRole('button', { name: 'Ngày diễn ra 01/12/2026' })).toBeHidden();
  });
});
