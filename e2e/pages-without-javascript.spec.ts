import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';

/** Of all that a page runs: what stands in it, and the one file it fetches. */
const MOST_SCRIPT_BYTES = 12 * 1024;

test('no page of the paper carries a script that is not ours, and ours is small', async ({
  db,
  cast,
  request,
}) => {
  const sources = new Set<string>();
  let inPages = 0;
  for (const { kind, address, status } of await everyKindOfPage(db, cast)) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), kind).toBe(status);
    const html = await answer.text();
    let inPage = 0;
    for (const [whole, attributes = '', code] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (/type="application\/ld\+json"/.test(attributes)) continue;
      expect(attributes, `${kind}: ${whole.slice(0, 200)}`).toContain('data-morat');
      const source = /src="([^"]+)"/.exec(attributes)?.[1];
      if (source) sources.add(source);
      else inPage += Buffer.byteLength(code ?? '');
    }
    inPages = Math.max(inPages, inPage);
    expect(html, kind).not.toMatch(
      /__next_f|_next\/static\/chunks\/[^"]+\.js|react-server|<link[^>]+as="script"/,
    );
    expect(html, kind).not.toMatch(/\son(?:click|load|error|submit)=/);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy, kind).not.toMatch(/script-src[^;]*(?:unsafe-inline|unsafe-eval)/);
  }
  expect(sources.size).toBe(1);
  for (const source of sources) {
    const script = await request.get(source);
    expect(script.headers()['content-type']).toContain('text/javascript');
    expect((await script.body()).byteLength + inPages).toBeLessThan(MOST_SCRIPT_BYTES);
  }
});

test.describe('without JavaScript', () => {
  // Some of the kinds of page say that there is nothing, or nothing any more.
  test.use({ javaScriptEnabled: false, expectedErrors: [/404|410/] });

  test('every page reads whole, and offers nothing that would not work', async ({ db, cast, page }) => {
    for (const { kind, address } of await everyKindOfPage(db, cast)) {
      await page.goto(address);
      await expect(page.getByRole('main'), kind).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 }), kind).toHaveCount(1);
      const buttons = await page.getByRole('button').all();
      for (const button of buttons) await expect(button, kind).toHaveAttribute('type', 'submit');
    }
  });

  test('a reader finds a story without typing an accent, and reads it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Tìm kiếm' }).first().click();
    await page.getByRole('searchbox').fill('ben pha cay gao');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page).toHaveURL(/\/tim-kiem\?q=ben\+pha\+cay\+gao/);
    const found = page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link');
    const headline = (await found.textContent()) ?? '';
    expect(headline).toContain('Cây Gáo');
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });

  test('the filters of a search are folded away on a phone, and stand beside the hits on a desk', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/tim-kiem?q=ben+pha');
    const filters = page.getByRole('navigation', { name: 'Bộ lọc' });
    const all = filters.getByRole('link', { name: 'Mọi chuyên mục' });
    await expect(all).toBeHidden();
    await filters.getByText('Bộ lọc').click();
    await expect(all).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await expect(all).toBeVisible();
    await expect(filters.getByText('Bộ lọc')).toBeHidden();
  });
});
