import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserType, Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { atAStory } from './at-an-own-paper.ts';
import { body, goToEndOf, onDisk, SERVER_AWAY, saved, sitDown, stateLine } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';
import { signIn } from './own-paper.ts';

test.describe('words that the server has not got', () => {
  test.use({ expectedErrors: SERVER_AWAY });
  test.slow();

  test('outlive a browser that crashes, and go in when the story is opened again', async ({
    paper,
    playwright,
    launchOptions,
  }) => {
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Bắt đầu.'] });
    const server = await paper.open();
    const profile = mkdtempSync(join(tmpdir(), 'morat-profile-'));
    const open = async () => {
      const context = await asHome(playwright.chromium, profile, server.origin, launchOptions);
      await signIn(context, db, cast.lan, server.origin);
      return context;
    };
    const before = await open();
    const page = await before.newPage();
    await sitDown(page, storyId);
    await goToEndOf(page, 'Bắt đầu.');
    await before.setOffline(true);
    await page.keyboard.type(' Gõ lúc mất mạng.');
    await expect(stateLine(page, /^Mất mạng, giữ \d+ thay đổi trong máy/)).toBeVisible();
    await crash(before);
    expect(await onDisk(db, storyId)).not.toContain('Gõ lúc mất mạng.');

    const after = await open();
    const again = await after.newPage();
    await sitDown(again, storyId);
    await expect(body(again)).toContainText('Bắt đầu. Gõ lúc mất mạng.');
    await expect(saved(again)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Gõ lúc mất mạng.');
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('in two tabs of one person both go in, though both were closed before', async ({ paper }) => {
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Đoạn một.', 'Đoạn hai.'] });
    const server = await paper.open();
    const ha = await server.enter(cast.ha);
    const first = await server.enter(cast.lan);
    const context = first.context();
    const second = await context.newPage();
    for (const page of [ha, first, second]) await sitDown(page, storyId);
    await goToEndOf(first, 'Đoạn một.');
    await first.keyboard.type(' Thẻ thứ nhất.');
    await expect(body(second)).toContainText('Đoạn một. Thẻ thứ nhất.');
    await context.setOffline(true);
    await first.keyboard.type(' Gõ thêm.');
    await goToEndOf(second, 'Đoạn hai.');
    await second.keyboard.type(' Thẻ thứ hai.');
    await goToEndOf(ha, 'Đoạn hai.');
    await ha.keyboard.type(' Hà cũng gõ.');
    await expect(saved(ha)).toBeVisible();
    for (const page of [first, second]) await expect(stateLine(page, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    await first.close();
    await second.close();

    await context.setOffline(false);
    const third = await context.newPage();
    await sitDown(third, storyId);
    for (const page of [third, ha]) {
      await expect(body(page)).toContainText('Đoạn một. Thẻ thứ nhất. Gõ thêm.');
      await expect(body(page)).toContainText('Thẻ thứ hai.');
      await expect(body(page)).toContainText('Hà cũng gõ.');
    }
    await expect(saved(third)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Thẻ thứ hai.');
  });

  for (const [what, refuse] of [
    ['refuses to keep anything', refuseStore],
    ['is full', fillStore],
  ] as const)
    test(`are owned up to be in the page only, when the browser ${what}`, async ({ paper }) => {
      const { db, cast } = paper;
      const before = (page: Page) => page.addInitScript(refuse);
      const { storyId, page: lan } = await atAStory(paper, cast.lan, { before });
      await lan.keyboard.type(' Có mạng.');
      await expect(saved(lan)).toBeVisible();
      await lan.context().setOffline(true);
      await lan.keyboard.type(' Mất mạng.');
      await expect(stateLine(lan, /^Mất mạng, giữ \d+ thay đổi chỉ trong trang này/)).toBeVisible();
      await expect(lan.getByText(/thay đổi chỉ nằm trong trang đang mở/)).toBeVisible();
      await expectToAskBeforeClosing(lan);
      await lan.context().setOffline(false);
      await expect(saved(lan)).toBeVisible();
      await expect(lan.getByText(/chỉ nằm trong trang đang mở/)).toBeHidden();
      expect(await onDisk(db, storyId)).toContain('Bắt đầu. Có mạng. Mất mạng.');
    });
});

/** The browser asks before the page is gone; the person stays. */
async function expectToAskBeforeClosing(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
}

function refuseStore(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The browser keeps nothing here.', 'SecurityError');
  };
}

function fillStore(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
}

/** A browser as somebody has it at home: what it keeps is still there when it is started again. */
function asHome(
  browser: BrowserType,
  profile: string,
  baseURL: string,
  launchOptions: object,
): Promise<BrowserContext> {
  return browser.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
}

/** The whole browser goes at once; no page hears of it. */
async function crash(context: BrowserContext): Promise<void> {
  const gone = new Promise((closed) => context.once('close', closed));
  const [page] = context.pages();
  const browser = await (context.browser()?.newBrowserCDPSession() ?? context.newCDPSession(page as Page));
  browser.send('Browser.crash').catch(() => undefined);
  await gone;
}
