import type { Page } from '@playwright/test';
import { aStory, granted, moveOnScreen, stateOf } from '#lib/desk/testing';
import { countOpenSuggestions, readWorkingText } from '#lib/desk/working-text';
import { beSeated } from './at-the-paper.ts';
import { forge } from './forged-actions.ts';
import { expect, expectAccessible, test } from './newsroom.ts';
import { addressOf, read } from './readers-side.ts';

const LINES = ['Nước tràn bờ bao trong đêm.', 'Bà con gặt chạy nước thỉnh thoảng nghỉ.'];

const paper = (page: Page) => page.getByRole('textbox', { name: 'Nội dung', exact: true });
const cards = (page: Page) => page.getByRole('list', { name: 'Đề xuất sửa' }).getByRole('listitem');

async function openStory(page: Page, storyId: number): Promise<void> {
  await page.goto(`/desk/stories/${storyId}`);
  await expect(paper(page)).toContainText('Nước tràn', { timeout: 60_000 });
}

/** Puts the caret at the end of a paragraph. */
async function standAtEndOf(page: Page, words: string): Promise<void> {
  await beSeated(page);
  await paper(page).getByText(words).click();
  await page.keyboard.press('End');
}

const saved = (page: Page) => expect(page.getByText(/^Đã lưu/).first()).toBeVisible();

test('the writer suggests while the editor holds the story; the editor takes one, leaves one, and only then approves', async ({
  db,
  cast,
  enter,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const storyId = await aStory(db, cast, { stage: 'in_review', lines: LINES, now: Date.now() - 600_000 });
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];

  await openStory(lan, storyId);
  await expect(lan.getByText(/Nguyễn Thu Hà đang biên tập bài này/)).toBeVisible();
  await expect(lan.getByRole('button', { name: /^Đề xuất sửa: bạn chỉ đề xuất được/ })).toBeDisabled();
  await standAtEndOf(lan, 'bờ bao trong đêm');
  await lan.keyboard.type(' Cả xã thức trắng.');
  await standAtEndOf(lan, 'thỉnh thoảng nghỉ');
  await lan.keyboard.press('Control+Shift+ArrowLeft');
  await lan.keyboard.press('Delete');
  await saved(lan);
  await expect(paper(lan).getByRole('insertion')).toHaveText(/Cả xã thức trắng/);
  expect(JSON.stringify(await readWorkingText(db, storyId))).not.toContain('thức trắng');

  await openStory(ha, storyId);
  await ha.getByRole('tab', { name: /^Duyệt/ }).click();
  await expect(cards(ha)).toHaveCount(2);
  await expectAccessible(ha);
  const { latestRevisionId: onScreen } = await stateOf(db, storyId);
  const hands = { request: ha.request, origin: baseURL ?? '' };
  expect(await forge(hands, 'move', { storyId, move: 'approve', onScreen })).toMatchObject({
    ok: false,
    refusal: { code: 'gates_closed', fields: expect.arrayContaining(['suggestions']) },
  });

  await ha.getByRole('button', { name: /^Nhận đề xuất thêm “.*Cả xã thức trắng/ }).click();
  await expect(cards(ha)).toHaveCount(1);
  await expect(ha.getByRole('button', { name: /^Không nhận đề xuất bỏ/ })).toBeVisible();
  await ha.getByRole('button', { name: /^Không nhận đề xuất bỏ/ }).click();
  await expect(cards(ha)).toHaveCount(0);
  await saved(ha);
  await expect.poll(() => countOpenSuggestions(db, storyId)).toBe(0);
  await expect(paper(lan)).toContainText('bờ bao trong đêm. Cả xã thức trắng.');
  await expect(paper(lan)).toContainText('thỉnh thoảng nghỉ.');
  await expect(paper(lan).getByRole('insertion')).toHaveCount(0);

  await ha.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect.poll(async () => (await stateOf(db, storyId)).stage).toBe('approved');

  granted(await moveOnScreen(db, cast.thu, storyId, 'publish'));
  const article = await read(ha.request, await addressOf(db, storyId));
  expect(article).toContain('Cả xã thức trắng.');
  expect(article).toContain('thỉnh thoảng nghỉ.');
  expect(article).not.toMatch(/<ins|<del|data-suggested|suggested-words/);
});

test('the editor suggests by choice and by keyboard; what is open is never printed', async ({
  db,
  cast,
  enter,
}) => {
  test.setTimeout(240_000);
  const storyId = await aStory(db, cast, { stage: 'in_review', lines: LINES, now: Date.now() - 600_000 });
  const ha = await enter('Hà');
  await openStory(ha, storyId);
  await ha.getByRole('tab', { name: /^Duyệt/ }).click();
  await standAtEndOf(ha, 'bờ bao trong đêm');
  await ha.keyboard.press('Control+Shift+e');
  await expect(ha.getByRole('button', { name: 'Đề xuất sửa', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await ha.keyboard.type(' Bí mật.');
  await standAtEndOf(ha, 'nghỉ');
  await ha.keyboard.type(' Hết lúa.');
  await expect(cards(ha)).toHaveCount(2);
  await ha.reload();
  await expect(ha.getByRole('button', { name: 'Đề xuất sửa', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(cards(ha)).toHaveCount(2);
  expect(await ha.goto(`/desk/stories/${storyId}/preview`)).toBeTruthy();
  await expect(ha.getByText('Bí mật')).toHaveCount(0);

  await openStory(ha, storyId);
  await expect(cards(ha)).toHaveCount(2);
  await beSeated(ha);
  await paper(ha).getByText('Nước tràn').click();
  await ha.keyboard.press('Home');
  await ha.keyboard.press('Control+Alt+j');
  await expect(cards(ha).first()).toHaveAttribute('aria-current', 'true');
  await ha.keyboard.press('Control+Alt+n');
  await expect(cards(ha)).toHaveCount(1);
  await ha.getByRole('button', { name: 'Nhận hết', exact: true }).click();
  await expect(cards(ha)).toHaveCount(0);
  await saved(ha);
  await expect(paper(ha)).not.toContainText('Bí mật');
  await expect(paper(ha)).toContainText('nghỉ. Hết lúa.');
  await ha.keyboard.press('Control+Shift+e');
  await paper(ha).getByText('Hết lúa').click();
  await ha.keyboard.press('Control+z');
  await expect(cards(ha)).toHaveCount(1);
});
