import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { aLineTo } from './a-line-between.ts';
import { atAStory } from './at-an-own-paper.ts';
import { body, goToEndOf, onDisk, SERVER_AWAY, saved, sitDown, stateLine } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

/** A line that says nothing is called dead after thirteen seconds, and tried anew. */
const TRIED_ANEW = { timeout: 25_000 };

test.describe('a server that falls silent while somebody types', () => {
  test.use({ expectedErrors: SERVER_AWAY });
  test.slow();

  test('frozen for ten seconds: that is said, "saved" is not, and every word comes in once', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const { storyId, server, page: lan } = await atAStory(paper, cast.lan);
    server.freeze();
    const thawed = pause(10_000).then(server.thaw);
    await lan.keyboard.type(' Nước lên lúc gần sáng.');
    await expect(stateLine(lan, /^Đang lưu/)).toBeVisible();
    await expect(stateLine(lan, /^Đang nối lại, giữ \d+ thay đổi trong máy/)).toBeVisible();
    await lan.keyboard.type(' Ghe lúa về bến.');
    await thawed;
    await expect(saved(lan)).toBeVisible();
    await expectOnce(lan, 'Bắt đầu. Nước lên lúc gần sáng. Ghe lúa về bến.');
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Nước lên lúc gần sáng. Ghe lúa về bến.');
  });

  test('a line that is dead and does not say so is given up, and what was typed goes by the next one', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Đoạn của Lan.', 'Đoạn của Hà.'] });
    const server = await paper.open();
    const line = await aLineTo(server.origin);
    const lan = await server.enter(cast.lan, line.origin);
    const ha = await server.enter(cast.ha);
    await sitDown(lan, storyId);
    await sitDown(ha, storyId);
    await goToEndOf(lan, 'Đoạn của Lan.');
    line.hold();
    await lan.keyboard.type(' Xuồng ghe qua lại.');
    await goToEndOf(ha, 'Đoạn của Hà.');
    await ha.keyboard.type(' Chợ họp sớm.');
    await expect(stateLine(lan, /^Đang nối lại, giữ \d+ thay đổi trong máy/)).toBeVisible();
    await expect(body(ha)).not.toContainText('Xuồng ghe');
    line.letGo();
    await expect(saved(lan)).toBeVisible(TRIED_ANEW);
    for (const page of [lan, ha]) await expectOnce(page, 'Đoạn của Lan. Xuồng ghe qua lại.');
    await expectOnce(lan, 'Đoạn của Hà. Chợ họp sớm.');
    expect(await onDisk(db, storyId)).toContain('Xuồng ghe qua lại.');
    await lan.context().close();
    await line.clearAway();
  });

  for (const [name, seconds] of [
    ['ten seconds', 10],
    ['a minute', 60],
    ['ten minutes', 600],
  ] as const)
    test(`a network that is gone for ${name} by the page's clock takes nothing`, async ({ paper }) => {
      const { db, cast } = paper;
      const before = (page: Page) => page.clock.install();
      const { storyId, page: lan } = await atAStory(paper, cast.lan, { before });
      await lan.context().setOffline(true);
      await lan.keyboard.type(' Trước.');
      await expect(stateLine(lan, /^Mất mạng, giữ \d+ thay đổi trong máy/)).toBeVisible();
      await lan.clock.fastForward(seconds * 1_000);
      await lan.keyboard.type(' Sau.');
      await expect(stateLine(lan, /^Mất mạng, giữ \d+ thay đổi trong máy/)).toBeVisible();
      await lan.context().setOffline(false);
      await expect(saved(lan)).toBeVisible();
      await expectOnce(lan, 'Bắt đầu. Trước. Sau.');
      expect(await onDisk(db, storyId)).toContain('Bắt đầu. Trước. Sau.');
    });

  test('a laptop that slept through a restart of the server wakes up with everybody’s words', async ({
    paper,
  }) => {
    const { cast } = paper;
    const lines = ['Đoạn của Lan.', 'Đoạn của Hà.'] as const;
    const { storyId, server: first, page: lan } = await atAStory(paper, cast.lan, { lines });
    const asleep = await fallAsleepTyping(lan, ' Gõ dở thì sập máy.');
    await first.crash();
    const server = await paper.open(first);
    const ha = await server.enter(cast.ha);
    await sitDown(ha, storyId);
    await goToEndOf(ha, 'Đoạn của Hà.');
    await ha.keyboard.type(' Chợ họp sớm.');
    await expect(saved(ha)).toBeVisible();
    await asleep.wakeUp();
    await expect(saved(lan)).toBeVisible();
    for (const page of [lan, ha]) {
      await expectOnce(page, 'Đoạn của Lan. Gõ dở thì sập máy.');
      await expectOnce(page, 'Đoạn của Hà. Chợ họp sớm.');
    }
  });
});

async function expectOnce(page: Page, words: string): Promise<void> {
  await expect(body(page)).toContainText(words);
  expect(((await body(page).textContent()) ?? '').split(words)).toHaveLength(2);
}

/** The page is stopped with its last words unsent, as a lid that closes stops it: no script runs in it. */
async function fallAsleepTyping(page: Page, words: string): Promise<{ wakeUp(): Promise<void> }> {
  const browser = await page.context().newCDPSession(page);
  await page.keyboard.type(words);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  return {
    wakeUp: async () => {
      await browser.send('Page.setWebLifecycleState', { state: 'active' });
      await browser.detach();
    },
  };
}
