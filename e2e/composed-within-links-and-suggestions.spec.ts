import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { body, goToEndOf, saved, sitDown } from './at-the-paper.ts';
import { compose } from './by-input-method.ts';
import { expect, test } from './newsroom.ts';

const line = (page: Page, words: string) => body(page).locator('p', { hasText: words });

async function selectBack(page: Page, words: string): Promise<void> {
  for (const _ of words) await page.keyboard.press('Shift+ArrowLeft');
}

async function goBack(page: Page, words: string): Promise<void> {
  for (const _ of words) await page.keyboard.press('ArrowLeft');
}

async function makeLink(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByLabel('Địa chỉ liên kết').fill('bensong.example/gio-chay');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
}

async function suggest(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('button', { name: 'Đề xuất sửa', exact: true, pressed: true })).toBeVisible();
}

/** Leaves the story when everything is kept: whoever is there has a caret with a name in the text. */
async function leave(page: Page): Promise<void> {
  await expect(saved(page)).toBeVisible();
  await page.close();
}

test('in the midst of a link each letter stands once, within the link', async ({ enter, db, cast }) => {
  const lan = await enter('Lan');
  await sitDown(lan, await aStory(db, cast, { lines: ['Xem giờ nước nhà'] }));
  await goToEndOf(lan, 'Xem giờ');
  await selectBack(lan, 'nước nhà');
  await makeLink(lan);
  await lan.keyboard.press('End');
  await selectBack(lan, 'nhà');
  await lan.keyboard.press('Control+b');
  await expect(body(lan).getByRole('strong')).toHaveText('nhà');
  await lan.keyboard.press('ArrowLeft');

  await compose(lan, 'n', 'no', 'nô', 'nôn', 'nông');
  await lan.keyboard.type('!');

  await expect(line(lan, 'Xem giờ')).toHaveText('Xem giờ nước nông!nhà');
  const link = body(lan).getByRole('link');
  await expect(link).toHaveText('nước nông!nhà');
  await expect(link).toHaveAttribute('href', 'https://bensong.example/gio-chay');
});

test('before a link or struck words at the head of a line they stand once, also where a letter was taken back', async ({
  enter,
  db,
  cast,
}) => {
  const lan = await enter('Lan');
  await sitDown(lan, await aStory(db, cast, { lines: ['Giờ phà chạy', 'Lúa chín rộ'] }));
  await goToEndOf(lan, 'Giờ phà');
  await selectBack(lan, 'Giờ phà chạy');
  await makeLink(lan);
  await goToEndOf(lan, 'Lúa chín');
  await suggest(lan);
  await selectBack(lan, 'Lúa chín rộ');
  await lan.keyboard.press('Backspace');
  await expect(body(lan).getByRole('deletion')).toHaveText('Lúa chín rộ');

  for (const words of ['Giờ phà', 'Lúa chín']) {
    await line(lan, words).click();
    await lan.keyboard.press('Home');
    await lan.keyboard.type('m');
    await lan.keyboard.press('Backspace');
    await compose(lan, 'n', 'na', 'nay');
  }

  await expect(line(lan, 'Giờ phà')).toHaveText('nayGiờ phà chạy');
  await expect(body(lan).getByRole('link')).toHaveText('Giờ phà chạy');
  await expect(line(lan, 'Lúa chín')).toHaveText('nayLúa chín rộ');
  await expect(body(lan).getByRole('deletion')).toHaveText('Lúa chín rộ');
});

test('within what somebody struck they stand once, and are neither seen nor heard as struck', async ({
  enter,
  db,
  cast,
}) => {
  test.slow();
  const storyId = await aStory(db, cast, { lines: ['Bà con gặt sớm'] });
  const ha = await enter('Hà');
  await sitDown(ha, storyId);
  await goToEndOf(ha, 'Bà con');
  await goBack(ha, ' sớm');
  await selectBack(ha, 'gặt');
  await ha.keyboard.press('Control+b');
  await goToEndOf(ha, 'Bà con');
  await suggest(ha);
  await selectBack(ha, 'con gặt sớm');
  await ha.keyboard.press('Backspace');
  await expect(body(ha).getByRole('deletion')).toHaveText(['con ', 'gặt', ' sớm']);
  await leave(ha);

  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await goToEndOf(lan, 'Bà con');
  await goBack(lan, 'gặt sớm');
  await compose(lan, 'n', 'nô', 'nôn');

  await expect(line(lan, 'Bà con')).toHaveText('Bà con nôngặt sớm');
  await expect(body(lan).getByRole('deletion')).toHaveText(['con ', 'gặt', ' sớm']);
  const words = body(lan).getByText('nôn', { exact: true });
  await expect(words).toHaveCSS('text-decoration-line', 'none');
});

test('within what somebody else suggests nothing of it is suggested anew', async ({ enter, db, cast }) => {
  test.slow();
  const storyId = await aStory(db, cast, { lines: ['Lúa chín'] });
  const ha = await enter('Hà');
  await sitDown(ha, storyId);
  await goToEndOf(ha, 'Lúa chín');
  await suggest(ha);
  await ha.keyboard.type(' rộ ngoài xa');
  await leave(ha);

  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await goToEndOf(lan, 'Lúa chín');
  await suggest(lan);
  await goBack(lan, 'xa');
  await compose(lan, 'd', 'do', 'đo', 'đô', 'đôn', 'đồng');
  await lan.keyboard.type(' ');

  await expect(line(lan, 'Lúa chín')).toHaveText('Lúa chín rộ ngoài đồng xa');
  await expect(body(lan).getByRole('deletion')).toHaveCount(0);
});
