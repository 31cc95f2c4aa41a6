import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findSubscriber } from '#db/subscribers';
import { aSection } from '#db/testing';
import { changeNewsletter } from '#lib/desk/change-newsletter';
import { aStory, granted } from '#lib/desk/testing';
import { env } from '#lib/env';
import { sendNewsletter } from '#lib/jobs/send-newsletter';
import { folderPost } from '#lib/mail/folder-post';
import { readMail } from '#lib/mail/smtp-testing';
import { nextDigest } from '#lib/newsroom/newsletter';
import { expectDone } from './desk-moves.ts';
import { forge } from './forged-actions.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const MINUTE = 60_000;
const OLD_PHONE = {
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

// A form that is shown again with its fault is answered with 422, a link that nobody has with 404; and what looks at the
// preview for accessibility cannot run in its frame, where nothing can.
test.use({ expectedErrors: [/422|404|Blocked script execution/] });

test('a reader on an old phone asks for the newsletter, confirms, gets an issue, and stops it by one press', async ({
  browser,
  paper,
  request,
}) => {
  const { db, cast } = paper;
  await aSection(db, { slug: 'the-thao', nameVi: 'Thể thao' });
  const letters = join(paper.folder, 'mail');
  const timing = { isOn: true, hour: 6, introVi: '', introEn: '' };
  granted(await changeNewsletter(db, cast.thu, timing, { canSend: true }));
  const { origin } = await paper.open();
  const address = 'ut@readers.example';
  const phone = await browser.newContext(OLD_PHONE);
  const reader = await phone.newPage();
  await reader.goto(origin);
  await reader.getByRole('contentinfo').getByRole('link', { name: 'Bản tin qua thư' }).tap();
  await reader.getByRole('textbox', { name: 'Email của bạn' }).fill(address);
  await reader.getByRole('checkbox', { name: 'Sông nước' }).tap();
  await reader.getByRole('button', { name: 'Nhận bản tin' }).tap();
  await expect(reader.getByRole('alert')).toContainText('Chưa ghi được.');
  await expect(reader.getByRole('textbox', { name: 'Email của bạn' })).toHaveValue(address);
  await expect(reader.getByRole('checkbox', { name: 'Sông nước' })).toBeChecked();
  await expect(reader.getByRole('checkbox', { name: /^Tôi đồng ý/ })).toHaveAccessibleDescription(
    /chưa đồng ý/,
  );
  expect(reader.url()).not.toContain('readers.example');
  await expectWithinScreen(reader);
  await reader.getByRole('checkbox', { name: /^Tôi đồng ý/ }).tap();
  await reader.getByRole('button', { name: 'Nhận bản tin' }).tap();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Mở hộp thư của bạn để xác nhận');

  await reader.goto(origin + linkIn((await mailTo(letters, address, 'Xác nhận')).text, 'xac-nhan'));
  expect((await findSubscriber(db, address))?.confirmedAt).toBeNull();
  await expectWithinScreen(reader);
  await reader.getByRole('button', { name: 'Xác nhận' }).tap();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Xong, bạn sẽ nhận bản tin');

  const started = Date.now() - 10 * MINUTE;
  const headline = `Nước lên ${started}`;
  await aStory(db, cast, { visibility: 'live', headline, now: started });
  const tomorrow = nextDigest({ hour: 6 }, Date.now()).until + MINUTE;
  const post = folderPost(letters, env.mailFrom);
  while ((await sendNewsletter(db, { post, now: () => tomorrow })) > 0);
  const issue = await mailTo(letters, address, headline);
  expect(issue.headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

  await reader.goto(origin + linkIn(issue.text, 'lua-chon'));
  await expect(reader.getByRole('checkbox', { name: 'Sông nước' })).toBeChecked();
  await reader.getByRole('checkbox', { name: 'Sông nước' }).tap();
  await reader.getByRole('button', { name: 'Lưu lựa chọn' }).tap();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Đã lưu lựa chọn');
  expect((await findSubscriber(db, address))?.sections).toBeNull();

  const leave = origin + linkIn(issue.headers, 'thoi-nhan');
  await reader.goto(leave);
  await expect(reader.getByRole('button', { name: 'Thôi nhận và xóa email' })).toBeVisible();
  expect(await findSubscriber(db, address)).not.toBeNull();
  const pressed = await request.post(leave, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(pressed.status()).toBe(200);
  expect(await findSubscriber(db, address)).toBeNull();
  await phone.close();
});

test('the managing editor leads the newsletter, and nobody else by any request', async ({
  enter,
  baseURL,
}) => {
  test.slow();
  const thu = await enter('Thư');
  await thu.goto('/desk/settings/newsletter');
  await expect(thu.getByText('Thư chưa gửi đi đâu cả.')).toBeVisible();
  await expect(thu.getByTitle('Xem trước số tới')).toBeVisible();
  await expectAccessible(thu);
  await thu.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
  await expectDone(thu, 'Đã ghi thư thử cho thu@bensong.example vào thư mục mail, chưa gửi đi.');
  await thu.getByRole('textbox', { name: 'Xóa một email theo yêu cầu' }).fill('khong.co@readers.example');
  await thu.getByRole('button', { name: 'Xóa email' }).click();
  await expect(thu.getByText('Email này không có trong danh sách nhận bản tin.')).toBeVisible();
  await thu.getByRole('textbox', { name: 'Lời mở đầu', exact: true }).fill('Chào buổi sáng từ bến phà.');
  await thu.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expectDone(thu, 'Đã lưu.');
  await thu.getByRole('radio', { name: 'Chữ trơn' }).click();
  await expect(thu.getByText(/Chào buổi sáng từ bến phà\./).last()).toBeVisible();

  const draft = { isOn: false, hour: 1, introVi: '', introEn: '' };
  for (const given of ['Lan', 'Hà', 'Quân', 'An']) {
    const { request } = await enter(given);
    const forger = { request, origin: baseURL ?? '' };
    for (const [action, input] of [
      ['saveNewsletter', draft],
      ['sendTest', { language: 'vi' }],
      ['eraseReader', { email: 'tu.hen@vamlua.example' }],
    ] as const)
      expect(await forge(forger, action, input), `${given} ${action}`).toMatchObject({
        refusal: { code: 'newsletter_not_yours' },
      });
  }
});

test('its pages for readers are accessible in both languages', async ({ page }) => {
  for (const address of ['/ban-tin-thu', '/en/ban-tin-thu', '/cho-xac-nhan', '/thu-ban-tin/lua-chon?ma=x']) {
    await page.goto(address);
    await expectAccessible(page);
  }
});

/** The mail to an address with these words in it, as it lies in the folder of a house without a mail server. */
async function mailTo(folder: string, address: string, words: string): Promise<ReturnType<typeof readMail>> {
  let found: ReturnType<typeof readMail> | undefined;
  await expect(async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(
      names.map(async (name) => readMail(await readFile(join(folder, name), 'utf8'))),
    );
    found = mails.find(({ headers, text }) => headers.includes(`To: ${address}`) && text.includes(words));
    expect(found).toBeTruthy();
  }).toPass();
  if (!found) throw new Error('The mail came and went.');
  return found;
}

/** The path of a link in a mail. */
function linkIn(text: string, word: string): string {
  const [path] = new RegExp(`/thu-ban-tin/${word}\\?ma=[\\w-]+`).exec(text) ?? [];
  if (!path) throw new Error(`There is no link ${word} in this mail.`);
  return path;
}

async function expectWithinScreen(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0], `${page.url()} is wider than the phone`).toBeLessThanOrEqual(widths[1] ?? 0);
}
