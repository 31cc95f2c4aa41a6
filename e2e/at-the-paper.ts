import { expect, type Page } from '@playwright/test';
import type { Database } from '#db/client';
import { readWorkingText } from '#lib/desk/working-text';

/** What the console says while a server is away, on purpose. */
export const SERVER_AWAY = [
  /ERR_(?:CONNECTION|SOCKET|NETWORK|INTERNET|EMPTY|INCOMPLETE)_|WebSocket|Failed to fetch|Server Action/,
];

/** The same, and what it says after a session ended; one pattern, because of two Playwright takes the second for settings. */
export const SERVER_AWAY_OR_SIGNED_OUT = [
  new RegExp([...SERVER_AWAY, /401/].map(({ source }) => source).join('|')),
];

/** What the console says when the server could not write, or hangs up for good reason. */
export const SERVER_REFUSES = [
  new RegExp([...SERVER_AWAY, /50\d|40\d/].map(({ source }) => source).join('|')),
];

/** Opening the page with all its scripts, right after a start of the server, on a machine that does something else as well. */
const OPENED = { timeout: 45_000 };

/** Opens a story's writing page and waits for its text. */
export async function sitDown(page: Page, storyId: number): Promise<void> {
  await page.goto(`/desk/stories/${storyId}`);
  await beSeated(page);
}

/** Waits until one can write, after the page was opened or loaded anew. */
export async function beSeated(page: Page): Promise<void> {
  await expect(body(page)).toHaveAttribute('contenteditable', 'true', OPENED);
}

/** The body of the story on the writing page. */
export const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung', exact: true });

/** The state line says that everything is on the server's disk. */
export const saved = (page: Page) => page.getByRole('banner').getByText(/^Đã lưu/);

/** The state line, whatever it says. */
export const stateLine = (page: Page, words: RegExp) => page.getByRole('banner').getByText(words);

/** Puts the cursor at the end of the paragraph with these words. */
export async function goToEndOf(page: Page, words: string): Promise<void> {
  await body(page).locator('p', { hasText: words }).click();
  await page.keyboard.press('End');
}

/** What the database has of the story's body, as one line. */
export async function onDisk(db: Database, storyId: number): Promise<string> {
  return JSON.stringify((await readWorkingText(db, storyId))?.body);
}
