import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { body, goToEndOf, onDisk, SERVER_AWAY, saved, sitDown } from './at-the-paper.ts';
import { compose } from './by-input-method.ts';
import { expect, test } from './newsroom.ts';

const added = (page: Page) => body(page).getByRole('insertion');
const removed = (page: Page) => body(page).getByRole('deletion');

/** Turns suggesting on, as one does without leaving the text. */
async function suggest(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('button', { name: 'Đề xuất sửa', exact: true, pressed: true })).toBeVisible();
}

/** Writes a syllable as UniKey does: it takes letters back and writes them anew, faster than anybody types. */
async function retype(page: Page, letters: number, anew: string): Promise<void> {
  for (let letter = 0; letter < letters; letter += 1) await page.keyboard.press('Backspace');
  await page.keyboard.insertText(anew);
}

test('words are suggested letter by letter, by UniKey and by an input method that composes', async ({
  paper,
}) => {
  test.slow();
  const { db, cast } = paper;
  const storyId = await aStory(db, cast, { lines: ['Bà con gặt', 'Đê bao cao'] });
  const before = await onDisk(db, storyId);
  const page = await (await paper.open()).enter(cast.lan);
  await sitDown(page, storyId);
  await goToEndOf(page, 'Bà con gặt');
  await suggest(page);

  await test.step('UniKey corrects what it has just typed, and no trace of that stays', async () => {
    await page.keyboard.type(' chayj');
    await retype(page, 3, 'ạy');
    await expect(added(page)).toHaveText('chạy');
    await expect(removed(page)).toHaveCount(0);
  });

  await test.step('UniKey corrects an old word: the old letters are struck, the new ones stand beside them', async () => {
    await goToEndOf(page, 'Đê bao cao');
    await page.keyboard.type('s');
    await retype(page, 3, 'áo');
    await page.keyboard.type('!');
    await expect(body(page).locator('p', { hasText: 'Đê bao' })).toHaveText('Đê bao cáo!ao');
    await expect(removed(page)).toHaveText('ao');
    await retype(page, 3, 'áo?');
    await expect(body(page).locator('p', { hasText: 'Đê bao' })).toHaveText('Đê bao cáo?ao');
  });

  await test.step('a syllable that is composed inside the text ends as one suggestion', async () => {
    await page.keyboard.press('Home');
    await compose(page, 't', 'ti', 'tiê', 'tiến');
    await page.keyboard.type(' ');
    await expect(body(page).locator('p', { hasText: 'Đê bao' })).toHaveText('tiến Đê bao cáo?ao');
    await expect(added(page).filter({ hasText: 'tiến' })).toHaveText('tiến');
  });

  await test.step('a syllable that is composed over chosen words strikes these and stands beside them', async () => {
    for (const _ of 'Đê') await page.keyboard.press('Shift+ArrowRight');
    await compose(page, 'b', 'bờ');
    await page.keyboard.type('!');
    await expect(removed(page).filter({ hasText: 'Đê' })).toHaveText('Đê');
    await expect(added(page).filter({ hasText: 'bờ' })).toHaveText(/bờ!/);
  });

  await test.step('nothing of it is in the story until it is taken', async () => {
    await expect(saved(page)).toBeVisible();
    expect(await onDisk(db, storyId)).toBe(before);
  });
});

test.describe('without the network', () => {
  test.use({ expectedErrors: SERVER_AWAY });

  test('what was suggested meanwhile is there for both when it is back', async ({ paper }) => {
    test.slow();
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Đoạn của Lan.', 'Đoạn của Hà.'] });
    const server = await paper.open();
    const lan = await server.enter(cast.lan);
    const ha = await server.enter(cast.ha);
    await sitDown(lan, storyId);
    await sitDown(ha, storyId);
    const before = await onDisk(db, storyId);

    await goToEndOf(lan, 'Đoạn của Lan.');
    await suggest(lan);
    await lan.context().setOffline(true);
    await lan.keyboard.type(' Nước rút.');
    await lan.keyboard.press('Enter');
    await lan.keyboard.type('Dòng mới.');
    await goToEndOf(ha, 'Đoạn của Hà.');
    await suggest(ha);
    await retype(ha, 4, 'Bình');
    await lan.context().setOffline(false);

    for (const page of [lan, ha]) {
      await expect(body(page)).toContainText('Dòng mới.');
      await expect(added(page).filter({ hasText: 'Nước rút.' })).toBeVisible();
      await expect(removed(page).filter({ hasText: 'Hà.' })).toBeVisible();
      await expect(saved(page)).toBeVisible();
    }
    expect(await onDisk(db, storyId)).toBe(before);
  });
});
