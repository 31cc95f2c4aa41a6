import { aStory, stateOf } from '#lib/desk/testing';
import { expectDone, quickLook, theDialog } from './desk-moves.ts';
import { expect, test } from './newsroom.ts';

test('Hà works through the queue without a mouse', async ({ paper }) => {
  const { db, cast } = paper;
  const headlines = ['Phà tạm ngưng một chuyến', 'Chợ dời hai dãy sạp', 'Đê bao gia cố thêm'];
  const ids: number[] = [];
  for (const [index, headline] of headlines.entries())
    ids.push(
      await aStory(db, cast, { stage: 'in_review', headline, now: Date.now() - (9 - index) * 3_600_000 }),
    );
  const { enter } = await paper.open();
  const ha = await enter(cast.ha);
  // Keys are heard once the page has woken, which is when it looks ahead at where its links lead.
  await ha.goto('/desk', { waitUntil: 'networkidle' });
  const chosen = quickLook(ha).getByRole('heading', { level: 2 });
  await expect(chosen).toHaveText('Phà tạm ngưng một chuyến');

  await ha.keyboard.press('j');
  await expect(chosen).toHaveText('Chợ dời hai dãy sạp');
  await ha.keyboard.press('j');
  await ha.keyboard.press('j');
  await expect(chosen).toHaveText('Đê bao gia cố thêm');
  await ha.keyboard.press('k');
  await expect(chosen).toHaveText('Chợ dời hai dãy sạp');

  await ha.keyboard.press('t');
  await expect(theDialog(ha).getByLabel('Cần sửa gì?')).toBeFocused();
  await ha.keyboard.type('Thêm nguồn, t a j k.');
  await ha.keyboard.press('Escape');
  await expect(theDialog(ha)).toHaveCount(0);
  expect((await stateOf(db, ids[1] ?? 0)).stage).toBe('in_review');
  await ha.keyboard.press('a');
  await expectDone(ha, 'Đã duyệt.');
  expect((await stateOf(db, ids[1] ?? 0)).stage).toBe('approved');

  await ha.keyboard.press('?');
  await expect(theDialog(ha)).toBeVisible();
  await ha.keyboard.press('Escape');
  await expect(theDialog(ha)).toHaveCount(0);
  await ha.keyboard.press('/');
  await expect(ha.getByRole('searchbox')).toBeFocused();
  await ha.keyboard.type('de bao');
  await ha.keyboard.press('Enter');
  await expect(ha).toHaveURL(/q=de\+bao/);
  await expect(chosen).toHaveText('Đê bao gia cố thêm');
});

test('a queue of hundreds comes a page at a time, and long headlines stay in their lines', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const headline = `Ban Tuyên giáo kiểm tra công tác ${'tuyên truyền, vận động '.repeat(5)}`.slice(0, 119);
  for (let made = 0; made < 125; made++)
    await aStory(db, cast, { headline, now: Date.now() - made * 60_000 });
  const { enter } = await paper.open();
  const thu = await enter(cast.thu);
  await thu.goto('/desk');
  const rows = thu.getByRole('table').getByRole('link');
  for (const count of [60, 60, 5]) {
    await expect(rows).toHaveCount(count);
    const beyond = await thu.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    if (count < 60) break;
    const address = thu.url();
    await thu.getByRole('link', { name: 'Xem tiếp' }).click();
    await expect(thu).not.toHaveURL(address);
  }
});
