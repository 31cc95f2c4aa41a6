import { sql } from 'drizzle-orm';
import type { Database } from '#db/client';
import { setupWord } from '#lib/auth/first-administrator';
import { expect, expectAccessible, test } from './newsroom.ts';

const NAME = 'Tin Phố Núi';
const NOT_NAMED = 'Báo chưa đặt tên';
const PASSWORD = 'mưa núi chiều nay';

/** Takes out whoever the paper of a journey begins with. */
async function asNobodyWorksHere(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    for (const kept of ['settings', 'authors', 'held_roles', 'people', 'sections'])
      await tx.run(sql`delete from ${sql.identifier(kept)}`);
  });
}

test('a new paper is nobody’s until its first administrator names it, and asks for somebody who can publish', async ({
  browser,
  paper,
  page,
}) => {
  await asNobodyWorksHere(paper.db);
  const { origin } = await paper.open();

  await test.step('readers see a paper without a name or a story, in both languages', async () => {
    for (const [path, words] of [
      ['/', 'Chưa có bài nào'],
      ['/en', 'Nothing in English yet'],
    ] as const) {
      await page.goto(origin + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOT_NAMED);
      await expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto(`${origin}/gioi-thieu`);
    await expect(page.getByRole('main')).toContainText('Tòa soạn chưa ghi thông tin về mình.');
  });

  await test.step('whoever reads the terminal names the paper and comes in', async () => {
    await page.goto(`${origin}/sign-in`);
    await page.getByLabel('Mã thiết lập').fill(setupWord());
    await page.getByLabel('Tên báo').fill(NAME);
    await page.getByLabel('Họ và tên').fill('Trần Quân');
    await page.getByLabel('Email').fill('quan@pho-nui.example');
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vào tòa soạn ${NAME}`);
    await page.getByLabel('Email').fill('quan@pho-nui.example');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL(/\/desk/);
  });

  await test.step('the first managing editor is asked for until one has come', async () => {
    const missing = page.getByText('Chưa có ai xuất bản được bài.');
    await expect(missing).toBeVisible();
    await page.getByRole('button', { name: 'Mời người' }).click();
    await page.getByLabel('Họ tên').fill('Lê Thư');
    await page.getByLabel('Email').fill('thu@pho-nui.example');
    await page
      .getByRole('dialog')
      .getByText(/^Thư ký tòa soạn/)
      .click();
    await page.getByRole('button', { name: 'Tạo lời mời' }).click();
    const invitation = await page.getByText(`${origin}/invite/`).textContent();
    await page.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(page.getByText('Lê Thư')).toBeVisible();
    await expect(missing).toBeVisible();
    const thu = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    await thu.goto(invitation ?? '');
    await thu.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await thu.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await thu.waitForURL(`${origin}/sign-in?welcome`);
    await thu.context().close();
    await page.reload();
    await expect(missing).toBeHidden();
  });

  await test.step('and the name stands wherever readers and machines look', async () => {
    await page.goto(`${origin}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
    await expect(page).toHaveTitle(NAME);
    for (const path of [
      '/',
      '/en',
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/manifest.webmanifest',
      '/gioi-thieu',
    ]) {
      const said = await (await page.request.get(origin + path)).text();
      expect(said, path).toContain(NAME);
      expect(said, path).not.toMatch(/Bến Sông|Vàm Lụa|bensong|chưa đặt tên/u);
    }
  });
});
