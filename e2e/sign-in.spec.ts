import { disablePerson, enablePerson } from '#db/people';
import { DEMO_PASSWORD } from '#lib/auth/demo-sign-ins';
import { expect, expectAccessible, personNamed, test } from './newsroom.ts';

test.describe('signing in', () => {
  test.use({ expectedErrors: [/401/] });

  test('a person signs in, comes to the page they wanted, and is known there', async ({
    page,
    context,
    db,
  }) => {
    const { email } = await personNamed(db, 'Lan');
    await page.goto('/desk/mine');
    await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
    await expectAccessible(page);

    await page.getByLabel('Email').fill(` ${email.toUpperCase()} `.trim());
    await page.getByLabel('Mật khẩu').fill('không phải mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByText(/chưa đúng\. Còn thử được 4 lần/)).toBeVisible();
    await expect(page.getByLabel('Email')).toHaveValue(email.toUpperCase());

    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page).toHaveURL('/desk/mine');

    const kept = await context.cookies();
    expect(kept.find(({ name }) => name === 'morat.session')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
  });
});

test('a disabled person is out on the next request, and in again only by signing in anew', async ({
  page,
  db,
  signInAs,
}) => {
  const personId = await signInAs('An');
  await page.goto('/desk/mine');
  await expect(page).toHaveURL('/desk/mine');
  await db.transaction((tx) => disablePerson(tx, personId, Date.now()));
  await page.goto('/desk/mine');
  await expect(page).toHaveURL(/\/sign-in/);
  await db.transaction((tx) => enablePerson(tx, personId));
  await page.goto('/desk/mine');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('the door speaks English, and leads only to our own pages', async ({ page }) => {
  await page.goto('/sign-in?callbackUrl=https://evil.example/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Enter the newsroom of/);
  await expect(page).toHaveURL(/callbackUrl=%2Fdesk/);
  await expectAccessible(page);
});

test('what changes something is sent from our own pages only', async ({ request }) => {
  for (const Origin of [undefined, 'null', 'https://evil.example']) {
    const headers: Record<string, string> = Origin ? { Origin } : {};
    const answer = await request.post('/api/auth/callback/credentials', { headers, form: { email: 'x' } });
    expect(answer.status()).toBe(403);
  }
});

test('a link that was never made does not let anybody in', async ({ page }) => {
  await page.goto('/invite/khong-co-lien-ket-nay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liên kết không còn dùng được');
  await expectAccessible(page);
});
