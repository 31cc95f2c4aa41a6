import type { APIRequestContext } from '@playwright/test';
import sharp from 'sharp';
import type { Database } from '#db/client';
import { findLastEvent } from '#db/events';
import { getRevision } from '#db/revisions';
import { editFields } from '#lib/desk/edit-fields';
import { takePicture } from '#lib/desk/take-picture';
import { aStory, granted, moveOnScreen, type Newsroom, stateOf } from '#lib/desk/testing';
import { env } from '#lib/env';
import { confirm, lookAt, offeredMoves, press, theDialog } from './desk-moves.ts';
import { forge } from './forged-actions.ts';
import { expect, test } from './newsroom.ts';
import { addressOf, feedEntry, read, sitemapLine } from './readers-side.ts';

const HOUR = 3_600_000;
const HEADLINE = 'Giếng khoan ở Xẻo Lá đổi màu nước';
const SECRET = 'Chuyện kể ở quán cà phê Ba Giồng';
const LISTS = ['/', '/moi-nhat', '/song-nuoc', '/tac-gia/ngoc-lan', '/rss.xml', '/song-nuoc/rss.xml'];

test('what Tổng retracts is gone with the next request, from everywhere but the record', async ({
  db,
  cast,
  enter,
  request,
}) => {
  const { storyId, mediaId } = await aStoryWithPicture(db, cast);
  const address = await addressOf(db, storyId);
  const before = await request.get(address);
  const pictures = [`/media/${mediaId}/320.webp`, `/media/${mediaId}/1280.jpg`];
  for (const picture of pictures) expect((await request.get(picture)).status(), picture).toBe(200);
  for (const list of LISTS) expect(await read(request, list), list).toContain(HEADLINE);
  expect(await found(request)).toContain(address);
  expect(await sitemapLine(request, address)).not.toBeNull();

  const tong = await enter('Tổng');
  await lookAt(tong, storyId);
  await press(tong, 'Gỡ bỏ');
  await theDialog(tong).getByRole('button', { name: 'Gỡ bỏ', exact: true }).click();
  await expect(theDialog(tong).getByText('Ghi lý do để người viết biết vì sao.')).toBeVisible();
  await theDialog(tong).getByLabel('Lý do', { exact: true }).fill('Không kiểm chứng được nguồn.');
  await theDialog(tong).getByLabel('Lời báo công khai').fill('Bài dựa vào một nguồn không kiểm chứng được.');
  await confirm(tong, 'Gỡ bỏ', 'Đã gỡ bỏ.');

  const etag = before.headers().etag ?? '';
  const notice = await request.get(address, { headers: { 'If-None-Match': etag } });
  expect(notice.status(), 'a copy kept by a browser or a proxy is out of date').toBe(200);
  const page = await notice.text();
  expect(page).toContain('Bài dựa vào một nguồn không kiểm chứng được.');
  expect(page).not.toContain(SECRET);
  expect(page).not.toContain(mediaId);
  expect(page).not.toContain('Không kiểm chứng được nguồn.');
  for (const list of LISTS) expect(await read(request, list), list).not.toContain(address);
  expect(await found(request)).not.toContain(address);
  expect(await sitemapLine(request, address)).toBeNull();
  expect(feedEntry(await read(request, '/rss.xml'), storyId)).toBeNull();
  for (const picture of pictures) expect((await request.get(picture)).status(), picture).toBe(404);
  expect(await read(request, '/dinh-chinh')).toContain(HEADLINE);

  const state = await stateOf(db, storyId);
  expect(state).toMatchObject({ stage: 'done', visibility: 'retracted' });
  const kept = await getRevision(db, state.liveRevisionId ?? state.latestRevisionId ?? 0);
  expect(JSON.stringify(kept?.body)).toContain(SECRET);
  expect((await findLastEvent(db, storyId, 'retract'))?.reason).toBe('Không kiểm chứng được nguồn.');
  await expect((await lookAt(tong, storyId)).getByText(SECRET)).toBeVisible();
  expect(await offeredMoves(tong)).toEqual([]);
});

test('Thư cannot retract, by the screen or by a forged request', async ({
  db,
  cast,
  enter,
  request,
  baseURL,
}) => {
  const now = Date.now() - 2 * HOUR;
  const storyId = await aStory(db, cast, { visibility: 'live', headline: 'Bến phà mở thêm chuyến', now });
  const thu = await enter('Thư');
  await lookAt(thu, storyId);
  const offered = await offeredMoves(thu);
  expect(offered).toContain('Tạm gỡ');
  expect(offered).not.toContain('Gỡ bỏ');

  const before = await stateOf(db, storyId);
  const asked = { storyId, onScreen: before.latestRevisionId, reason: 'Vì.', publicNotice: 'Đã gỡ.' };
  const answer = await forge({ request: thu.request, origin: baseURL ?? '' }, 'move', {
    ...asked,
    move: 'retract',
  });
  expect(answer.refusal?.code).toBe('not_your_move');
  expect(await stateOf(db, storyId)).toEqual(before);
  await read(request, await addressOf(db, storyId), 200);
});

async function aStoryWithPicture(db: Database, cast: Newsroom) {
  const now = Date.now() - 2 * HOUR;
  const lines = [`${SECRET} sáng 30/11.`, 'Nước giếng có màu trà.'];
  const storyId = await aStory(db, cast, { headline: HEADLINE, lines, now });
  const photo = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2f6f6a' } });
  const bytes = await photo
    .composite([{ input: grain(), blend: 'over' }])
    .jpeg()
    .toBuffer();
  const { picture } = granted(
    await takePicture(db, cast.lan, { bytes, name: 'gieng.jpg' }, env.mediaDir, now),
  );
  const words = { leadAlt: 'Giếng khoan', leadCaption: 'Giếng ở Xẻo Lá.', leadCredit: 'Ảnh: Ngọc Lan' };
  const fields = { leadMediaId: picture.id, ...words };
  granted(await editFields(db, cast.lan, { storyId, fields }, now));
  for (const [actor, move] of [
    [cast.lan, 'submit'],
    [cast.ha, 'claim'],
    [cast.ha, 'approve'],
    [cast.thu, 'publish'],
  ] as const)
    granted(await moveOnScreen(db, actor, storyId, move, {}, now));
  return { storyId, mediaId: picture.id };
}

/** A picture of its own for each run, so that the library does not know it from another story. */
function grain(): Buffer {
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text y="40" font-size="30">${Date.now()}</text></svg>`;
  return Buffer.from(words);
}

async function found(request: APIRequestContext): Promise<string> {
  return read(request, `/tim-kiem?q=${encodeURIComponent('gieng khoan xeo la')}`);
}
