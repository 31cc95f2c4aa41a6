import type { Page } from '@playwright/test';
import { listAllSections } from '#db/sections';
import { aStory } from '#lib/desk/testing';
import { FRONT_PLACES } from '#lib/newsroom/arrange-front';
import { expect, expectAccessible, test } from './newsroom.ts';

/** Changes the section that is open in its form. */
async function keepAs(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /Loại/ }).click();
  await page.getByRole('option', { name: kind }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('what kind a section is, the managing editor says, and the front page shows', async ({
  paper,
  page,
}) => {
  test.slow();
  const { db, cast } = paper;
  const { origin, enter } = await paper.open();
  const name = 'Tạp bút';
  const headline = 'ẲNG ỘNG kêu gì mà cả ấp Bảy thức?';
  const band = page.getByRole('region', { name });
  const thu = await enter(cast.thu);
  const change = () => thu.getByRole('button', { name: `Sửa ${name}` }).click();
  await thu.goto(`${origin}/desk/settings/sections`);

  await test.step('Thư opens a section for opinions', async () => {
    await thu.getByRole('button', { name: 'Thêm chuyên mục' }).click();
    await thu.getByLabel('Tên', { exact: true }).fill(name);
    await expect(thu.getByRole('button', { name: /Loại/ })).toContainText('Tin bài');
    await expectAccessible(thu);
    await keepAs(thu, 'Ý kiến');
    await expect(thu.getByRole('listitem').filter({ hasText: name })).toContainText('Ý kiến');
  });

  await test.step('an opinion is set in italics, and says who signs', async () => {
    const section = (await listAllSections(db)).find(({ nameVi }) => nameVi === name);
    await aStory(db, cast, { visibility: 'live', headline, sectionId: section?.id ?? '' });
    // What is among the newest of the paper stands above the bands.
    for (let newer = 0; newer < FRONT_PLACES; newer += 1) await aStory(db, cast, { visibility: 'live' });
    await page.goto(origin);
    await expect(band.getByRole('heading', { level: 3, name: headline })).toHaveCSS('font-style', 'italic');
    await expect(band.getByRole('listitem')).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('as a section of questions it is a list, and a question is pressed anywhere on its line', async () => {
    await change();
    await keepAs(thu, 'Hỏi – đáp');
    await page.goto(origin);
    const line = band.getByRole('listitem');
    await expect(line.getByRole('heading', { level: 3, name: headline })).toHaveCSS('font-style', 'normal');
    await expectAccessible(page);
    await line.click({ position: { x: 4, y: 4 } });
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  });

  await test.step('closed, it is gone from the front', async () => {
    await change();
    await thu.getByText('Đóng chuyên mục').click();
    await thu.getByRole('button', { name: 'Lưu' }).click();
    await expect(thu.getByRole('dialog')).toBeHidden();
    await page.goto(origin);
    await expect(band).toHaveCount(0);
  });
});
