import type { Page } from '@playwright/test';
import { readActor } from '#db/people';
import { changeProfile } from '#lib/desk/change-profile';
import { expect, expectAccessible, personNamed, test } from './newsroom.ts';

const ROOMS_OF_WORK = [
  '/desk',
  '/desk?list=done',
  '/desk?q=khongcobainay',
  '/desk/mine',
  '/desk/letters',
  '/desk/letters?list=settled',
  '/desk/notifications',
  '/desk/notifications?list=sent',
  '/desk/profile',
];
const ROOMS_OF_THE_HOUSE = [
  '/desk/people',
  '/desk/outbox',
  '/desk/settings',
  '/desk/settings/workflow',
  '/desk/settings/sections',
  '/desk/settings/authors',
  '/desk/settings/topics',
];

// People whose language no other journey relies on.
for (const [given, rooms] of [
  ['Vàm', ROOMS_OF_WORK],
  ['Quân', ROOMS_OF_THE_HOUSE],
] as const)
  test(`what ${given} sees keeps the rules of access in both languages, light and dark, on desk and phone`, async ({
    page,
    db,
    signInAs,
  }) => {
    test.setTimeout(240_000);
    await signInAs(given);
    const actor = await readActor(db, (await personNamed(db, given)).id);
    if (!actor) throw new Error(`${given} may not come in.`);
    for (const [language, theme] of [
      ['vi', 'light'],
      ['en', 'dark'],
      ['en', 'light'],
      ['vi', 'dark'],
    ] as const) {
      await changeProfile(db, actor, { language, theme });
      for (const room of rooms) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(room);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page);
        await expectRoomOnPhone(page);
      }
    }
  });

async function expectRoomOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, page.url()).toBeLessThanOrEqual(0);
}
