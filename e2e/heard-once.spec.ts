import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { body, goToEndOf, saved, sitDown } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';
import { type Heard, heardOn, listenTo } from './what-is-heard.ts';

const LINES = ['Nước tràn bờ bao trong đêm.', 'Bà con gặt chạy nước.'];

/** Waits until something like it is read out, and answers all that was since the last time: what is said twice is found by the next. */
async function heardUntil(page: Page, words: RegExp): Promise<Heard[]> {
  const all: Heard[] = [];
  await expect
    .poll(async () => {
      all.push(...(await heardOn(page)));
      return all.map((heard) => heard.words).join(' | ');
    })
    .toMatch(words);
  return all;
}

const once = (words: string | RegExp) => [
  { words: typeof words === 'string' ? words : expect.stringMatching(words), breaksIn: false },
];

test('whoever listens hears saving, the others and their suggestions once each, and nothing breaks in', async ({
  db,
  cast,
  enter,
}) => {
  test.setTimeout(240_000);
  const storyId = await aStory(db, cast, { stage: 'in_review', lines: LINES, now: Date.now() - 600_000 });
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];
  await listenTo(ha);
  await sitDown(ha, storyId);
  await ha.getByRole('tab', { name: /^Duyệt/ }).click();
  await expect(saved(ha)).toBeVisible();
  await heardOn(ha);

  await test.step('thirty letters, and that they are saved', async () => {
    await goToEndOf(ha, 'gặt chạy nước.');
    await ha.keyboard.type(' Ghe xuồng neo kín mé sông ấy.', { delay: 60 });
    expect(await heardUntil(ha, /^Đã lưu/)).toEqual(once(/^Đã lưu \d\d:\d\d$/));
    await ha.keyboard.type(' Chợ vẫn họp đông từ sáng sớm.', { delay: 60 });
    await expect(saved(ha)).toBeVisible();
    expect(await heardOn(ha)).toEqual([]);
  });

  await test.step('Lan comes', async () => {
    await sitDown(lan, storyId);
    expect(await heardUntil(ha, /vào bài/)).toEqual(once('Huỳnh Ngọc Lan vừa vào bài'));
  });

  await test.step('Lan suggests, and it is said when she pauses', async () => {
    await goToEndOf(lan, 'trong đêm.');
    await lan.keyboard.type(' Cả xã thức trắng.', { delay: 40 });
    expect(await heardUntil(ha, /đề xuất/)).toEqual(once('Huỳnh Ngọc Lan đề xuất thêm “Cả xã thức trắng.”'));
  });

  await test.step('Hà takes it', async () => {
    await ha.keyboard.press('Control+Alt+j');
    await ha.keyboard.press('Control+Alt+y');
    await expect(body(ha).getByRole('insertion')).toHaveCount(0);
    expect(await heardUntil(ha, /Đã nhận/)).toEqual(once(/^Đã nhận/));
  });

  await test.step('Ctrl+S says how saving stands, each time it is asked', async () => {
    await expect(saved(ha)).toBeVisible();
    await ha.keyboard.press('Control+s');
    expect(await heardUntil(ha, /Đã lưu/)).toEqual(once(/^Đã lưu/));
  });

  await test.step('Lan leaves and comes again, and both is said', async () => {
    await lan.goto('/desk');
    expect(await heardUntil(ha, /rời bài/)).toEqual(once('Huỳnh Ngọc Lan đã rời bài'));
    await sitDown(lan, storyId);
    expect(await heardUntil(ha, /vào bài/)).toEqual(once('Huỳnh Ngọc Lan vừa vào bài'));
  });
});
