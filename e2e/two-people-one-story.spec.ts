import { endSessionsOf } from '#db/sessions';
import { aSessionCookie } from '#lib/auth/testing';
import { aStory } from '#lib/desk/testing';
import { body, goToEndOf, onDisk, SERVER_AWAY_OR_SIGNED_OUT, saved, sitDown } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

test.describe('writing together', () => {
  test.use({ expectedErrors: SERVER_AWAY_OR_SIGNED_OUT });

  test('two people write one story: seen by each other, through a lost network, through a killed server', async ({
    paper,
  }) => {
    test.slow();
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Đoạn của Lan.', 'Đoạn của Hà.'] });
    const server = await paper.open();
    const lan = await server.enter(cast.lan);
    const ha = await server.enter(cast.ha);

    await test.step('they see each other, and what the other types', async () => {
      await sitDown(lan, storyId);
      await sitDown(ha, storyId);
      await expect(lan.getByRole('banner').getByText('Đang mở bài này')).toBeAttached();
      await expect(ha.getByRole('banner').getByText('Đang mở bài này')).toBeAttached();
      await goToEndOf(lan, 'Đoạn của Lan.');
      await lan.keyboard.type(' Nước đã rút.');
      await expect(body(ha)).toContainText('Đoạn của Lan. Nước đã rút.');
      await expect(body(ha).getByText('Lan', { exact: true })).toBeAttached();
      await expect(saved(lan)).toBeVisible();
    });

    await test.step('Lan loses the network, types on and is told the truth; Hà changes another paragraph', async () => {
      await lan.context().setOffline(true);
      await expect(lan.getByRole('banner').getByText(/^Mất mạng, giữ 0/)).toBeVisible();
      await lan.keyboard.type(' Cầu phao nối lại.');
      await expect(lan.getByRole('banner').getByText(/^Mất mạng, giữ \d+ thay đổi trong máy/)).toBeVisible();
      await goToEndOf(ha, 'Đoạn của Hà.');
      await ha.keyboard.type(' Chợ họp sớm.');
      await expect(saved(ha)).toBeVisible();
      await expect(body(ha)).not.toContainText('Cầu phao nối lại.');
      await expect(body(lan)).not.toContainText('Chợ họp sớm.');
    });

    await test.step('Lan returns, and both texts are there', async () => {
      await lan.context().setOffline(false);
      for (const page of [lan, ha]) {
        await expect(body(page)).toContainText('Đoạn của Lan. Nước đã rút. Cầu phao nối lại.');
        await expect(body(page)).toContainText('Đoạn của Hà. Chợ họp sớm.');
        await expect(saved(page)).toBeVisible();
      }
    });

    await test.step('the server is killed while both type, and nothing is missing when it is back', async () => {
      const typing = Promise.all([
        lan.keyboard.type(' Xuồng ghe qua lại suốt đêm trên sông.', { delay: 20 }),
        ha.keyboard.type(' Tiểu thương bày hàng từ ba giờ sáng.', { delay: 20 }),
        new Promise((later) => setTimeout(later, 300)).then(server.crash),
      ]);
      await typing;
      await expect(lan.getByRole('banner').getByText(/^Đang nối lại, giữ \d+/)).toBeVisible();
      await paper.open(server);
      for (const page of [lan, ha]) {
        await expect(saved(page)).toBeVisible();
        await expect(body(page)).toContainText('Xuồng ghe qua lại suốt đêm trên sông.');
        await expect(body(page)).toContainText('Tiểu thương bày hàng từ ba giờ sáng.');
      }
      const kept = await onDisk(db, storyId);
      expect(kept).toContain('Cầu phao nối lại. Xuồng ghe qua lại suốt đêm trên sông.');
      expect(kept).toContain('Chợ họp sớm. Tiểu thương bày hàng từ ba giờ sáng.');
    });
  });

  test('a session that ends in mid-sentence takes nothing: one signs in again and all of it is saved', async ({
    paper,
  }) => {
    test.slow();
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Một đoạn.'] });
    const server = await paper.open();
    const lan = await server.enter(cast.lan);
    await sitDown(lan, storyId);
    await goToEndOf(lan, 'Một đoạn.');
    await lan.keyboard.type(' Trước.');
    await expect(saved(lan)).toBeVisible();
    const cookies = await lan.context().cookies();
    await db.transaction((tx) => endSessionsOf(tx, { personId: cast.lan.personId, now: Date.now() }));
    await expect(lan.getByRole('heading', { name: 'Phiên đăng nhập đã hết' })).toBeVisible();
    // The page may hear of it before its line to the house is hung up, some two seconds later.
    const banner = lan.getByRole('banner');
    await expect(banner.getByText(/^Hết phiên đăng nhập/)).toBeVisible();
    await goToEndOf(lan, 'Một đoạn.');
    await lan.keyboard.type(' Sau.');
    await expect(banner.getByText(/^Hết phiên đăng nhập, giữ [1-9]/)).toBeVisible();
    expect(await onDisk(db, storyId)).not.toContain('Sau.');

    await lan.reload();
    await expect(lan).toHaveURL(/\/sign-in/);
    const { name, value } = await aSessionCookie(db, cast.lan.personId);
    await lan.context().clearCookies();
    await lan
      .context()
      .addCookies(cookies.map((cookie) => (cookie.name === name ? { ...cookie, value } : cookie)));
    await sitDown(lan, storyId);
    await expect(body(lan)).toContainText('Trước. Sau.');
    await expect(saved(lan)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Trước. Sau.');
  });

  test('two who take the same template, and neither hears of the other, have it once', async ({ paper }) => {
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { headline: '', standfirst: '', lines: [] });
    const server = await paper.open();
    const pages = [await server.enter(cast.lan), await server.enter(cast.ha)];
    for (const page of pages) await sitDown(page, storyId);
    for (const page of pages) {
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Phóng sự', exact: true }).click();
      await expect(body(page)).toContainText('[… cảnh mở đầu');
    }
    for (const page of pages) await page.context().setOffline(false);
    for (const page of pages) {
      await expect(saved(page)).toBeVisible();
      await expect(body(page).locator('p', { hasText: 'cảnh mở đầu' })).toHaveCount(1);
    }
    expect((await onDisk(db, storyId)).split('cảnh mở đầu')).toHaveLength(2);
  });
});
