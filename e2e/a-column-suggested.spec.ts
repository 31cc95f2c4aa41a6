import { aStory, stateOf } from '#lib/desk/testing';
import { countOpenSuggestions } from '#lib/desk/working-text';
import { body, saved, sitDown } from './at-the-paper.ts';
import { confirm, theDialog } from './desk-moves.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

test('a column of a table is suggested by its cells, and goes with a change that is given up, which the dialog says before', async ({
  page: ha,
  signInAs,
  db,
  cast,
}) => {
  test.setTimeout(240_000);
  const lines = ['Nước tràn bờ bao trong đêm.'];
  const storyId = await aStory(db, cast, { visibility: 'live', stage: 'in_review', lines });
  await signInAs('Hà');
  await sitDown(ha, storyId);
  await body(ha).click();
  await ha.keyboard.press('Control+End');
  await ha.keyboard.press('Enter');
  await ha.keyboard.type('/bang');
  await ha.keyboard.press('Enter');
  await ha.keyboard.type('Chuyến');
  const columns = body(ha).getByRole('row').first().getByRole('columnheader');
  const before = await columns.count();
  await expect(saved(ha)).toBeVisible();

  await ha.keyboard.press('Control+Shift+e');
  const tools = ha.getByRole('toolbar', { name: 'Sửa bảng' });
  await tools.getByRole('button', { name: 'Cột' }).click();
  await ha.getByRole('menuitem', { name: 'Thêm cột phải' }).click();
  await expect(columns).toHaveCount(before + 1);
  await ha.getByRole('tab', { name: /^Duyệt/ }).click();
  const cards = ha.getByRole('list', { name: 'Đề xuất sửa' }).getByRole('listitem');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('Thêm cột trong bảng', { ignoreCase: true });
  await expectAccessible(ha);
  await expect(saved(ha)).toBeVisible();
  await expect.poll(() => countOpenSuggestions(db, storyId)).toBe(1);

  await ha.getByRole('button', { name: 'Việc khác' }).click();
  await ha.getByRole('menuitem', { name: /^Bỏ thay đổi/ }).click();
  await expect(theDialog(ha)).toContainText('1 đề xuất sửa chưa xử lý sẽ mất theo thay đổi này');
  await expectAccessible(ha);
  await confirm(ha, 'Bỏ thay đổi', 'Đã bỏ thay đổi.');
  expect((await stateOf(db, storyId)).openChange).toBeNull();
  await expect.poll(() => countOpenSuggestions(db, storyId)).toBe(0);
});
