import type { Page } from '@playwright/test';

/** Goes on by Tab, or back by Shift+Tab, until what has the focus goes by that name. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    const held = await heldName(page);
    if (name.test(held)) return;
    passed.push(held);
  }
  throw new Error(`No key leads to ${name}; on the way were ${passed.join(', ')}.`);
}

/** What a screen reader would call the thing that has the focus, nearly. */
function heldName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = document.activeElement;
    const isField = held instanceof HTMLInputElement || held instanceof HTMLTextAreaElement;
    const label = isField ? held.labels?.[0]?.textContent : null;
    return (held?.getAttribute('aria-label') || label || held?.textContent || '').trim();
  });
}
