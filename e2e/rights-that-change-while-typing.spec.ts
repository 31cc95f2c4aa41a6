import type { Database } from '#db/client';
import { listPeople } from '#db/people';
import { endSessionsOf } from '#db/sessions';
import { aPassword } from '#lib/auth/testing';
import { changePerson } from '#lib/desk/people-change';
import { granted, moveOnScreen, type Newsroom } from '#lib/desk/testing';
import type { HeldRole } from '#lib/newsroom/people';
import { atAStory } from './at-an-own-paper.ts';
import { beSeated, body, goToEndOf, onDisk, SERVER_REFUSES, saved, stateLine } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

const PASSWORD = 'bến sông mùa nước';
/** What a change of rights may take to reach an open page. */
const SOON = { timeout: 5_000 };

test.describe('rights that change while somebody types', () => {
  test.use({ expectedErrors: SERVER_REFUSES });
  test.slow();

  test('a session that was ended elsewhere: one signs in again over the paper, and all of it is saved', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    await aPassword(db, cast.lan.personId, PASSWORD);
    const { storyId, page: lan } = await atAStory(paper, cast.lan);
    await db.transaction((tx) => endSessionsOf(tx, { personId: cast.lan.personId, now: Date.now() }));
    await expect(stateLine(lan, /^Hết phiên đăng nhập/)).toBeVisible(SOON);
    await expect(lan.getByRole('heading', { name: 'Phiên đăng nhập đã hết' })).toBeVisible();
    await lan.keyboard.type(' Vẫn gõ tiếp.');
    await expect(stateLine(lan, /^Hết phiên đăng nhập, giữ [1-9]\d* thay đổi trong máy/)).toBeVisible();
    await expect(body(lan)).toContainText('Bắt đầu. Vẫn gõ tiếp.');
    expect(await onDisk(db, storyId)).not.toContain('Vẫn gõ tiếp.');

    await lan.getByLabel('Email').fill(await emailOf(db, cast.lan.personId));
    await lan.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await lan.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(saved(lan)).toBeVisible();
    await expect(lan.getByRole('heading', { name: 'Phiên đăng nhập đã hết' })).toBeHidden();
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Vẫn gõ tiếp.');
    await goToEndOf(lan, 'Vẫn gõ tiếp.');
    await lan.keyboard.type(' Xong.');
    await expect(saved(lan)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Vẫn gõ tiếp. Xong.');
  });

  test('a role that is taken away locks the paper within five seconds; what was saved stays, what was not waits', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const { storyId, page: ha } = await atAStory(paper, cast.ha);
    await ha.keyboard.type(' Đã lưu.');
    await expect(saved(ha)).toBeVisible();
    await ha.context().setOffline(true);
    await ha.keyboard.type(' Chưa lưu.');
    await expect(stateLine(ha, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    await holdRoles(db, cast, [{ role: 'admin', sectionIds: null }]);
    await ha.context().setOffline(false);
    await expect(stateLine(ha, /^Bài đã đóng với bạn/)).toBeVisible();
    await expect(body(ha)).toHaveAttribute('contenteditable', 'false');
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Đã lưu.');
    expect(await onDisk(db, storyId)).not.toContain('Chưa lưu.');

    await holdRoles(db, cast, [{ role: 'editor', sectionIds: null }]);
    await ha.reload();
    await beSeated(ha);
    await expect(saved(ha)).toBeVisible();
    await expect(body(ha)).toContainText('Bắt đầu. Đã lưu. Chưa lưu.');
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Đã lưu. Chưa lưu.');
  });

  test('a person who loses their role in mid-sentence is told, with the line open', async ({ paper }) => {
    const { db, cast } = paper;
    const { storyId, page: ha } = await atAStory(paper, cast.ha);
    await ha.keyboard.type(' Đã lưu.');
    await expect(saved(ha)).toBeVisible();
    await holdRoles(db, cast, [{ role: 'admin', sectionIds: null }]);
    await expect(stateLine(ha, /^Bài đã đóng với bạn/)).toBeVisible(SOON);
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Đã lưu.');
  });

  test('a story that was handed on while its writer was offline keeps the last words on the device until it comes back', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const { storyId, page: lan } = await atAStory(paper, cast.lan);
    await lan.context().setOffline(true);
    await lan.keyboard.type(' Câu cuối.');
    await expect(stateLine(lan, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    granted(await moveOnScreen(db, cast.lan, storyId, 'submit'));
    await lan.context().setOffline(false);
    await expect(stateLine(lan, /^Bài đã khóa, giữ \d+ thay đổi trong máy/)).toBeVisible();
    await expect(lan.getByText(/^Bài chuyển đi trước khi/)).toBeVisible();
    await expect(body(lan)).toContainText('Bắt đầu. Câu cuối.');
    expect(await onDisk(db, storyId)).not.toContain('Câu cuối.');

    granted(await moveOnScreen(db, cast.lan, storyId, 'recall'));
    await expect(saved(lan)).toBeVisible();
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Câu cuối.');
  });

  test('words that came too late can be copied, and given up for what the newsroom has', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const { storyId, page: lan } = await atAStory(paper, cast.lan, { headline: 'Nước lên' });
    await lan.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await lan.context().setOffline(true);
    await lan.keyboard.type(' Câu cuối.');
    await expect(stateLine(lan, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    granted(await moveOnScreen(db, cast.lan, storyId, 'submit'));
    await lan.context().setOffline(false);
    await lan.getByRole('button', { name: 'Chép bản của bạn' }).click();
    await expect(lan.getByText('Đã chép cả bài như bạn đang thấy')).toBeVisible();
    const copied = await lan.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toEqual([
      'Nước lên',
      'Con nước đầu mùa về sớm hơn mọi năm nửa tháng.',
      'Bắt đầu. Câu cuối.',
    ]);

    await lan.getByRole('button', { name: 'Bỏ phần chưa gửi' }).click();
    const dialog = lan.getByRole('dialog', { name: /^Bỏ \d+ thay đổi chưa gửi\?$/ });
    await dialog.getByRole('button', { name: 'Bỏ phần chưa gửi' }).click();
    await expect(saved(lan)).toBeVisible();
    await expect(body(lan)).toHaveText('Bắt đầu.');
    granted(await moveOnScreen(db, cast.lan, storyId, 'recall'));
    await expect(body(lan)).toHaveAttribute('contenteditable', 'true');
    await expect(body(lan)).toHaveText('Bắt đầu.');
    expect(await onDisk(db, storyId)).not.toContain('Câu cuối.');
  });

  test('a tab that is older than the server is told to load anew, and loses nothing by it', async ({
    paper,
  }) => {
    const { db, cast } = paper;
    const { storyId, page: lan } = await atAStory(paper, cast.lan);
    await lan.context().setOffline(true);
    await lan.keyboard.type(' Gõ trong thẻ cũ.');
    await expect(stateLine(lan, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    await lan.evaluate(growOld);
    await lan.context().setOffline(false);
    await expect(lan.getByText('Morat vừa có bản mới.')).toBeVisible();
    await expect(body(lan)).toHaveAttribute('contenteditable', 'false');
    expect(await onDisk(db, storyId)).not.toContain('Gõ trong thẻ cũ.');
    await lan.getByRole('button', { name: 'Tải lại' }).click();
    await beSeated(lan);
    await expect(saved(lan)).toBeVisible();
    await expect(body(lan)).toContainText('Bắt đầu. Gõ trong thẻ cũ.');
    expect(await onDisk(db, storyId)).toContain('Bắt đầu. Gõ trong thẻ cũ.');
  });
});

/** From now on the page says that it speaks the article schema of an earlier day. */
function growOld(): void {
  const { WebSocket } = window;
  window.WebSocket = class extends WebSocket {
    constructor(address: string | URL) {
      const old = new URL(address);
      old.searchParams.set('schema', '0');
      super(old);
    }
  };
}

async function holdRoles(db: Database, { quan, ha }: Newsroom, roles: readonly HeldRole[]): Promise<void> {
  const email = await emailOf(db, ha.personId);
  granted(await changePerson(db, quan, { personId: ha.personId, name: ha.name, email, roles }));
}

async function emailOf(db: Database, personId: string): Promise<string> {
  const person = (await listPeople(db)).find(({ id }) => id === personId);
  if (!person) throw new Error('Nobody of that number works here.');
  return person.email;
}
