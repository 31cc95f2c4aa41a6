import type { Page } from '@playwright/test';
import { getComment, listComments } from '#db/comments';
import { addComment } from '#lib/desk/add-comment';
import { aStory, granted, stateOf } from '#lib/desk/testing';
import { readWorkingText } from '#lib/desk/working-text';
import { body, goToEndOf, sitDown } from './at-the-paper.ts';
import { expectDone, lookAt, press, theDialog } from './desk-moves.ts';
import { forge } from './forged-actions.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Bảng bên' });
const threads = (page: Page) => panel(page).getByRole('region', { name: 'Góp ý' });
const cards = (page: Page) => threads(page).getByRole('article');
const marked = (page: Page) => page.getByRole('main').locator('.discussed-words');

/** Opens the writing page as somebody who may read the text, and not write it. */
async function open(page: Page, storyId: number): Promise<void> {
  await page.goto(`/desk/stories/${storyId}`);
  await expect(body(page)).toContainText('bờ bao');
}

/** Selects words on the paper as a mouse does, also where one may only read. */
async function select(page: Page, words: string): Promise<void> {
  await body(page).evaluate((paper, wanted) => {
    const letters = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    for (let node = letters.nextNode(); node; node = letters.nextNode()) {
      const index = node.textContent?.indexOf(wanted) ?? -1;
      if (index < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, index, node, index + wanted.length);
      return;
    }
    throw new Error(`These words are not there: ${wanted}`);
  }, words);
}

test('Hà comments on a word of a submitted text, Lan replies and names her, the text goes on, Hà resolves', async ({
  db,
  cast,
  enter,
}) => {
  const headline = 'Góp ý ngay trên chữ';
  const storyId = await aStory(db, cast, { headline, stage: 'submitted', now: Date.now() - 600_000 });
  const before = await readWorkingText(db, storyId);
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];
  await open(lan, storyId);
  await open(ha, storyId);

  await test.step('nobody may write yet; a comment is begun by the button above the selection', async () => {
    await select(ha, '120 héc-ta');
    await ha.getByRole('main').getByRole('button', { name: 'Góp ý', exact: true }).click();
    const field = threads(ha).getByLabel('Góp ý cho chỗ đã chọn');
    await expect(field).toBeFocused();
    await field.fill('Con số này lấy ở đâu?');
    await threads(ha).getByRole('button', { name: 'Gửi góp ý' }).click();
    await expect(marked(ha)).toHaveText(['120 héc-ta']);
    await expect(cards(ha)).toContainText(['120 héc-ta']);
  });

  await test.step('Lan sees it without loading anew, and hears of it once', async () => {
    await expect(marked(lan)).toHaveText(['120 héc-ta']);
    await expect(cards(lan)).toContainText(['Con số này lấy ở đâu?']);
    await expect(lan.getByRole('status').filter({ hasText: 'góp ý: Con số này lấy ở đâu?' })).toHaveCount(1);
  });

  await test.step('the mark leads to the thread, and Lan answers by keys, naming Hà', async () => {
    await marked(lan).click();
    const card = cards(lan).first();
    await card.getByRole('button', { name: 'Trả lời' }).click();
    const field = card.getByRole('textbox');
    await field.pressSequentially('Của xã, @hà');
    await expect(card.getByRole('listbox').getByRole('option').first()).toHaveText(/Nguyễn Thu Hà/);
    await field.press('Enter');
    await field.pressSequentially('xem giúp em.');
    await expect(field).toHaveValue('Của xã, @Nguyễn Thu Hà xem giúp em.');
    await field.press('Control+Enter');
    await expect(card).toContainText('xem giúp em.');
  });

  await test.step('Hà is told that she was mentioned, with the words', async () => {
    await ha.goto('/desk/notifications');
    const news = ha.getByRole('article').filter({ hasText: headline }).first();
    await expect(news).toContainText('nhắc đến bạn');
    await expect(news).toContainText('xem giúp em.');
    await news.getByRole('link', { name: headline }).click();
    await expect(cards(ha).first()).toBeFocused();
  });

  await test.step('nothing of it is in the text that a revision would hold', async () => {
    expect(await readWorkingText(db, storyId)).toEqual(before);
  });

  await test.step('Hà claims and writes around and inside the words: the mark stays with them', async () => {
    await lookAt(ha, storyId);
    await press(ha, 'Nhận bài');
    await expectDone(ha, 'Bạn đã nhận bài.');
    await sitDown(ha, storyId);
    await goToEndOf(ha, 'Bà con gặt chạy nước.');
    await ha.keyboard.type(' Nước còn lên.');
    await select(ha, '120');
    await ha.keyboard.type('hơn 120');
    // Her caret, with her name on it, stands between the words until she goes on.
    await ha.keyboard.press('Home');
    await expect(body(lan)).toContainText(/hơn 120.* héc-ta/);
    await expect(body(lan)).toContainText('Nước còn lên.');
    await expect(marked(lan).last()).toContainText('héc-ta');
  });

  await test.step('Hà resolves it: the mark goes, the thread is folded', async () => {
    await cards(ha).first().getByRole('button', { name: 'Xong' }).click();
    await expect(marked(ha)).toHaveCount(0);
    await expect(threads(ha).getByText('1 góp ý đã xong')).toBeVisible();
    await expect(marked(lan)).toHaveCount(0);
    const [first] = await listComments(db, storyId);
    expect(first?.resolvedBy).toBe(cast.ha.personId);
  });
});

