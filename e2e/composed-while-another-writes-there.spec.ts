import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { body, goToEndOf, onDisk, saved, sitDown } from './at-the-paper.ts';
import { compose } from './by-input-method.ts';
import { expect, test } from './newsroom.ts';

const struck = (page: Page) => body(page).getByRole('deletion');

async function goBack(page: Page, words: string, key = 'ArrowLeft'): Promise<void> {
  for (const _ of words) await page.keyboard.press(key);
}

/** Puts the caret before the struck words, and waits until the other sees it there. */
async function goBeforeStruck(page: Page, other: Page, name: string): Promise<void> {
  await goToEndOf(page, 'Lúa còn');
  await goBack(page, 'xanh lắm');
  await expect(body(other)).toHaveText(new RegExp(`Lúa còn .*${name}.*xanh lắm`));
}

test('one composes a suggestion before struck words while another writes there: each letter stands once, as its writer meant it', async ({
  enter,
  db,
  cast,
}) => {
  test.slow();
  const storyId = await aStory(db, cast, { stage: 'in_review', lines: ['Lúa còn xanh lắm'] });
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];
  for (const page of [lan, ha]) await sitDown(page, storyId);
  await goToEndOf(lan, 'Lúa còn');
  await goBack(lan, 'lắm');
  await goBack(lan, 'xanh ', 'Shift+ArrowLeft');
  await lan.keyboard.press('Backspace');
  await expect(struck(ha)).toContainText('xanh ');
  await goBeforeStruck(lan, ha, 'Huỳnh Ngọc Lan');
  await goBeforeStruck(ha, lan, 'Nguyễn Thu Hà');

  const composed = async () => {
    const givenUp = '';
    await compose(lan, 'n', 'ng', givenUp);
    await compose(lan, 'r', 'râ', 'rất');
    await compose(lan, 'n', 'na', 'nay');
  };
  await Promise.all([composed(), ha.keyboard.type('XXXXXX', { delay: 40 })]);

  for (const page of [lan, ha]) await expect(saved(page)).toBeVisible();
  await expect.poll(() => onDisk(db, storyId)).toContain('"Lúa còn XXXXXXxanh lắm"');
  // The name of whoever is there may stand at its head.
  for (const page of [lan, ha]) await expect(struck(page)).toHaveText(/xanh $/);

  await ha.getByRole('tab', { name: /^Duyệt/ }).click();
  await ha.getByRole('button', { name: 'Nhận hết', exact: true }).click();
  await expect(struck(ha)).toHaveCount(0);
  await expect.poll(() => onDisk(db, storyId)).toMatch(/"Lúa còn (XXXXXXrấtnay|rấtnayXXXXXX)lắm"/);
});
