import type { Page } from '@playwright/test';
import type { Database } from '#db/client';
import { aStory, type Newsroom } from '#lib/desk/testing';
import { body, goToEndOf, SERVER_AWAY, saved, sitDown, stateLine } from './at-the-paper.ts';
import { expect, test } from './newsroom.ts';

const LINE = 'Nước tràn bờ bao. Bà con gặt sớm. Phà ngưng chạy.';
const FIRST = 'Nước tràn bờ bao.'.length;
const SECOND = 'Nước tràn bờ bao. Bà con gặt sớm.'.length;

const lines = (page: Page) => body(page).getByRole('paragraph');

async function goInto(page: Page, letters: number): Promise<void> {
  await lines(page).first().click();
  await page.keyboard.press('Home');
  for (let letter = 0; letter < letters; letter += 1) await page.keyboard.press('ArrowRight');
}

/** Lan and Hà at the same story, which is in review. */
async function lanAndHa({ db, cast, enter }: Journey): Promise<[Page, Page]> {
  const storyId = await aStory(db, cast, { stage: 'in_review', lines: [LINE] });
  const pages: [Page, Page] = [await enter('Lan'), await enter('Hà')];
  for (const page of pages) await sitDown(page, storyId);
  return pages;
}

type Journey = {
  readonly db: Database;
  readonly cast: Newsroom;
  readonly enter: (given: string) => Promise<Page>;
};

test.describe('two people at one line, one of them without a network', () => {
  test.use({ expectedErrors: SERVER_AWAY });
  test.slow();

  test('both split it: no word stands twice, and both write on', async ({ db, cast, enter }) => {
    const storyId = await aStory(db, cast, { lines: [LINE] });
    const [one, other] = [await enter('Lan'), await enter('Lan')];
    for (const page of [one, other]) await sitDown(page, storyId);
    await goInto(one, FIRST);
    await one.context().setOffline(true);
    await one.keyboard.press('Enter');
    await expect(stateLine(one, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    await goInto(other, SECOND);
    await other.keyboard.press('Enter');
    await expect(saved(other)).toBeVisible();

    await one.context().setOffline(false);
    await expect(one.getByText(/^Có người vừa sửa cùng chỗ/).first()).toBeVisible();
    for (const page of [one, other]) {
      await expect(lines(page)).toHaveText([/^Nước tràn bờ bao\.$/, /Bà con gặt sớm\./, /Phà ngưng chạy\./]);
      await expect(saved(page)).toBeVisible();
    }
    await goToEndOf(one, 'Phà ngưng chạy.');
    await one.keyboard.type(' Hết.');
    await expect(body(other)).toContainText('Phà ngưng chạy. Hết.');
  });

  test('one suggests a split, the editor writes behind it: neither loses a word', async ({
    db,
    cast,
    enter,
  }) => {
    const [lan, ha] = await lanAndHa({ db, cast, enter });
    await goInto(lan, FIRST);
    await lan.context().setOffline(true);
    await lan.keyboard.press('Enter');
    await expect(stateLine(lan, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    await goToEndOf(ha, 'Phà ngưng chạy.');
    await ha.keyboard.type(' Chợ họp muộn.');
    await expect(saved(ha)).toBeVisible();

    await lan.context().setOffline(false);
    await expect(lan.getByText(/^Chữ bạn vừa viết đã vào bài thành đề xuất sửa/).first()).toBeVisible();
    for (const page of [lan, ha]) {
      // The name of whoever is there may stand at its end.
      await expect(lines(page).first()).toHaveText(/^Nước tràn bờ bao\.(?! Bà con)/);
      await expect(lines(page).nth(1)).toContainText('Phà ngưng chạy. Chợ họp muộn.');
      await expect(saved(page)).toBeVisible();
    }
    await expect(body(lan)).toHaveAttribute('contenteditable', 'true');
  });

  test('one types on while the editor takes what was suggested there: every letter comes in once, in its place', async ({
    db,
    cast,
    enter,
  }) => {
    const [lan, ha] = await lanAndHa({ db, cast, enter });
    await ha.getByRole('tab', { name: /^Duyệt/ }).click();
    // Before the next word and not beside a space: of two like letters nobody can say which is the new one.
    await goInto(lan, FIRST + 1);
    await lan.keyboard.type('Gió');
    await expect(body(ha).getByRole('insertion')).toHaveText('Gió');
    await lan.context().setOffline(true);
    await lan.keyboard.type(' bấc');
    await expect(stateLine(lan, /^Mất mạng, giữ [1-9]/)).toBeVisible();
    await ha.getByRole('button', { name: /^Nhận đề xuất thêm/ }).click();
    await expect(body(ha).getByRole('insertion')).toHaveCount(0);

    await lan.context().setOffline(false);
    let typed = 'Gió bấc';
    const isAnew = lan.getByText(/^Chữ bạn vừa viết đã vào bài thành đề xuất sửa/).first();
    for (let letter = 0; !(await isAnew.isVisible()); letter += 1) {
      typed += letter % 4 ? 'a' : ' ';
      await lan.keyboard.type(typed.at(-1) ?? '');
    }
    await lan.keyboard.type(' hết. ');
    typed += ' hết. ';
    await expect(lines(lan)).toHaveText([`Nước tràn bờ bao. ${typed}Bà con gặt sớm. Phà ngưng chạy.`]);
    // On Hà's page the name of whoever is there stands behind it.
    await expect(lines(ha)).toContainText([`Nước tràn bờ bao. ${typed.trimEnd()}`]);
    await expect(saved(lan)).toBeVisible();
  });
});
