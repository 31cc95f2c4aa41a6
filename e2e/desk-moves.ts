import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the queue with a story in the quick look, and answers the quick look. */
export async function lookAt(page: Page, storyId: number): Promise<Locator> {
  await page.goto(`/desk?story=${storyId}`);
  const look = quickLook(page);
  await expect(look.getByRole('heading')).not.toHaveCount(0);
  return look;
}

/** The quick look beside the queue. */
export function quickLook(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Xem nhanh' });
}

/** Presses a move where the quick look offers it: the next step, or one in the menu of the others. */
export async function press(page: Page, move: string): Promise<void> {
  const next = quickLook(page).getByRole('button', { name: new RegExp(`^${move}( \\S)?$`) });
  const others = quickLook(page).getByRole('button', { name: 'Việc khác' });
  await expect(next.or(others).first()).toBeVisible();
  if (await next.isVisible()) return next.click();
  await others.click();
  await page.getByRole('menuitem', { name: move, exact: true }).click();
}

/** The dialog that is open. */
export function theDialog(page: Page): Locator {
  return page.getByRole('dialog').or(page.getByRole('alertdialog'));
}

/** Chooses one of the radio buttons of the open dialog, by the beginning of its words. */
export async function choose(page: Page, choice: string): Promise<void> {
  const radio = page.getByRole('radio', { name: new RegExp(`^${choice}`) });
  await theDialog(page).locator('label').filter({ has: radio }).click();
  await expect(radio).toBeChecked();
}

/** The ordinary road of a clean story: handed in by one, claimed and approved by another. */
export async function submitAndApprove(writer: Page, editor: Page, storyId: number): Promise<void> {
  await lookAt(writer, storyId);
  await press(writer, 'Gửi duyệt');
  await expectDone(writer, 'Đã gửi duyệt.');
  await lookAt(editor, storyId);
  await press(editor, 'Nhận bài');
  await expectDone(editor, 'Bạn đã nhận bài.');
  await press(editor, 'Duyệt');
  await expectDone(editor, 'Đã duyệt.');
}

/** Confirms the open dialog by its button, and waits for what is said when it is done. */
export async function confirm(page: Page, button: string, done: string): Promise<void> {
  await theDialog(page).getByRole('button', { name: button, exact: true }).click();
  await expectDone(page, done);
}

/** The short message at the edge of the screen says so, and no dialog is left. */
export async function expectDone(page: Page, done: string): Promise<void> {
  await expect(page.getByText(done).last()).toBeVisible();
  await expect(theDialog(page)).toHaveCount(0);
}

/** Every move that the quick look offers, by its name. */
export async function offeredMoves(page: Page): Promise<string[]> {
  const shown = await quickLook(page).locator('footer').ariaSnapshot();
  const names = namesIn(shown, 'button').map((name) => name.replace(/ \S$/, ''));
  if (!names.includes('Việc khác')) return names;
  await quickLook(page).getByRole('button', { name: 'Việc khác' }).click();
  const menu = await page.getByRole('menu').ariaSnapshot();
  await page.keyboard.press('Escape');
  return [...names.filter((name) => name !== 'Việc khác'), ...namesIn(menu, 'menuitem')];
}

function namesIn(snapshot: string, role: string): string[] {
  return [...snapshot.matchAll(new RegExp(`- ${role} "([^"]+)"`, 'g'))].map(([, name = '']) => name);
}