test('a blocking comment on the text stops approval until it is settled, and the desk’s list says so in words', async ({
  db,
  cast,
  enter,
}) => {
  const headline = 'Góp ý chặn duyệt';
  const storyId = await aStory(db, cast, { headline, stage: 'in_review', now: Date.now() - 600_000 });
  const ha = await enter('Hà');
  await sitDown(ha, storyId);
  await select(ha, 'bờ bao');
  await ha.keyboard.press('Control+Alt+m');
  await ha.keyboard.type('Bờ bao nào?');
  await threads(ha).getByText('Chặn duyệt cho tới khi xong').click();
  await threads(ha).getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(cards(ha)).toContainText(['Chặn duyệt']);
  await expectAccessible(ha);

  await ha.goto('/desk');
  const row = ha.getByRole('row').filter({ hasText: headline });
  await expect(row).toContainText('1 góp ý chưa xong, 1 chặn duyệt');
  await lookAt(ha, storyId);
  await press(ha, 'Duyệt');
  await expect(theDialog(ha).getByText(/góp ý chặn chưa xong/)).toBeVisible();
  await theDialog(ha).getByRole('button', { name: 'Để sau' }).click();

  await sitDown(ha, storyId);
  await cards(ha)
    .first()
    .getByRole('button', { name: /^Thêm việc với góp ý/ })
    .click();
  await ha.getByRole('menuitem', { name: 'Bỏ chặn duyệt' }).click();
  await expect(cards(ha).first()).not.toContainText('Chặn duyệt');
  await expect.poll(async () => (await stateOf(db, storyId)).openBlockingComments).toBe(0);
});

test('words that are deleted leave their thread with what they said; undone, they have it back', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { headline: 'Góp ý mất chỗ', now: Date.now() - 600_000 });
  const lan = await enter('Lan');
  await sitDown(lan, storyId);
  await panel(lan)
    .getByRole('tab', { name: /^Duyệt/ })
    .click();
  await select(lan, 'bờ bao');
  await lan.keyboard.press('Control+Alt+m');
  await lan.keyboard.type('Hỏi lại tên bờ bao.');
  await lan.keyboard.press('Control+Enter');
  await expect(marked(lan)).toHaveText(['bờ bao']);
  const [said] = await listComments(db, storyId);

  await select(lan, 'bờ bao');
  await lan.keyboard.press('Delete');
  await expect(cards(lan)).toContainText(['Đoạn này không còn trong bài']);
  await expect(cards(lan)).toContainText(['bờ bao']);
  await lan.keyboard.press('Control+z');
  await expect(marked(lan)).toHaveText(['bờ bao']);
  await expect(cards(lan).first()).not.toContainText('không còn trong bài');

  await cards(lan)
    .first()
    .getByRole('button', { name: /^Thêm việc với góp ý/ })
    .click();
  await lan.getByRole('menuitem', { name: 'Sửa lời' }).click();
  await cards(lan).first().getByLabel('Sửa góp ý của bạn').fill('Hỏi lại xã tên bờ bao.');
  await cards(lan).first().getByRole('button', { name: 'Lưu' }).click();
  await expect(cards(lan).first()).toContainText('đã sửa');
  expect(await getComment(db, said?.id ?? 0)).toMatchObject({ text: 'Hỏi lại xã tên bờ bao.' });
});

test('a hundred threads are listed in the order of the text, and nothing of them is on the page readers get', async ({
  db,
  cast,
  enter,
  baseURL,
}) => {
  const headline = 'Bài có trăm góp ý';
  const storyId = await aStory(db, cast, { headline, stage: 'in_review', now: Date.now() - 600_000 });
  for (let i = 1; i <= 100; i += 1)
    granted(await addComment(db, cast.ha, { storyId, text: `Góp ý kín số ${i}.` }));
  const ha = await enter('Hà');
  await sitDown(ha, storyId);
  await expect(cards(ha)).toHaveCount(100);
  await ha.goto(`/desk/stories/${storyId}/preview`);
  await expect(ha.getByText('Góp ý kín')).toHaveCount(0);

  const { latestRevisionId: onScreen } = await stateOf(db, storyId);
  const hands = { request: ha.request, origin: baseURL ?? '' };
  expect((await forge(hands, 'move', { storyId, move: 'approve', onScreen })).ok).toBe(true);
  const thu = await enter('Thư');
  await lookAt(thu, storyId);
  await press(thu, 'Xuất bản');
  await theDialog(thu).getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await expect(theDialog(thu)).toHaveCount(0);
  for (const path of ['/', '/rss.xml', `/tim-kiem?q=${encodeURIComponent(headline)}`]) {
    const page = await (await ha.request.get(path)).text();
    expect(page, path).not.toContain('Góp ý kín');
    expect(page, path).not.toContain('data-thread');
  }
});
