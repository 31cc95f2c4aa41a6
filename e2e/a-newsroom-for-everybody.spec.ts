import type { Page } from '@playwright/test';
import { readActor } from '#db/people';
import { changeProfile } from '#lib/desk/change-profile';
import { startBulletin } from '#lib/desk/start-bulletin';
import { aStory, granted } from '#lib/desk/testing';
import type { Language } from '#lib/newsroom/people';
import { expect, expectAccessible, personNamed, test } from './newsroom.ts';

const ROOMS_OF_WORK = [
  '/desk',
  '/desk?list=done',
  '/desk?q=khongcobainay',
  '/desk/mine',
  '/desk/letters',
  '/desk/letters?list=settled',
  '/desk/insights',
  '/desk/bulletins',
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
  for (const theme of ['light', 'dark'] as const)
    for (const language of ['vi', 'en'] as const)
      test(`what ${given} sees keeps the rules of access, ${language}, ${theme}, on desk and phone`, async ({
        page,
        db,
        signInAs,
      }) => {
        test.setTimeout(240_000);
        await signInAs(given);
        const actor = await readActor(db, (await personNamed(db, given)).id);
        if (!actor) throw new Error(`${given} may not come in.`);
        await changeProfile(db, actor, { language, theme });
        await expectRooms(page, rooms, language);
      });

test('the rooms of a paper that has printed next to nothing keep the rules of access as well', async ({
  paper,
}) => {
  test.setTimeout(240_000);
  const { db, cast } = paper;
  const headline =
    'Nước sông Lụa lên nhanh hơn mọi năm nửa tháng, bà con bốn xã ven cồn gặt chạy lúa suốt đêm';
  const storyId = await aStory(db, cast, { visibility: 'live', headline });
  const { bulletinId } = granted(await startBulletin(db, cast.tong, { language: 'vi' }));
  const { enter } = await paper.open();
  const rooms = [
    '/desk/insights',
    `/desk/insights/stories/${storyId}`,
    '/desk/bulletins',
    `/desk/bulletins/${bulletinId}`,
    `/desk/bulletins/${bulletinId}/print`,
    '/desk/letters',
    '/desk/settings/newsletter',
    '/desk/settings/style',
    '/desk/settings/templates',
  ];
  await expectRooms(await enter(cast.tong), rooms, 'vi');
});

/** Every room as it is, on a desk and on a phone. */
async function expectRooms(page: Page, rooms: readonly string[], language: Language): Promise<void> {
  for (const room of rooms) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(room);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectAccessible(page);
    await expectRoomOnPhone(page);
  }
}

async function expectRoomOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, page.url()).toBeLessThanOrEqual(0);
}
