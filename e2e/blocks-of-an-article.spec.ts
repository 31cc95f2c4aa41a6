import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Database } from '#db/client';
import { findAddress } from '#db/published';
import { aStory, granted, moveOnScreen, type Newsroom, typeText } from '#lib/desk/testing';
import { beSeated, body, saved, sitDown } from './at-the-paper.ts';
import { expect, expectAccessible, test } from './newsroom.ts';

const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

const aPhoto = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Pastes plain text by the event that Ctrl+V makes. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Notes what a page asks of other houses from now on. */
function askedElsewhere(page: Page, own: string | undefined): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== own) asked.push(url.href);
  });
  return asked;
}

/** Puts the caret into a new line under the text. */
async function goToNewLine(page: Page): Promise<void> {
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

/** Lan's page, with the caret in a new line under the text of a story. */
const onANewLine = test.extend({
  page: async ({ page, signInAs, db, cast }, use) => {
    await signInAs('Lan');
    await sitDown(page, await aStory(db, cast));
    await goToNewLine(page);
    await use(page);
  },
});

/** The ordinary road of a story from its writer to the readers. */
async function print(
  db: Database,
  cast: Newsroom,
  storyId: number,
  publish: 'publish' | 'publish_change' = 'publish',
): Promise<void> {
  for (const [actor, move] of [
    [cast.lan, 'submit'],
    [cast.ha, 'claim'],
    [cast.ha, 'approve'],
    [cast.thu, publish],
  ] as const)
    granted(await moveOnScreen(db, actor, storyId, move));
}

onANewLine(
  'a fact box is written from its title to its last line and left by keyboard alone',
  async ({ page }) => {
    await page.keyboard.type('/box thong tin');
    await expect(page.getByRole('option', { name: /^Box thông tin/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ba con số\n102 hộ ngập\n\nBà con gặt chạy nước cả đêm.');
    const box = body(page).getByRole('complementary');
    await expect(box.getByRole('group', { name: 'Tên box' })).toContainText('Ba con số');
    await expect(box.getByRole('paragraph')).toHaveText(['102 hộ ngập']);
    await expect(body(page).locator(':scope > p').last()).toHaveText('Bà con gặt chạy nước cả đêm.');
    await expectAccessible(page);
  },
);

onANewLine(
  'the tools of a table stand above it from the first click on, and cover none of its rows',
  async ({ page }) => {
    await page.keyboard.type('/bang');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Chuyến');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await beSeated(page);
    await body(page).getByText('Chuyến').click();
    const tools = page.getByRole('toolbar', { name: 'Sửa bảng' });
    await expect(tools).toBeVisible();
    const edges = async () => [await tools.boundingBox(), await body(page).getByRole('table').boundingBox()];
    await expect
      .poll(async () => {
        const [above, table] = await edges();
        return above && table && above.y + above.height <= table.y;
      })
      .toBe(true);
  },
);

onANewLine('a picture is held by a click on it, and commented on', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.type('/anh');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([
    { name: 'pha.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('#2f6f6a') },
  ]);
  // Until it has gone up, another picture is about to take the place of this one.
  await expect(page.getByText('Còn thiếu mô tả ảnh và nguồn ảnh')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await body(page).getByText('Bà con gặt chạy nước.').click();
  // The page scrolls to it: two clicks on one spot of the screen within half a second would be a double click.
  await body(page)
    .getByRole('img')
    .click({ position: { x: 60, y: 60 } });
  await expect(page.getByRole('button', { name: 'Góp ý', exact: true })).toBeVisible();
  await page.keyboard.press('Control+Alt+m');
  const threads = page.getByRole('region', { name: 'Góp ý' });
  await expect(threads.getByLabel('Góp ý cho chỗ đã chọn')).toBeFocused();
  await page.keyboard.type('Ảnh của ai?');
  await page.keyboard.press('Control+Enter');
  await expect(threads.getByRole('article')).toContainText(['Ảnh của ai?']);
});

onANewLine(
  'pictures of a gallery come in together and are put in order by keyboard, by button and by mouse',
  async ({ page }) => {
    await page.keyboard.type('/chum anh');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([
      { name: 'pha.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('#2f6f6a') },
      { name: 'cho.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('#a3181c') },
      { name: 'cau.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('#d8b365') },
    ]);
    const gallery = body(page).getByRole('region', { name: 'Chùm ảnh' });
    await expect(gallery.getByRole('img')).toHaveCount(3);
    const captions = gallery.getByRole('group', { name: 'Chú thích ảnh' });
    for (const [place, words] of ['Phà', 'Chợ', 'Cầu'].entries()) {
      await captions.nth(place).click();
      await page.keyboard.type(words);
    }
    const inOrder = () => captions.locator('.labelled-line-words').allInnerTexts();
    expect(await inOrder()).toEqual(['Phà', 'Chợ', 'Cầu']);

    await page.keyboard.press('Alt+Shift+ArrowUp');
    expect(await inOrder()).toEqual(['Phà', 'Cầu', 'Chợ']);
    await page.keyboard.type(' ván');
    expect(await inOrder()).toEqual(['Phà', 'Cầu ván', 'Chợ']);
    await gallery.getByRole('button', { name: 'Đưa ra sau' }).click();
    expect(await inOrder()).toEqual(['Phà', 'Chợ', 'Cầu ván']);
    await expect(gallery.getByText('Ảnh 3/3')).toBeVisible();
    const pictures = gallery.getByRole('img');
    // One drags where both places are in sight: at an edge the browser scrolls.
    await page.setViewportSize({ width: 1280, height: 1200 });
    await pictures.nth(2).dragTo(pictures.first(), { targetPosition: { x: 20, y: 4 } });
    expect(await inOrder()).toEqual(['Cầu ván', 'Phà', 'Chợ']);
    await page.keyboard.press('Control+z');
    expect(await inOrder()).toEqual(['Phà', 'Chợ', 'Cầu ván']);
    await expectAccessible(page);
  },
);

test('a related story is found without accents, follows its headline, and leaves no hole when it is withdrawn', async ({
  page,
  signInAs,
  db,
  cast,
}) => {
  const related = await aStory(db, cast, { headline: 'Vịt chạy đồng về lại Xẻo Tre', visibility: 'live' });
  const storyId = await aStory(db, cast, { headline: 'Đồng Xẻo Tre vào mùa vịt' });
  await signInAs('Lan');
  await sitDown(page, storyId);
  await goToNewLine(page);
  await page.keyboard.type('/tin lien quan');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tìm bài để dẫn')).toBeFocused();
  await page.keyboard.type('vit chay dong');
  const block = body(page).getByRole('complementary', { name: 'Tin liên quan' });
  const hit = block.getByRole('button', { name: /^Vịt chạy đồng về lại/ });
  await expect(hit).toBeVisible();
  await expectAccessible(page);
  await hit.press('Enter');
  await expect(block.getByText('Vịt chạy đồng về lại Xẻo Tre')).toBeVisible();
  await page.keyboard.type('Vịt về sớm.');
  await expect(saved(page)).toBeVisible();

  await print(db, cast, storyId);
  await page.goto((await findAddress(db, storyId)) ?? '');
  const pointer = page.getByRole('complementary', { name: 'Tin liên quan' });
  await expect(pointer.getByRole('link')).toHaveAttribute('href', (await findAddress(db, related)) ?? '');
  await expectAccessible(page);

  granted(await moveOnScreen(db, cast.ha, related, 'open_change', { changeKind: 'update' }));
  await typeText(db, cast.lan, related, { headline: 'Vịt chạy đồng đã về tới Xẻo Tre' });
  await print(db, cast, related, 'publish_change');
  await page.reload();
  await expect(pointer.getByRole('link')).toHaveText(/Vịt chạy đồng đã về tới Xẻo Tre/);

  granted(await moveOnScreen(db, cast.thu, related, 'withdraw', { reason: 'Theo yêu cầu của tòa soạn.' }));
  await page.reload();
  await expect(page.getByText('Vịt về sớm.')).toBeVisible();
  await expect(pointer).toHaveCount(0);
  expect(await page.content()).not.toContain('Vịt chạy đồng');
});

test('a pasted address becomes an embed that asks the other house for nothing before a reader does', async ({
  page,
  browser,
  baseURL,
  signInAs,
  db,
  cast,
}) => {
  const storyId = await aStory(db, cast, { headline: 'Chuyến phà đầu tiên có nhạc cưới' });
  await signInAs('Lan');
  await sitDown(page, storyId);

  await test.step('one undo gives the address back; an address of nobody known is a link', async () => {
    await goToNewLine(page);
    await paste(page, 'https://youtu.be/dQw4w9WgXcQ?si=theo-doi');
    const embed = body(page).getByRole('figure', { name: 'YouTube' });
    await expect(embed).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(embed).toHaveCount(0);
    await expect(body(page).locator(':scope > p').last()).toHaveText(
      'https://youtu.be/dQw4w9WgXcQ?si=theo-doi',
    );
    await page.keyboard.press('Control+Shift+z');
    await embed.getByRole('group', { name: 'Lời giới thiệu' }).click();
    await page.keyboard.type('Nghe tiếng còi phà');
    await goToNewLine(page);
    await paste(page, 'https://phim.example/xem/12');
    await expect(body(page).getByRole('link', { name: 'https://phim.example/xem/12' })).toBeVisible();
    await expectAccessible(page);
    await expect(saved(page)).toBeVisible();
  });

  await print(db, cast, storyId);
  const address = (await findAddress(db, storyId)) ?? '';

  await test.step('nothing is loaded until the card is pressed, then the player takes its place', async () => {
    const elsewhere = askedElsewhere(page, baseURL);
    await page.context().route(
      (url) => url.origin !== baseURL,
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>Trình phát</title>' }),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    const card = page.getByRole('link', { name: /Nghe tiếng còi phà/ });
    await expect(card).toHaveAttribute('href', VIDEO);
    await expectAccessible(page);
    expect(elsewhere).toEqual([]);
    await card.click();
    const player = page.locator('iframe[title="Nghe tiếng còi phà"]');
    await expect(player).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ/);
    await expect(page.getByRole('link', { name: 'Mở trang gốc' })).toHaveAttribute('href', VIDEO);
    await expect
      .poll(() => elsewhere.map((url) => new URL(url).hostname))
      .toEqual(['www.youtube-nocookie.com']);
  });

  await test.step('without JavaScript the card is a link to it, and nothing is loaded either', async () => {
    const plain = await browser.newPage({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
    const elsewhere = askedElsewhere(plain, baseURL);
    await plain.goto(address, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
    await expect(plain.getByRole('link', { name: /Nghe tiếng còi phà/ })).toHaveAttribute('href', VIDEO);
    await expect(plain.locator('iframe')).toHaveCount(0);
    await plain.close();
  });
});
