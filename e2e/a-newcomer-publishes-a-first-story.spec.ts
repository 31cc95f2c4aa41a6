import type { Page } from '@playwright/test';
import { confirm, expectDone, theDialog } from './desk-moves.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const HEADLINE = 'Đò Cồn Ông Trạng chạy thêm chuyến khuya cho công nhân tan ca';
const STANDFIRST = 'Từ tối nay, chuyến cuối rời bến lúc 23 giờ 40 thay vì 21 giờ.';
const FIRST = 'Tối 25/11, ông Sáu Thới nổ máy chuyến đò khuya đầu tiên với mười bốn hành khách.';
const SECOND = 'Vé vẫn 5.000 đồng một người, xe máy thêm 3.000 đồng.';
const AI_NOTE = 'Hình minh họa bến đò do AI tạo, biên tập viên đã kiểm tra.';

const bar = (page: Page) => page.getByRole('banner');
const saved = (page: Page) => bar(page).getByText(/^Đã lưu/);
const sheetOf = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

test('a newcomer publishes a first story: one writes, one edits, one publishes, everybody reads', async ({
  page: lan,
  signInAs,
  enter,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  await signInAs('Lan');
  const address = await test.step('Lan starts a story, once, and writes it', async () => {
    await lan.goto('/desk/mine');
    await lan.getByRole('link', { name: 'Viết bài' }).first().click();
    await expect(lan.getByRole('heading', { level: 1 })).toHaveText('Bài mới');
    await expectAccessible(lan);
    await lan.getByRole('button', { name: 'Chuyên mục' }).click();
    await lan.getByRole('option', { name: 'Sông nước' }).click();
    await lan.getByRole('button', { name: 'Bắt đầu viết' }).dblclick();
    await expect(lan).toHaveURL(/\/desk\/stories\/\d+$/);

    await lan.getByRole('textbox', { name: 'Tiêu đề' }).click();
    await lan.keyboard.type(HEADLINE);
    await lan.keyboard.press('Enter');
    await lan.keyboard.type(STANDFIRST);
    await lan.keyboard.press('Enter');
    await lan.keyboard.type(FIRST);
    await lan.keyboard.press('Enter');
    await lan.keyboard.type(SECOND);
    await expect(saved(lan)).toBeVisible();
    await expect(lan).toHaveTitle(new RegExp(HEADLINE));
    return lan.url();
  });

  await test.step('the gates follow what is typed, and fields keep themselves', async () => {
    await sheetOf(lan, 'Duyệt');
    await expect(lan.getByText('13 trên 13')).toBeVisible();
    await sheetOf(lan, 'Bài');
    await lan.getByLabel('Địa danh').fill('Vàm Lụa');
    await lan.getByLabel('Địa danh').blur();
    await lan.getByLabel('Nội dung có sử dụng AI').fill(AI_NOTE);
    await lan.getByLabel('Nội dung có sử dụng AI').blur();
    await sheetOf(lan, 'Duyệt');
    await expect(lan.getByText('13 trên 13')).toBeVisible();
    await expectAccessible(lan);
    await lan.reload();
    await expect(lan.getByLabel('Địa danh')).toHaveValue('Vàm Lụa');
    await expect(lan.getByLabel('Nội dung có sử dụng AI')).toHaveValue(AI_NOTE);
    await expect(lan.getByRole('textbox', { name: 'Nội dung', exact: true })).toContainText(SECOND);
  });

  await test.step('Lan submits: the desk is told, and nobody can write in it until it is claimed', async () => {
    await bar(lan).getByRole('button', { name: 'Gửi duyệt' }).click();
    await expectDone(lan, 'Đã gửi duyệt. Đã báo:');
    await expect(bar(lan).getByText('Chờ biên tập')).toBeVisible();
    await expect(lan.getByText('chưa ai sửa được')).toBeVisible();
    await expect(lan.getByRole('textbox', { name: 'Nội dung', exact: true })).toHaveAttribute(
      'contenteditable',
      'false',
    );
  });

  const ha = await enter('Hà');
  await test.step('Hà claims it, and returns it with a reason that Lan reads at once', async () => {
    await ha.goto(address);
    await bar(ha).getByRole('button', { name: 'Nhận bài' }).click();
    await expectDone(ha, 'Bạn đã nhận bài.');
    await expect(lan.getByText('Nguyễn Thu Hà đang biên tập bài này.')).toBeVisible();

    await sheetOf(ha, 'Duyệt');
    await ha.getByLabel('Góp ý cho cả bài').fill('Ghi giờ chuyến cuối của bến bên kia.');
    await ha.locator('label').filter({ hasText: 'Chặn duyệt cho tới khi xong' }).click();
    await ha.getByRole('button', { name: 'Gửi góp ý' }).click();
    await expect(ha.getByText('1 góp ý chặn chưa xong')).toBeVisible();

    await bar(ha).getByRole('button', { name: 'Việc khác' }).click();
    await ha.getByRole('menuitem', { name: /^Trả lại/ }).click();
    await theDialog(ha).getByRole('button', { name: 'Trả lại' }).click();
    await expect(theDialog(ha).getByText('Ghi lý do để người viết biết vì sao.')).toBeVisible();
    await theDialog(ha).getByLabel('Cần sửa gì?').fill('Thiếu giờ của bến bên kia.');
    await confirm(ha, 'Trả lại', 'Đã trả lại.');
    await expect(lan.getByText('Thiếu giờ của bến bên kia.')).toBeVisible();
  });

  await test.step('Lan mends the text, settles the comment and hands it in again', async () => {
    await expect(lan.getByRole('textbox', { name: 'Nội dung', exact: true })).toHaveAttribute(
      'contenteditable',
      'true',
    );
    await lan.getByRole('textbox', { name: 'Nội dung', exact: true }).click();
    await lan.keyboard.press('Control+End');
    await lan.keyboard.type(' Bến bên kia chạy chuyến cuối lúc 23 giờ 50.');
    await sheetOf(lan, 'Duyệt');
    await lan
      .getByRole('article', { name: /^Góp ý của/ })
      .getByRole('button', { name: 'Xong' })
      .click();
    await expect(lan.getByText('13 trên 13')).toBeVisible();
    await bar(lan).getByRole('button', { name: 'Gửi duyệt' }).click();
    await expectDone(lan, 'Đã gửi duyệt. Đã báo:');
  });

  await test.step('Hà approves, Thư publishes', async () => {
    await bar(ha).getByRole('button', { name: 'Nhận bài' }).click();
    await expectDone(ha, 'Bạn đã nhận bài.');
    await bar(ha).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expectDone(ha, 'Đã duyệt.');

    const thu = await enter('Thư');
    await thu.goto(address);
    await bar(thu).getByRole('button', { name: 'Xuất bản' }).click();
    await confirm(thu, 'Xuất bản', 'Đã xuất bản.');
    await expect(thu.getByRole('link', { name: 'Xem bản đang đăng' })).toHaveAttribute(
      'href',
      /^\/song-nuoc\//,
    );
    await sheetOf(thu, 'Lịch sử');
    await expect(thu.getByText('Huỳnh Ngọc Lan gửi duyệt')).toHaveCount(2);
    await expect(thu.getByText('Phạm Anh Thư xuất bản')).toBeVisible();
    await expectAccessible(thu);
  });

  await test.step('a reader finds the story, whole', async () => {
    const reader = await browser.newPage({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
    await reader.goto('/song-nuoc');
    await reader.getByRole('link', { name: HEADLINE }).first().click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(reader.getByText(STANDFIRST)).toBeVisible();
    await expect(reader.getByText(`Nội dung có sử dụng AI: ${AI_NOTE}`)).toBeVisible();
    await expect(reader.getByText(FIRST)).toContainText('Vàm Lụa');
    await expect(reader.getByText('Bến bên kia chạy chuyến cuối lúc 23 giờ 50.')).toBeVisible();
    await reader.close();
  });
});
