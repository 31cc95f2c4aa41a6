import type { Page } from '@playwright/test';

/** Writes a syllable as an input method does that shows it while it is put together. */
export async function compose(page: Page, ...states: string[]): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (const text of states)
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await keyboard.send('Input.insertText', { text: states.at(-1) ?? '' });
}
