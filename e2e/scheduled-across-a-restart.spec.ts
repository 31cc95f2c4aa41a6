import { sql } from 'drizzle-orm';
import type { Database } from '#db/client';
import { findLastEvent, listEvents } from '#db/events';
import { aStory, stateOf, typeText } from '#lib/desk/testing';
import { body } from './at-the-paper.ts';
import { confirm, expectDone, lookAt, offeredMoves, press, theDialog } from './desk-moves.ts';
import { expect, test } from './newsroom.ts';

const LATE = 180_000;
test('a schedule missed by a dead process is kept once at the return, as it was frozen, and its lateness is told', async ({
  paper,
  browser,
}) => {
  const { db, cast } = paper;
  const storyId = await aStory(db, cast, {
    stage: 'approved',
    headline: 'Phà Cồn Mây chạy lại từ chiều nay',
  });
  const first = await paper.open();

  const thu = await first.enter(cast.thu);
  await lookAt(thu, storyId);
  await press(thu, 'Hẹn giờ');
  await expect(theDialog(thu).getByRole('group', { name: 'Giờ lên trang' })).toBeVisible();
  await confirm(thu, 'Hẹn giờ', 'Đã hẹn giờ.');
  expect(await stateOf(db, storyId)).toMatchObject({ stage: 'scheduled', visibility: 'none' });

  const lan = await first.enter(cast.lan);
  await lookAt(lan, storyId);
  expect(await offeredMoves(lan)).toEqual([]);
  await lan.goto(`/desk/stories/${storyId}`);
  await expect(body(lan)).toHaveAttribute('contenteditable', 'false');

  // Whatever reaches the working copy by another way now is not what was approved.
  await typeText(db, cast.lan, storyId, { lines: ['Một dòng không ai duyệt.'] });
  await first.kill();
  await placeInThePast(db, storyId, LATE);

  const [one, other] = await Promise.all([paper.open(), paper.open()]);
  await expect.poll(async () => (await stateOf(db, storyId)).visibility).toBe('live');
  const published = (await listEvents(db, storyId)).filter(({ kind }) => kind === 'due');
  expect(published).toHaveLength(1);
  expect(published[0]?.facts.lateBy).toBeGreaterThanOrEqual(LATE);
  expect(published[0]?.facts.lateBy).toBeLessThan(LATE + 60_000);

  for (const { origin } of [one, other]) {
    const page = await browser.newPage();
    await page.goto(`${origin}/song-nuoc/x-${storyId}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phà Cồn Mây chạy lại từ chiều nay');
    await expect(page.getByText('120 héc-ta lúa')).toBeVisible();
    await expect(page.getByText('Một dòng không ai duyệt.')).toHaveCount(0);
    await page.close();
  }

  const told = await one.enter(cast.thu);
  await told.goto('/desk/notifications');
  await expect(told.getByRole('article').filter({ hasText: 'Phà Cồn Mây' }).first()).toContainText(
    'trễ 3 phút',
  );
});

test('an embargo later than the schedule sends the story back to approved, and the desk hears why', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const storyId = await aStory(db, cast, { stage: 'scheduled', now: Date.now() - 600_000 });
  await placeInThePast(db, storyId, 1_000);
  await db.transaction((tx) =>
    tx.run(sql`update stories set embargo_until = ${Date.now() + 3_600_000} where id = ${storyId}`),
  );
  const process = await paper.open();

  await expect.poll(async () => (await stateOf(db, storyId)).stage).toBe('approved');
  expect((await findLastEvent(db, storyId, 'unschedule'))?.facts.alarm).toBe('embargoed_until');
  const answer = await fetch(`${process.origin}/song-nuoc/x-${storyId}`);
  expect(answer.status).toBe(404);

  const thu = await process.enter(cast.thu);
  await thu.goto('/desk/notifications');
  await expect(thu.getByRole('article').first()).toContainText(/Đồng hồ.*hủy hẹn/s);
  await expect(thu.getByText(/Bài cấm đăng đến/)).toBeVisible();
});

test('a time that has gone by cannot be chosen, and what was filled in stays', async ({ paper }) => {
  const { db, cast } = paper;
  const storyId = await aStory(db, cast, { stage: 'approved' });
  const { enter } = await paper.open();
  const thu = await enter(cast.thu);
  await lookAt(thu, storyId);
  await press(thu, 'Hẹn giờ');
  const year = theDialog(thu).getByRole('spinbutton', { name: /^Năm/ });
  await year.click();
  await thu.keyboard.type('2020');
  await theDialog(thu).getByRole('button', { name: 'Hẹn giờ', exact: true }).click();
  await expect(theDialog(thu).getByText('Giờ này đã qua. Chọn một giờ sắp tới.')).toBeVisible();
  await expect(year).toHaveText('2020');
  expect((await stateOf(db, storyId)).stage).toBe('approved');

  await year.click();
  await thu.keyboard.type('2030');
  await theDialog(thu).getByRole('button', { name: 'Hẹn giờ', exact: true }).click();
  await expectDone(thu, 'Đã hẹn giờ.');
});

async function placeInThePast(db: Database, storyId: number, ago: number): Promise<void> {
  await db.transaction((tx) =>
    tx.run(sql`update stories set scheduled_for = ${Date.now() - ago} where id = ${storyId}`),
  );
}
