import { disablePerson, enablePerson } from '#db/people';
import { aSessionCookie } from '#lib/auth/testing';
import { aStory, granted, moveOnScreen, stateOf, typeText } from '#lib/desk/testing';
import { confirm, lookAt, press, quickLook, theDialog } from './desk-moves.ts';
import { everyAction, forge } from './forged-actions.ts';
import { expect, test } from './newsroom.ts';
import { read } from './readers-side.ts';

const HOUR = 3_600_000;
/** What strangers may send: they have no session yet. */
const GUESTS = ['makeAdministrator', 'choosePassword'];

test('no action is made for somebody without a session, from another site, or after the account was closed', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const { enter, origin } = await paper.open();
  const stranger = (await enter(cast.an)).context();
  await stranger.clearCookies();
  const closed = (await enter(cast.binh)).request;
  await db.transaction((tx) => disablePerson(tx, cast.binh.personId, Date.now()));
  const tong = (await enter(cast.tong)).request;
  const late = await enter(cast.ha);
  const { name, value } = await aSessionCookie(db, cast.ha.personId, { now: Date.now() - HOUR, lasts: 1 });
  await late.context().clearCookies();
  await late.context().addCookies([{ name, value, url: origin }]);

  expect(everyAction().length).toBeGreaterThan(20);
  for (const action of everyAction().filter(({ name }) => !GUESTS.includes(name))) {
    for (const request of [stranger.request, closed, late.request]) {
      const answer = await forge({ request, origin }, action, {});
      expect(answer, action.name).toMatchObject({ ok: false, refusal: { code: 'signed_out' } });
    }
    for (const Origin of ['https://evil.example', 'null', '']) {
      const answer = await forge({ request: tong, origin }, action, {}, { headers: { Origin } });
      expect(answer, `${action.name} from ${Origin}`).toMatchObject({ status: 403, ok: false });
    }
    const nonsense = await forge({ request: tong, origin }, action, { unknown: 'key', storyId: 'x' });
    expect(nonsense, action.name).toMatchObject({ ok: false, refusal: { code: 'bad_input' } });
  }
  await db.transaction((tx) => enablePerson(tx, cast.binh.personId));
});

test('what does not exist is not found, and nothing of the sender’s making is our fault', async ({
  request,
  signInAs,
  page,
  baseURL,
}) => {
  await signInAs('Thư');
  for (const id of ['0', '-1', '999999999', '1e9', 'x', '%F0%9F%92%A9', '9'.repeat(40)]) {
    const answer = await page.request.get(`/desk/stories/${id}`);
    expect([200, 404], id).toContain(answer.status());
    expect([301, 308, 404], id).toContain(
      (await request.get(`/song-nuoc/${id}`, { maxRedirects: 0 })).status(),
    );
  }
  for (const query of ['story=x', 'list=none', 'cursor=%00', 'cursor=dated:x', 'section=none', 'q=%22%25_']) {
    expect((await page.request.get(`/desk?${query}`)).status(), query).toBeLessThan(500);
  }
  const forger = { request: page.request, origin: baseURL ?? '' };
  for (const input of [{ storyId: 999_999, move: 'publish', onScreen: null }])
    expect(await forge(forger, 'move', input)).toMatchObject({ refusal: { code: 'no_such_story' } });
  for (const input of [{ storyId: 1, move: 'due', onScreen: null }, { storyId: 1.5 }, null, [], 'x'])
    expect(await forge(forger, 'move', input)).toMatchObject({ refusal: { code: 'bad_input' } });
});

test('who decides on an older revision is told who changed the text, and decides again', async ({
  db,
  cast,
  enter,
}) => {
  const headline = 'Bờ kè đoạn chợ Vàm Lụa lún thêm';
  const storyId = await aStory(db, cast, { stage: 'in_review', headline, now: Date.now() - HOUR });
  const ha = await enter('Hà');
  await lookAt(ha, storyId);
  await typeText(db, cast.thu, storyId, { lines: ['Thư thêm một câu trong lúc Hà đang đọc.'] });
  await press(ha, 'Duyệt');
  await expect(theDialog(ha).getByText(/Phạm Anh Thư đã sửa bài lúc/)).toBeVisible();
  expect((await stateOf(db, storyId)).stage).toBe('in_review');
  await theDialog(ha).getByRole('button', { name: 'Để sau' }).click();
  await ha.reload();
  await expect(quickLook(ha).getByText('Thư thêm một câu')).toBeVisible();
});

test('of two tabs the second is told that the story has moved on, and keeps what was typed', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { stage: 'in_review', now: Date.now() - HOUR });
  const ha = await enter('Hà');
  await lookAt(ha, storyId);
  await press(ha, 'Trả lại');
  await theDialog(ha).getByLabel('Cần sửa gì?').fill('Thêm nguồn cho con số trong câu đầu.');
  granted(await moveOnScreen(db, cast.thu, storyId, 'release'));
  await theDialog(ha).getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(theDialog(ha).getByText(/Bài đã chuyển sang bước khác/)).toBeVisible();
  await expect(theDialog(ha).getByLabel('Cần sửa gì?')).toHaveValue('Thêm nguồn cho con số trong câu đầu.');
});

test('who was signed out meanwhile is told so, and the dialog keeps what was typed', async ({
  db,
  cast,
  enter,
}) => {
  const storyId = await aStory(db, cast, { stage: 'in_review', now: Date.now() - HOUR });
  const ha = await enter('Hà');
  await lookAt(ha, storyId);
  await press(ha, 'Trả lại');
  await theDialog(ha).getByLabel('Cần sửa gì?').fill('Thêm nguồn.');
  const cookies = await ha.context().cookies();
  await ha.context().clearCookies();
  await theDialog(ha).getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(theDialog(ha).getByText(/Phiên đăng nhập đã hết/)).toBeVisible();
  await expect(theDialog(ha).getByLabel('Cần sửa gì?')).toHaveValue('Thêm nguồn.');
  await ha.context().addCookies(cookies);
  await confirm(ha, 'Trả lại', 'Đã trả lại.');
});

test('a withdrawn story is gone until it is restored, and its author is told why', async ({
  db,
  cast,
  enter,
  request,
}) => {
  const headline = 'Hội đua ghe dời sang tháng Chạp';
  const storyId = await aStory(db, cast, { visibility: 'live', headline, now: Date.now() - HOUR });
  const address = `/song-nuoc/hoi-dua-ghe-doi-sang-thang-chap-${storyId}`;
  const thu = await enter('Thư');
  await lookAt(thu, storyId);
  await press(thu, 'Tạm gỡ');
  await theDialog(thu).getByLabel('Lý do', { exact: true }).fill('Chờ ban tổ chức xác nhận ngày.');
  await confirm(thu, 'Tạm gỡ', 'Đã tạm gỡ.');
  expect(await read(request, address, 410)).not.toContain(headline);
  expect(await read(request, '/')).not.toContain(headline);
  const lan = await enter('Lan');
  await lan.goto('/desk/notifications');
  await expect(lan.getByRole('article').filter({ hasText: headline }).first()).toContainText(
    'Chờ ban tổ chức xác nhận ngày.',
  );
  await press(thu, 'Đăng lại');
  await theDialog(thu).getByLabel('Lý do', { exact: true }).fill('Đã xác nhận.');
  await confirm(thu, 'Đăng lại', 'Đã đăng lại.');
  expect(await read(request, address)).toContain(headline);
});
