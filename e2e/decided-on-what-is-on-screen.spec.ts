import { aStory } from '#lib/desk/testing';
import { confirm, expectDone, theDialog } from './desk-moves.ts';
import { expect, test } from './newsroom.ts';

test('an editor does not approve what somebody else changed behind the page', async ({ enter, db, cast }) => {
  const storyId = await aStory(db, cast, { stage: 'in_review', headline: 'Chợ nổi dời bến từ mùng Một' });
  const [ha, thu] = [await enter('Hà'), await enter('Thư')];
  for (const page of [ha, thu]) {
    await page.goto(`/desk/stories/${storyId}`);
    await expect(page.getByRole('banner').getByText(/^Đã lưu/)).toBeVisible();
  }
  // Hà's page hears nothing for as long as nobody looks at it.
  await ha.evaluate(() => Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }));

  await thu.getByRole('tab', { name: 'Bài', exact: true }).click();
  await thu.getByLabel('Địa danh').fill('Vàm Lụa');
  await thu.getByLabel('Địa danh').blur();
  await expect(thu.getByText('Đã lưu', { exact: true }).nth(1)).toBeVisible();

  await ha.getByRole('banner').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(theDialog(ha).getByText(/^Phạm Anh Thư đã sửa bài lúc/)).toBeVisible();
  await theDialog(ha).getByRole('button', { name: 'Để sau' }).click();
  await ha.getByRole('tab', { name: 'Bài', exact: true }).click();
  await expect(ha.getByLabel('Địa danh')).toHaveValue('Vàm Lụa');
  await ha.getByRole('banner').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expectDone(ha, 'Đã duyệt.');
});

test('an earlier revision comes back as the newest, and nothing in between is lost', async ({
  enter,
  db,
  cast,
}) => {
  const storyId = await aStory(db, cast, { stage: 'in_review', headline: 'Ghe hàng bông về sớm' });
  const ha = await enter('Hà');
  await ha.goto(`/desk/stories/${storyId}`);
  await ha.getByRole('textbox', { name: 'Tiêu đề' }).click();
  await ha.keyboard.press('End');
  await ha.keyboard.type(', giá rớt');
  await expect(ha.getByRole('banner').getByText(/^Đã lưu \d/)).toBeVisible();

  await ha.getByRole('tab', { name: 'Lịch sử' }).click();
  await ha.getByRole('link', { name: 'Bản 1' }).first().click();
  const proof = ha.frameLocator('iframe');
  await expect(proof.getByRole('heading', { level: 1 })).toHaveText('Ghe hàng bông về sớm');
  await ha.getByRole('button', { name: 'Đưa bản này trở lại' }).click();
  await confirm(ha, 'Đưa bản này trở lại', 'Đã đưa bản 1 trở lại.');

  await expect(ha).toHaveURL(`/desk/stories/${storyId}`);
  await expect(ha.getByRole('textbox', { name: 'Tiêu đề' })).toHaveText('Ghe hàng bông về sớm');
  await ha.getByRole('tab', { name: 'Lịch sử' }).click();
  // What stood there is the one before the newest, whatever its number: the clock may have kept a part of the typing.
  const revisions = ha.getByRole('link', { name: /^Bản \d+$/ });
  const numbered = async () => [...new Set(await revisions.allTextContents())].sort();
  await expect.poll(async () => (await numbered()).length).toBeGreaterThan(2);
  const before = (await numbered()).at(-2) ?? '';
  await ha.getByRole('link', { name: before, exact: true }).first().click();
  await expect(proof.getByRole('heading', { level: 1 })).toHaveText('Ghe hàng bông về sớm, giá rớt');
});
