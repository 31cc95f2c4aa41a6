import type { Page } from '@playwright/test';
import { readActor } from '#db/people';
import { addComment } from '#lib/desk/add-comment';
import { changeProfile } from '#lib/desk/change-profile';
import { aStory, granted } from '#lib/desk/testing';
import { expect, expectAccessible, personNamed, test } from './newsroom.ts';
import { PARTS, placeAt } from './states-of-the-writing-page.ts';

const LINES = [
  'Nước tràn bờ bao trong đêm, 1,250,000 mét vuông lúa ngập.',
  'Nước rút thì bà con gặt.',
  'Xã xin thêm hai máy bơm nước.',
];
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What floats over the paper, or lies above it. */
const FLOATING = '[role=dialog], [role=menu], [role=listbox], search';

const LOOKS = [
  ['vi', 'light', DESK],
  ['en', 'dark', PHONE],
] as const;

// Nobody else's journey relies on the language in which Ẩn reads.
for (const [[language, theme, viewport], [part, states]] of LOOKS.flatMap((look) =>
  PARTS.map((part) => [look, part] as const),
))
  test(`every state ${part} keeps the rules of access, ${language}, ${theme}, ${viewport.width} wide`, async ({
    page,
    db,
    cast,
    signInAs,
  }) => {
    test.setTimeout(300_000);
    const isPhone = viewport === PHONE;
    await page.setViewportSize(viewport);
    await signInAs('Ẩn');
    const editor = await readActor(db, (await personNamed(db, 'Ẩn')).id);
    if (!editor) throw new Error('Ẩn may not come in.');
    await changeProfile(db, editor, { language, theme });
    const wish = { stage: 'in_review', sectionId: 'van-hoa', lines: LINES } as const;
    const storyId = await aStory(db, { ...cast, ha: editor }, wish);
    granted(await addComment(db, cast.lan, { storyId, text: 'Nhờ chị coi lại.', isBlocking: true }));

    const place = placeAt(page, language, isPhone);
    const body = page.getByRole('textbox', { name: place.say('sheet.body'), exact: true });
    await page.goto(`/desk/stories/${storyId}`);
    await expect(body).toHaveAttribute('contenteditable', 'true', { timeout: 45_000 });
    await suggestAndComment(page);
    for (const { name, on, begin } of states) {
      if (on === 'desk' && isPhone) continue;
      await test.step(name, async () => {
        await begin(place);
        await expectAccessible(page);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond).toBeLessThanOrEqual(0);
        await leave(page);
      });
    }
  });

/** A suggestion in the first line, and a comment on the last. */
async function suggestAndComment(page: Page): Promise<void> {
  const line = page.locator('.sheet-body p');
  await line.first().click();
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.press('End');
  await page.keyboard.type(' Cả xã thức trắng.');
  await page.keyboard.press('Control+Shift+E');
  await line.last().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Mấy máy?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').filter({ hasText: 'Mấy máy?' })).toBeVisible();
  await leave(page);
}

/** Escape, until nothing floats any more. */
async function leave(page: Page): Promise<void> {
  await expect(async () => {
    if ((await page.locator(FLOATING).count()) === 0) return;
    await page.keyboard.press('Escape');
    await expect(page.locator(FLOATING)).toHaveCount(0, { timeout: 700 });
  }).toPass();
}
