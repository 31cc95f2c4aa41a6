import type { Page } from '@playwright/test';
import { body, onDisk, saved } from './at-the-paper.ts';
import { expect, expectAccessible, test } from './newsroom.ts';
import { HEADLINE, PARAGRAPHS, wordClipboard } from './word-story.ts';

const headline = (page: Page) => page.getByRole('textbox', { name: 'Tiêu đề' });
/** Also of the paragraphs that are out of sight, which the browser has not laid out. */
const linesOf = (page: Page) => body(page).locator(':scope > p').allTextContents();

/** Pastes into the field that has the caret, by the event that Ctrl+V makes. */
async function paste(page: Page, clipboard: Record<string, string>): Promise<void> {
  await page.evaluate((kinds) => {
    const clipboardData = new DataTransfer();
    for (const [kind, data] of Object.entries(kinds)) clipboardData.setData(kind, data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

async function startStory(page: Page): Promise<number> {
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Chuyên mục' }).click();
  await page.getByRole('option', { name: 'Sông nước' }).click();
  await page.getByRole('button', { name: 'Bắt đầu viết' }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/\d+$/);
  // Anew, without the announcements that the choice of a section left behind.
  await page.reload();
  await expect(body(page)).toHaveAttribute('contenteditable', 'true');
  await body(page).click();
  return Number(page.url().split('/').at(-1));
}

test('a story pasted from Word is in the editor word for word, and its first line is offered as the headline', async ({
  page,
  signInAs,
  db,
}) => {
  expect(HEADLINE).toHaveLength(98);
  await signInAs('Lan');
  const storyId = await startStory(page);
  const whole = [HEADLINE, ...PARAGRAPHS];

  await test.step('what is in the text equals what was pasted; what was not is told', async () => {
    await paste(page, { 'text/html': wordClipboard(), 'text/plain': whole.join('\r\n') });
    expect(await linesOf(page)).toEqual(whole);
    await expect(headline(page)).toHaveText('');
    await expect(page.getByText('Không vào bài: 1 ảnh không gửi kèm.')).toBeVisible();
    await expect(page.getByText('Lấy dòng đầu làm tiêu đề?')).toBeInViewport();
    await expectAccessible(page);
  });

  await test.step('one undo takes the paste away, one redo brings it back', async () => {
    await page.keyboard.press('Control+z');
    await expect(body(page)).toHaveText('');
    await page.keyboard.press('Control+Shift+z');
    expect(await linesOf(page)).toEqual(whole);
  });

  await test.step('the person takes the line as the headline, and may take that back', async () => {
    await page.getByRole('button', { name: 'Lấy làm tiêu đề' }).click();
    await expect(headline(page)).toHaveText(HEADLINE);
    expect(await linesOf(page)).toEqual(PARAGRAPHS);
    await page.keyboard.press('Control+z');
    await expect(headline(page)).toHaveText('');
    expect(await linesOf(page)).toEqual(whole);
    await page.keyboard.press('Control+Shift+z');
    await expect(headline(page)).toHaveText(HEADLINE);
  });

  await test.step('it is on disk as it is on the page', async () => {
    await expect(saved(page)).toBeVisible();
    await expect.poll(() => onDisk(db, storyId)).toContain('hỏi thăm ai phát số./.');
    expect(await onDisk(db, storyId)).not.toMatch(/mso|style|Times/);
    await page.reload();
    await expect(headline(page)).toHaveText(HEADLINE);
    expect(await linesOf(page)).toEqual(PARAGRAPHS);
  });
});

test('what is copied in the editor is pasted with everything it is', async ({ page, signInAs }) => {
  await signInAs('Lan');
  await startStory(page);
  await paste(page, {
    'text/html': '<h2>Ba việc</h2><ol><li>Một<ul><li>Hai</li></ul></li></ol><p><b>Đậm</b></p>',
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(body(page)).toHaveText('');
  await page.keyboard.press('Control+v');
  await expect(body(page).getByRole('heading', { name: 'Ba việc' })).toBeVisible();
  await expect(body(page).locator('ol > li > ul > li')).toHaveText('Hai');
  await expect(body(page).locator('strong')).toHaveText('Đậm');
});

test('two thousand paragraphs of Word do not hold the page up', async ({ page, signInAs }) => {
  await signInAs('Lan');
  await startStory(page);
  const line = `<p class=MsoNormal><span style='font-family:"Times New Roman"'>${PARAGRAPHS[1].slice(0, 250)}<o:p></o:p></span></p>`;
  const before = Date.now();
  await paste(page, { 'text/html': line.repeat(2_000) });
  expect(await body(page).locator(':scope > p').count()).toBe(2_000);
  expect(Date.now() - before).toBeLessThan(10_000);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
});
