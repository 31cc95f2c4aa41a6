import type { Page } from '@playwright/test';
import type { Database } from '#db/client';
import { endSession, findSession } from '#db/sessions';
import { SESSION_COOKIE } from '#lib/auth/session-cookie';
import { hashToken, openCookie } from '#lib/auth/session-token';
import { aSessionCookie } from '#lib/auth/testing';
import { aStory, stateOf } from '#lib/desk/testing';
import { readWorkingText } from '#lib/desk/working-text';
import { body, goToEndOf, onDisk, saved, sitDown } from './at-the-paper.ts';
import { theDialog } from './desk-moves.ts';
import { expect, test } from './newsroom.ts';

const headline = (page: Page) => page.getByRole('textbox', { name: 'Tiêu đề' });
const submit = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Gửi duyệt' });

test('a story without a headline is not handed in, and nobody needs to guess why', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { headline: '' });
  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await submit(lan).click();
  await theDialog(lan).getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await expect(theDialog(lan).getByText(/phải có tiêu đề và nội dung/)).toBeVisible();
  await theDialog(lan).getByRole('button', { name: 'Để sau' }).click();
  expect((await stateOf(db, storyId)).stage).toBe('draft');
  await expect(body(lan)).toContainText('120 héc-ta lúa');
});

test('ten thousand characters in a headline are kept, named too long, and cut by nobody', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { headline: 'Mở đầu' });
  const long = 'Nước lên ở ấp Đường Thét, '.repeat(400).slice(0, 10_000).trim();
  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await headline(lan).click();
  await lan.keyboard.press('ControlOrMeta+a');
  await lan.keyboard.insertText(long);
  await expect(saved(lan)).toBeVisible();
  await expect.poll(async () => (await readWorkingText(db, storyId))?.headline).toBe(long);
  await lan.reload();
  await expect(headline(lan)).toHaveText(long);
  await submit(lan).click();
  await expect(theDialog(lan).getByText(/Tiêu đề dài .* ký tự, cần từ 5 đến 120/)).toBeVisible();
});

test('who is signed out while typing goes on, and signed in again has every word on disk', async ({
  db,
  cast,
  enter,
  baseURL,
}) => {
  const storyId = await aStory(db, cast, { headline: 'Bến phà khuya' });
  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await goToEndOf(lan, 'Bà con gặt chạy nước.');
  await lan.keyboard.type(' Câu trước khi hết phiên.');
  await expect(saved(lan)).toBeVisible();

  await endTheSessionOf(db, lan);
  await expect(lan.getByText('Phiên đăng nhập đã hết')).toBeVisible({ timeout: 20_000 });
  // The page hears of it from the house's news; the line over which words go is hung up within seconds of that.
  await expect(lan.getByRole('banner').getByText(/^Hết phiên đăng nhập, giữ/)).toBeVisible({
    timeout: 20_000,
  });
  await lan.keyboard.type(' Câu sau khi hết phiên.');
  expect(await onDisk(db, storyId)).not.toContain('Câu sau khi hết phiên.');

  const { name, value } = await aSessionCookie(db, cast.lan.personId);
  await lan.context().addCookies([{ name, value, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
  await lan.reload();
  await expect(body(lan)).toContainText('Câu sau khi hết phiên.');
  await expect.poll(() => onDisk(db, storyId), { timeout: 20_000 }).toContain('Câu sau khi hết phiên.');
});

/** Ends the session of one browser, and no other of the same person. */
async function endTheSessionOf(db: Database, page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const { value = '' } = cookies.find(({ name }) => name === SESSION_COOKIE) ?? {};
  const tokenHash = hashToken((await openCookie(value)) ?? '');
  const session = await findSession(db, tokenHash, Date.now());
  if (!session) throw new Error('This browser is not signed in.');
  const { personId } = session;
  await db.transaction((tx) => endSession(tx, { tokenHash, personId, now: Date.now() }));
}
