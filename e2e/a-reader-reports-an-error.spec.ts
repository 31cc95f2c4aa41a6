import type { Page } from '@playwright/test';
import { listLetters } from '#db/letters';
import { receiveLetter } from '#lib/desk/receive-letter';
import { aStory } from '#lib/desk/testing';
import { choose, confirm, expectDone, theDialog } from './desk-moves.ts';
import { forge } from './forged-actions.ts';
import { expect, expectAccessible, test } from './newsroom.ts';
import { addressOf } from './readers-side.ts';

const HOUR = 3_600_000;
const EVERYTHING = { sections: 'every', letters: true } as const;
const OLD_PHONE = {
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

// A letter that is shown again with its fault is answered with 422.
test.use({ expectedErrors: [/422/] });

test('a reader on an old phone reports an error, and the editor of the section mends it', async ({
  browser,
  db,
  cast,
  enter,
}) => {
  const headline = 'Cồn Ông Trạng gặt chạy nước giữa đêm';
  const storyId = await aStory(db, cast, { visibility: 'live', headline, now: Date.now() - HOUR });

  const phone = await browser.newContext(OLD_PHONE);
  const reader = await phone.newPage();
  await reader.goto(await addressOf(db, storyId));
  await reader.getByRole('link', { name: 'Báo lỗi trong bài' }).tap();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Báo lỗi trong bài');
  await expect(reader.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
  await expectWithinScreen(reader);
  await reader.getByLabel('Sai ở chỗ nào?').fill('Bài ghi 120 héc-ta.\nNhiều nơi ghi số khác.');
  await reader.getByLabel('Đúng ra là gì?').fill('102 héc-ta <theo xã>');
  await reader.getByRole('textbox', { name: 'Email' }).fill('ut.lanh@example.com');
  await reader.getByRole('button', { name: 'Gửi báo lỗi' }).tap();

  await expect(reader.getByRole('alert')).toContainText('Chưa gửi được.');
  await expect(reader.getByRole('checkbox')).toHaveAccessibleDescription(/chưa đồng ý/);
  await expect(reader.getByLabel('Sai ở chỗ nào?')).toHaveValue(
    'Bài ghi 120 héc-ta.\nNhiều nơi ghi số khác.',
  );
  await expect(reader.getByLabel('Đúng ra là gì?')).toHaveValue('102 héc-ta <theo xã>');
  await expect(reader.getByRole('textbox', { name: 'Email' })).toHaveValue('ut.lanh@example.com');
  expect(reader.url()).not.toContain('102');
  await expectWithinScreen(reader);
  expect(await listLetters(db, EVERYTHING, { list: 'open' })).not.toContainEqual(
    expect.objectContaining({ storyId }),
  );
  await reader.getByRole('checkbox').tap();
  await reader.getByRole('button', { name: 'Gửi báo lỗi' }).tap();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn, tòa soạn đã nhận được');
  await expectWithinScreen(reader);
  await phone.close();

  const ha = await enter('Hà');
  await expect(async () => {
    await ha.goto('/desk/notifications');
    await expect(ha.getByText(/^Bạn đọc báo lỗi trong/).filter({ hasText: headline })).toBeVisible();
  }).toPass();
  await ha.getByRole('link', { name: headline }).first().click();
  await expect(ha.getByText('Bạn đọc báo lỗi (1)')).toBeVisible();
  await expect(ha.getByText('102 héc-ta <theo xã>')).toBeVisible();
  await expect(ha.getByRole('link', { name: 'ut.lanh@example.com' })).toBeVisible();
  await expectAccessible(ha);
  await ha.getByRole('button', { name: 'Mở sửa bài' }).click();
  await choose(ha, 'Đính chính');
  await confirm(ha, 'Mở thay đổi', 'Đã mở thay đổi.');
  await expect(theDialog(ha)).toHaveCount(0);
  await expect(ha.getByRole('button', { name: 'Mở sửa bài' })).toHaveCount(0);
  await ha.getByRole('button', { name: 'Đã sửa', exact: true }).click();
  await expectDone(ha, 'Đã xử lý xong thư.');
  await expect(ha.getByText('Bạn đọc báo lỗi (1)')).toHaveCount(0);

  await ha.goto('/desk/letters?list=settled');
  const letter = ha.getByRole('listitem').filter({ hasText: headline });
  await expect(letter).toContainText('Đã sửa');
  await letter.getByRole('button', { name: 'Mở lại' }).click();
  await expect(letter).toHaveCount(0);
  await ha.getByRole('link', { name: /^Đang chờ/ }).click();
  await letter.getByRole('button', { name: 'Đã xem, không sửa' }).click();
  await expect(letter).toHaveCount(0);
});

test('a letter to the paper is the managing editor’s, and nobody else’s by any request', async ({
  page,
  db,
  enter,
  baseURL,
}) => {
  await page.goto('/en');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Write to the newsroom' }).click();
  await page.getByRole('button', { name: 'Send letter' }).click();
  await expect(page.getByRole('textbox', { name: 'Your letter' })).toHaveAccessibleDescription(
    /Nothing is written/,
  );
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Your letter' }).fill('The new landing has no lights.');
  await page.getByRole('button', { name: 'Send letter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, the newsroom has it');

  const letters = await listLetters(db, EVERYTHING, { list: 'open', kind: 'letter' });
  const letterId = letters.find(({ text }) => text === 'The new landing has no lights.')?.id;
  for (const given of ['Lan', 'Hà', 'Quân', 'An']) {
    const { request } = await enter(given);
    const settled = await forge({ request, origin: baseURL ?? '' }, 'settleLetter', {
      letterId,
      outcome: 'junk',
    });
    expect(settled, given).toMatchObject({ refusal: { code: 'no_such_letter' } });
    expect(await (await request.get('/desk/letters')).text(), given).not.toContain('no lights');
  }
  const thu = await enter('Thư');
  await thu.goto('/desk/letters?kind=letter');
  const letter = thu.getByRole('listitem').filter({ hasText: 'The new landing has no lights.' });
  await expectAccessible(thu);
  await letter.getByRole('button', { name: 'Đã ghi nhận' }).click();
  await expect(letter).toHaveCount(0);
});

test('who wrote is told to those who handle letters, and not to the owner of the story', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { visibility: 'live', now: Date.now() - HOUR });
  await receiveLetter(db, {
    ...{ kind: 'error', storyId, language: 'vi', text: 'Tên cầu viết sai.', rightText: '' },
    ...{ name: 'Út Lành', email: 'ut.lanh@example.com', isAgreed: true },
  });
  const lan = await enter('Lan');
  await lan.goto(`/desk/stories/${storyId}`);
  await expect(lan.getByText('Tên cầu viết sai.')).toBeVisible();
  await expect(lan.getByRole('button', { name: 'Mở sửa bài' })).toBeVisible();
  await expect(lan.getByRole('button', { name: 'Đã sửa' })).toHaveCount(0);
  expect(await (await lan.request.get(`/desk/stories/${storyId}`)).text()).not.toContain('ut.lanh');
  const binh = await enter('Bình');
  await binh.goto(`/desk/stories/${storyId}`);
  await expect(binh.getByText('Bạn đọc báo lỗi (1)')).toHaveCount(0);
});

async function expectWithinScreen(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0], `${page.url()} is wider than the phone`).toBeLessThanOrEqual(widths[1] ?? 0);
}
