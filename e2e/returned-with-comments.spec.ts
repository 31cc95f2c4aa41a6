import type { Page } from '@playwright/test';
import { listComments } from '#db/comments';
import { aStory, granted, moveOnScreen, stateOf, typeText } from '#lib/desk/testing';
import { confirm, expectDone, lookAt, offeredMoves, press, theDialog } from './desk-moves.ts';
import { forge } from './forged-actions.ts';
import { expect, test } from './newsroom.ts';

const REASON = 'Nêu nguồn của con số 120 héc-ta và thêm ý kiến của xã.';

test('Lan submits and sees who was told; Hà returns it with a reason; Lan mends it; Hà approves what Lan cannot', async ({
  db,
  cast,
  enter,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const origin = baseURL ?? '';
  const headline = 'Lúa ngập ở cồn Ông Trạng, bà con gặt chạy nước';
  const lines = ['Nước tràn bờ bao trong đêm.', 'Bà con gặt chạy nước.'];
  const storyId = await aStory(db, cast, { headline, lines, now: Date.now() - 600_000 });
  const [lan, ha] = [await enter('Lan'), await enter('Hà')];

  await lookAt(lan, storyId);
  await press(lan, 'Gửi duyệt');
  await expect(lan.getByText(/^Đã gửi duyệt\. Đã báo: .*Nguyễn Thu Hà/)).toBeVisible();
  await lan.goto('/desk/notifications?list=sent');
  const sent = lan.getByRole('article').filter({ hasText: headline });
  await expect(sent.getByText('Nguyễn Thu Hà chưa xem')).toBeVisible();

  await ha.goto('/desk/notifications');
  const news = ha.getByRole('article').filter({ hasText: headline });
  await expect(news).toContainText('Huỳnh Ngọc Lan gửi duyệt');
  await ha.getByRole('button', { name: 'Đã xem hết' }).click();
  await expect(news.getByRole('img', { name: 'mới' })).toHaveCount(0);
  await lan.reload();
  await expect(sent.getByText(/Nguyễn Thu Hà xem /)).toBeVisible();

  await lookAt(ha, storyId);
  await press(ha, 'Nhận bài');
  await expectDone(ha, 'Bạn đã nhận bài.');
  const comments = [
    { text: 'Con số này lấy ở đâu?', isBlocking: true },
    { text: 'Đổi “con nước” thành “triều cường”?', isBlocking: false },
  ];
  const hands = { request: ha.request, origin };
  for (const comment of comments)
    expect((await forge(hands, 'comment', { storyId, ...comment })).ok).toBe(true);
  await ha.reload();
  await press(ha, 'Duyệt');
  await expect(theDialog(ha).getByText(/góp ý chặn chưa xong/)).toBeVisible();
  await theDialog(ha).getByRole('button', { name: 'Để sau' }).click();

  await suggestTwice(ha, storyId);
  await lookAt(ha, storyId);
  await press(ha, 'Trả lại');
  await theDialog(ha).getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(theDialog(ha).getByText('Ghi lý do để người viết biết vì sao.')).toBeVisible();
  await theDialog(ha).getByLabel('Cần sửa gì?').fill(REASON);
  await confirm(ha, 'Trả lại', 'Đã trả lại.');

  await lan.goto('/desk/mine');
  const mine = lan.getByRole('article').filter({ hasText: headline });
  await expect(mine).toContainText(REASON);
  await expect(mine.getByRole('link', { name: 'Sửa bài' })).toBeVisible();
  await takeOneAndLeaveOne(lan, storyId);
  await typeText(db, cast.lan, storyId, {
    lines: ['Theo UBND xã, nước tràn bờ bao 120 héc-ta lúa.', 'Bà con gặt chạy nước.'],
  });
  for (const { id } of await listComments(db, storyId))
    expect((await forge({ request: lan.request, origin }, 'resolve', { commentId: id })).ok).toBe(true);
  await lookAt(lan, storyId);
  await press(lan, 'Gửi duyệt');
  await expectDone(lan, 'Đã gửi duyệt.');

  const { latestRevisionId: onScreen } = await stateOf(db, storyId);
  const own = await forge({ request: lan.request, origin }, 'move', { storyId, move: 'approve', onScreen });
  expect(own).toMatchObject({ ok: false, refusal: { code: 'wrong_stage' } });
  const look = await lookAt(ha, storyId);
  await expect(look.getByText('Theo UBND xã, nước tràn bờ bao 120 héc-ta lúa.')).toBeVisible();
  await press(ha, 'Nhận bài');
  await expectDone(ha, 'Bạn đã nhận bài.');
  await lookAt(lan, storyId);
  expect(await offeredMoves(lan)).toEqual([]);
  const again = await forge({ request: lan.request, origin }, 'move', { storyId, move: 'approve', onScreen });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'not_your_move' } });
  await press(ha, 'Duyệt');
  await expectDone(ha, 'Đã duyệt.');
  expect((await stateOf(db, storyId)).stage).toBe('approved');
});

