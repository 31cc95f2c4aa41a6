import { aStory } from '#lib/desk/testing';
import { body, sitDown } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

test.use({ viewport: { width: 820, height: 1100 } });

test('the list of blocks moves nothing but itself, wherever on the page the slash stands', async ({
  enter,
  db,
  cast,
}) => {
  const lines = Array.from({ length: 6 }, (_, n) => `Đoạn ${n + 1} của bài.`);
  const storyId = await aStory(db, cast, { lines });
  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await body(lan).getByText('Đoạn 6').click();
  await lan.keyboard.press('End');
  const list = lan.getByRole('listbox', { name: 'Thêm vào bài' });
  const meant = list.getByRole('option', { selected: true });
  for (let empty = 0; empty < 9; empty += 1) {
    await lan.keyboard.press('Enter');
    await lan.keyboard.type('/');
    await expect(meant).toBeInViewport({ ratio: 0.9 });
    await lan.keyboard.press('ArrowUp');
    await expect(meant).toHaveAttribute('id', /-\d\d$/);
    await expect(meant).toBeInViewport({ ratio: 0.9 });
    expect(await lan.evaluate(() => window.scrollY)).toBe(0);
    await lan.keyboard.press('Escape');
    await lan.keyboard.press('Backspace');
  }
});
