import type { Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { atAStory, BEGINNING } from './at-an-own-paper.ts';
import { body, goToEndOf, onDisk, SERVER_AWAY, saved, sitDown } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

/** Fifty are asked of a release: `KILL_ROUNDS=50`. */
const ROUNDS = Number(process.env.KILL_ROUNDS || 20);
/** The server is back within so many milliseconds. */
const BACK_WITHIN = 5_000;
const ROUNDS_CLOSED = 5;

test.describe('a server that is killed while somebody types', () => {
  test.use({ expectedErrors: SERVER_AWAY });

  test(`loses nothing with the page open, ${ROUNDS} times, and is back within five seconds`, async ({
    paper,
  }) => {
    test.setTimeout(60_000 + ROUNDS * 12_000);
    const { db, cast } = paper;
    const { storyId, page: lan, ...begun } = await atAStory(paper, cast.lan);
    let { server } = begun;
    let typed = BEGINNING;
    let quickest = Number.POSITIVE_INFINITY;
    for (let round = 1; round <= ROUNDS; round++) {
      const words = ` vòng ${round} nước lên`;
      typed += words;
      const killed = new Promise((later) => setTimeout(later, Math.random() * 250)).then(server.crash);
      await lan.keyboard.type(words, { delay: 12 });
      await killed;
      server = await paper.open(server);
      quickest = Math.min(quickest, server.openedIn);
    }
    // The quickest start at work is the server's own; by the clock counts also what else the machine has to do.
    expect(quickest).toBeLessThan(BACK_WITHIN);
    await expect(saved(lan)).toBeVisible();
    await expect(body(lan)).toHaveText(typed);
    expect(await onDisk(db, storyId)).toContain(typed);
  });

  test('loses nothing that was shown as saved with the page closed', async ({ paper }) => {
    test.setTimeout(300_000);
    const { db, cast } = paper;
    const storyId = await aStory(db, cast, { lines: ['Bắt đầu.'] });
    let server = await paper.open();
    for (let round = 1; round <= ROUNDS_CLOSED; round++) {
      const lan = await server.enter(cast.lan);
      await sitDown(lan, storyId);
      await rememberSaved(lan);
      await goToEndOf(lan, 'Bắt đầu.');
      await lan.keyboard.type(` vòng ${round} gõ rồi nghỉ.`);
      await expect(saved(lan)).toBeVisible();
      const killed = new Promise((later) => setTimeout(later, Math.random() * 250)).then(server.crash);
      await lan.keyboard.type(' gõ tới lúc tắt máy', { delay: 12 });
      await killed;
      const shown = await lastSaved(lan);
      await lan.context().close();
      expect(shown).toContain(`vòng ${round} gõ rồi nghỉ.`);
      expect(await onDisk(db, storyId)).toContain(shown);
      server = await paper.open(server);
    }
  });
});

type Watched = { lastSaved?: string };

/** Remembers, at every picture the browser paints, the text under which the state line said that it was saved. */
async function rememberSaved(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = () => {
      const isSaved = [...document.querySelectorAll('header [title]')].some((line) =>
        line.getAttribute('title')?.startsWith('Đã lưu'),
      );
      const paragraph = document.querySelector('[contenteditable][aria-label="Nội dung"] p');
      if (isSaved && paragraph) (window as Watched).lastSaved = paragraph.textContent ?? '';
      requestAnimationFrame(look);
    };
    look();
  });
}

async function lastSaved(page: Page): Promise<string> {
  return page.evaluate(() => (window as Watched).lastSaved ?? '');
}