/** Hà puts a sentence in and takes a word out, and both are only suggested. */
async function suggestTwice(ha: Page, storyId: number): Promise<void> {
  await ha.goto(`/desk/stories/${storyId}`);
  const paper = ha.getByRole('textbox', { name: 'Nội dung', exact: true });
  await expect(paper).toContainText('Nước tràn', { timeout: 60_000 });
  await ha.getByRole('button', { name: 'Đề xuất sửa', exact: true }).click();
  await paper.getByText('Nước tràn bờ bao').click();
  await ha.keyboard.press('End');
  await ha.keyboard.type(' Xã báo lúc nửa đêm.');
  await paper.getByText('Bà con gặt').click();
  await ha.keyboard.press('End');
  await ha.keyboard.press('Control+Shift+ArrowLeft');
  await ha.keyboard.press('Delete');
  await expect(suggestions(ha)).toHaveCount(2);
  await expect(ha.getByText(/^Đã lưu/).first()).toBeVisible();
}

async function takeOneAndLeaveOne(lan: Page, storyId: number): Promise<void> {
  await lan.goto(`/desk/stories/${storyId}`);
  const paper = lan.getByRole('textbox', { name: 'Nội dung', exact: true });
  await expect(paper).toContainText('Nước tràn', { timeout: 60_000 });
  await lan.getByRole('tab', { name: /^Duyệt/ }).click();
  await lan.getByRole('button', { name: /^Nhận đề xuất thêm “Xã báo lúc nửa đêm/ }).click();
  await lan.getByRole('button', { name: /^Không nhận đề xuất bỏ/ }).click();
  await expect(suggestions(lan)).toHaveCount(0);
  await expect(paper).toContainText('trong đêm. Xã báo lúc nửa đêm.');
  await expect(paper).toContainText('Bà con gặt chạy nước.');
  await expect(lan.getByText(/^Đã lưu/).first()).toBeVisible();
}

const suggestions = (page: Page) => page.getByRole('list', { name: 'Đề xuất sửa' }).getByRole('listitem');

test('nobody approves what they wrote themselves, whatever their role', async ({
  db,
  cast,
  enter,
  baseURL,
}) => {
  const storyId = await aStory(db, cast, { now: Date.now() - 600_000 });
  await typeText(db, cast.thu, storyId, { lines: ['Thư viết lại đoạn này.'] });
  granted(await moveOnScreen(db, cast.lan, storyId, 'submit'));
  granted(await moveOnScreen(db, cast.ha, storyId, 'claim'));
  const thu = await enter('Thư');
  await lookAt(thu, storyId);
  const offered = await offeredMoves(thu);
  expect(offered).not.toContain('Duyệt');
  const { latestRevisionId: onScreen } = await stateOf(db, storyId);
  const asked = { storyId, move: 'approve', onScreen };
  expect(await forge({ request: thu.request, origin: baseURL ?? '' }, 'move', asked)).toMatchObject({
    ok: false,
    refusal: { code: 'own_story' },
  });
});
