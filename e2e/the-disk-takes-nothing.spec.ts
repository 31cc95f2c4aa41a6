import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { listPictures } from '#db/media';
import { aStory } from '#lib/desk/testing';
import { aLineTo } from './a-line-between.ts';
import { atAStory } from './at-an-own-paper.ts';
import { body, goToEndOf, onDisk, SERVER_REFUSES, saved, sitDown, stateLine } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

/** What RELIABILITY promises to outlast. */
const LOCKED_MS = 8_000;
/** A large picture is encoded anew before it is taken in. */
const ENCODED = { timeout: 60_000 };

test.describe('a server that cannot write', () => {
  test.use({ expectedErrors: SERVER_REFUSES });
  test.slow();

  test('a full disk is said, nothing is called saved, and it heals by itself', async ({ paper }) => {
    test.skip(process.platform !== 'linux', 'Only Linux can tell one process to write nothing.');
    const { db, cast } = paper;
    const { storyId, server, page: lan } = await atAStory(paper, cast.lan);
    const ha = await server.enter(cast.ha);
    await sitDown(ha, storyId);
    server.fillDisk(true);
    await lan.keyboard.type(' Nước lên.');
    await expect(stateLine(lan, /^Máy chủ chưa ghi được, giữ \d+ thay đổi trong máy/)).toBeVisible();
    await expect(lan.getByText('Máy chủ chưa ghi được bài.')).toBeVisible();
    await expect(lan.getByRole('button', { name: 'Gửi duyệt' })).toBeDisabled();
    await expect(body(ha)).not.toContainText('Nước lên.');
    expect(await onDisk(db, storyId)).not.toContain('Nước lên.');
    await lan.keyboard.type(' Ghe về.');
    server.fillDisk(false);
    await expect(saved(lan)).toBeVisible();
    await expect(body(ha)).toContainText('Bắt đầu. Nước lên. Ghe về.');
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Nước lên. Ghe về.');
  });

  test('a database that another process holds for eight seconds takes the words in afterwards', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const { storyId, page: lan } = await atAStory(paper, cast.lan);
    let isHeld = true;
    const held = db
      .transaction(() => pause(LOCKED_MS))
      .finally(() => {
        isHeld = false;
      });
    await lan.keyboard.type(' Nước lên.');
    await expect(stateLine(lan, /^Đang lưu/)).toBeVisible();
    // Whoever only reads is served meanwhile.
    expect((await lan.request.get('/api/health')).ok()).toBe(true);
    await expect(saved(lan)).toBeHidden();
    expect(isHeld).toBe(true);
    await held;
    await expect(saved(lan)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Nước lên.');
  });

  test('a picture whose upload is cut in the middle is refused, leaves nothing, and goes up again', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Bắt đầu.'] });
    const server = await paper.open();
    const line = await aLineTo(server.origin);
    const lan = await server.enter(cast.lan, line.origin);
    await sitDown(lan, storyId);
    await goToEndOf(lan, 'Bắt đầu.');
    const photo = { name: 'bến phà.jpg', mimeType: 'image/jpeg', buffer: await aLargePhoto() };
    line.cutAfter(photo.buffer.length / 2);
    await paste(lan, photo.buffer);
    await expect(body(lan).getByRole('alert')).toContainText(/mạng|đứt/i);
    expect(await listPictures(db)).toEqual([]);
    line.letGo();
    await goToEndOf(lan, 'Bắt đầu.');
    await lan.keyboard.type(' Vẫn gõ được.');
    await expect(saved(lan)).toBeVisible();
    await paste(lan, photo.buffer);
    await expect(body(lan).locator('figure')).toBeVisible(ENCODED);
    expect(await listPictures(db)).toHaveLength(1);
    await expect(saved(lan)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Vẫn gõ được.');
    await lan.context().close();
    await line.clearAway();
  });
});

/** Noise, which no encoder makes small. */
async function aLargePhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 1_600, height: 1_200, channels: 3, background: '#808080', noise } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

async function paste(page: Page, bytes: Buffer): Promise<void> {
  await body(page).evaluate((element, letters) => {
    const data = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([data], 'bến phà.jpg', { type: 'image/jpeg' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, bytes.toString('base64'));
}
