import type { Page } from '@playwright/test';
import { findReading } from '#db/readings';
import { aStory } from '#lib/desk/testing';
import { body, goToEndOf, saved, sitDown } from './at-the-paper.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const LINES = ['Nước tràn bờ bao.', 'Bà con gặt sớm.', 'Phà ngưng chạy.'];

/** Whoever left and does not come back has gone after half a minute. */
const GONE = { timeout: 50_000 };

const main = (page: Page) => page.getByRole('main');

test('Hà reads, Lan writes on, and Hà asks what changed since', async ({ db, cast, enter }) => {
  test.setTimeout(300_000);
  const storyId = await aStory(db, cast, {
    headline: 'Nước lên nhanh',
    lines: LINES,
    now: Date.now() - 600_000,
  });
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];
  const lastRead = () => findReading(db, storyId, cast.ha.personId);

  await test.step('Lan has written, Hà has the story before her, and leaves', async () => {
    await sitDown(lan, storyId);
    await goToEndOf(lan, 'bờ bao.');
    await lan.keyboard.type(' Đêm qua.');
    await expect(saved(lan)).toBeVisible();
    await sitDown(ha, storyId);
    await ha.goto('/desk');
    await expect.poll(lastRead, GONE).not.toBeNull();
  });

  await test.step('Lan writes on', async () => {
    await goToEndOf(lan, 'gặt sớm.');
    await lan.keyboard.type(' Chợ họp từ ba giờ.');
    await expect(saved(lan)).toBeVisible();
  });

  await test.step('the history of the story leads Hà to exactly that', async () => {
    await sitDown(ha, storyId);
    await expect(body(ha)).toContainText('Chợ họp từ ba giờ.');
    await ha.getByRole('tab', { name: 'Lịch sử' }).click();
    await ha.getByRole('link', { name: 'Đã đổi gì từ lần tôi đọc trước' }).click();
    await expect(ha.getByRole('heading', { level: 1 })).toContainText('Nước lên nhanh');
    await expect(main(ha).getByRole('insertion')).toHaveText(['Chợ họp từ ba giờ.']);
    await expect(main(ha).getByRole('deletion')).toHaveCount(0);
    await expect(ha.getByRole('button', { name: /lần bạn đọc trước/ })).toBeVisible();
    await expectAccessible(ha);
  });

  await test.step('that stays the answer when the page is loaded anew', async () => {
    await ha.reload();
    await expect(main(ha).getByRole('insertion')).toHaveText(['Chợ họp từ ba giờ.']);
  });

  await test.step('asked again from the story, nothing has changed since', async () => {
    await expect
      .poll(async () => {
        await ha.goto(`/desk/stories/${storyId}/compare?from=read`);
        return main(ha).textContent();
      }, GONE)
      .toContain('Hai bản giống hệt nhau.');
  });
});
