import type { APIResponse, Page } from '@playwright/test';
import { listLatest } from '#db/published';
import { aStory } from '#lib/desk/testing';
import { everyKindOfPage } from './kinds-of-page.ts';
import { expect, test } from './newsroom.ts';
import { addressOf, read, standsInItsTypefaces } from './readers-side.ts';

declare global {
  interface Window {
    cameInTurn?: boolean;
  }
}

const KIBIBYTE = 1024;
/** As they are sent, with their heads: PRODUCT wants a text story of 20 KB of HTML and CSS, 150 KB with its fonts. */
const MOST = { words: 20 * KIBIBYTE, whole: 150 * KIBIBYTE };

const LINES = Array.from(
  { length: 14 },
  (_, at) =>
    `Đoạn ${at + 1}: con nước rằm tháng Chín về sớm hơn mọi năm nửa tháng, tràn qua bờ bao ở ấp Gò Sậy lúc gần sáng; ` +
    'bà con gặt chạy suốt đêm, ghe chở lúa nối nhau về tới chợ nổi khi trời còn tối mịt.',
);

test('a text story is light, and its styles come with it', async ({ page, db, cast }) => {
  const storyId = await aStory(db, cast, { visibility: 'live', headline: 'ẲNG ỘNG nước lên', lines: LINES });
  const sent = await watchAnswers(page);
  await page.goto(await addressOf(db, storyId), { waitUntil: 'load' });
  await standsInItsTypefaces(page);
  const answers = sent();
  const weightOf = (...kinds: string[]) =>
    answers.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);

  expect(answers.filter(({ kind }) => kind === 'Stylesheet')).toEqual([]);
  expect(weightOf('Document', 'Stylesheet')).toBeLessThanOrEqual(MOST.words);
  expect(weightOf('Document', 'Stylesheet', 'Script', 'Font')).toBeLessThanOrEqual(MOST.whole);
  // Everything is there that the page is set in: a light page is none whose letters did not come.
  expect(answers.filter(({ kind }) => kind === 'Font').length).toBeGreaterThan(2);
});

test.describe('while the letters are under way', () => {
  test.use({ expectedErrors: [/\/fonts\//] });

  test('the text is painted, whether they come or not', async ({ page, db, cast }) => {
    const storyId = await aStory(db, cast, { visibility: 'live', lines: LINES });
    await page.route('**/fonts/**', () => {});
    await page.goto(await addressOf(db, storyId), { waitUntil: 'domcontentloaded' });
    const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(paints).toBe(1);
  });

  test('the text stands where it will stand', async ({ page, db, cast }) => {
    const storyId = await aStory(db, cast, { visibility: 'live', lines: LINES });
    const address = await addressOf(db, storyId);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    await standsInItsTypefaces(page);
    const height = () => page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().height);
    const real = await height();
    await page.evaluate(() => localStorage.clear());
    await page.route('**/fonts/**', (route) => route.abort());
    await page.reload();
    expect(Math.abs((await height()) - real) / real).toBeLessThan(0.04);
  });

  for (const width of [360, 390, 412])
    test(`each paragraph keeps its lines when they come, ${width} px wide`, async ({ page, db, cast }) => {
      const lines = Array.from({ length: 40 }, (_, at) => LINES[0]?.slice(0, 40 + at * 4) ?? '');
      const storyId = await aStory(db, cast, { visibility: 'live', lines });
      const come = Promise.withResolvers<void>();
      await page.route('**/fonts/**', async (route) => {
        await come.promise;
        await route.continue();
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(await addressOf(db, storyId));
      await expect(page.locator('.prose > :nth-child(n + 5):not([data-here])')).toHaveCount(0);
      const heights = () =>
        page.locator('.prose > p').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
      const stoodIn = await heights();
      come.resolve();
      await standsInItsTypefaces(page);
      expect(await heights()).toEqual(stoodIn);
      expect(await misplacedHairs(page)).toEqual([]);
    });

  test('the front page keeps its height on a wide screen when they come', async ({ page }) => {
    const come = Promise.withResolvers<void>();
    await page.route('**/fonts/**', async (route) => {
      await come.promise;
      await route.continue();
    });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await expect(page.locator('[data-later]:not([data-here])')).toHaveCount(0);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const stoodIn = await height();
    come.resolve();
    await standsInItsTypefaces(page);
    expect(await height()).toBe(stoodIn);
  });
});

test('typefaces are asked for when the page has been painted, and from then on at once', async ({
  page,
  db,
  cast,
}) => {
  const address = await addressOf(db, await aStory(db, cast, { visibility: 'live', lines: LINES }));
  await page.goto(address);
  await standsInItsTypefaces(page);
  expect(await firstTypefaceAfterPaint(page)).toBeGreaterThan(0);
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-faces', '');
});

test('on a first visit every page ends up in the very typefaces that later ones begin with', async ({
  browser,
  request,
  db,
  cast,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { cards } = await listLatest(db, 'vi', { before: null, limit: 60 });
  const tables: { kind: string; address: string }[] = [];
  for (const { address } of cards)
    if ((await read(request, address)).includes('class="tbl"')) tables.push({ kind: 'a table', address });
  expect(tables.length).toBeGreaterThan(0);
  for (const { kind, address } of [...tables.slice(0, 2), ...(await everyKindOfPage(db, cast))]) {
    const page = await browser.newPage({ baseURL });
    // Other journeys publish meanwhile; both visits get the very same page.
    let sent: APIResponse | null = null;
    await page.route(new URL(address, baseURL).href, async (route) => {
      sent ??= await route.fetch();
      await route.fulfill({ response: sent });
    });
    await page.goto(address);
    await standsInItsTypefaces(page);
    expect(await misplacedHairs(page), kind).toEqual([]);
    const atFirst = await settingOf(page);
    await page.reload();
    expect(await settingOf(page), kind).toEqual(atFirst);
    await page.close();
  }
});

test.describe('what stands below the first screen', () => {
  test.use({ expectedErrors: [/reader\//] });

  test('comes after the first paint, also where the paper’s script does not arrive', async ({
    page,
    db,
    cast,
  }) => {
    const storyId = await aStory(db, cast, { visibility: 'live', lines: LINES });
    await page.route('**/reader/**', (route) => route.abort());
    await page.goto(await addressOf(db, storyId));
    await expect(page.getByText('Đoạn 14: con nước')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  });

  test('is there at once for who comes to a place within the page', async ({ page, db, cast }) => {
    const address = await addressOf(db, await aStory(db, cast, { visibility: 'live', lines: LINES }));
    await page.addInitScript(watchTurns);
    const comesWhole = () => page.evaluate(() => !window.cameInTurn);
    await page.goto(address);
    expect(await comesWhole()).toBe(false);
    for (const place of ['#main', `#:~:text=${encodeURIComponent('Đoạn 12')}`]) {
      await page.goto('about:blank');
      await page.goto(address + place);
      expect(await comesWhole(), place).toBe(true);
    }
    await page.reload();
    expect(await comesWhole()).toBe(true);
    await expect(page.getByText('Đoạn 14: con nước')).toBeVisible();
  });
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('typefaces come by themselves', async ({ page, db, cast }) => {
    const address = await addressOf(db, await aStory(db, cast, { visibility: 'live', lines: LINES }));
    const asked = page.waitForRequest('**/fonts/newsreader-normal-*');
    await page.goto(address);
    await asked;
  });

  test('a page that began without them stays as it is when they come', async ({ page, db, cast }) => {
    const headline = 'Cầu Ván đại tu đóng một làn, đề thả lại phà ngang ở bến Đình';
    const address = await addressOf(
      db,
      await aStory(db, cast, { visibility: 'live', headline, lines: LINES }),
    );
    for (const width of [320, 340, 360, 380, 400, 420]) {
      const come = Promise.withResolvers<void>();
      await page.unrouteAll();
      await page.route('**/fonts/**', async (route) => {
        await come.promise;
        await route.continue();
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const places = () =>
        page.locator('main *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      const stoodIn = await places();
      const [came] = await Promise.all([
        page.waitForResponse('**/fonts/newsreader-normal-*'),
        Promise.resolve(come.resolve()),
      ]);
      await came.finished();
      await page.evaluate(() => document.fonts.ready.then(() => true));
      expect(await places(), `${width} px`).toEqual(stoodIn);
    }
  });
});

/** Runs in the page before anything else: notes whether it began without what stands below, however soon that is over. */
function watchTurns(): void {
  new MutationObserver(() => {
    window.cameInTurn ||= document.documentElement?.dataset.inTurn !== undefined;
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

/** What each element of the page is set in, and how tightly but for the hair by which a block keeps its lines and their pieces. */
function settingOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>(':not([data-held])')].map((element) => {
      element.style.letterSpacing = '';
      const { fontFamily, letterSpacing } = getComputedStyle(element);
      return `${element.tagName}.${element.getAttribute('class') ?? ''}: ${fontFamily} ${letterSpacing}`;
    }),
  );
}

/** Blocks with a hair that others take over, as they hold no words themselves, or that would not follow the text size. */
function misplacedHairs(page: Page): Promise<readonly string[]> {
  return page.locator('[style*="letter-spacing"]').evaluateAll((blocks) =>
    blocks
      .filter(({ style, childNodes }) => {
        const hasWords = [...childNodes].some((child) =>
          child instanceof Element
            ? getComputedStyle(child).display === 'inline'
            : child instanceof Text && child.data.trim() !== '',
        );
        return !hasWords || !style.letterSpacing.endsWith('em');
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

/** How long after the first words were painted the first typeface was asked for, in milliseconds. */
function firstTypefaceAfterPaint(page: Page): Promise<number> {
  return page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/fonts/'));
    return Math.min(...asked.map(({ startTime }) => startTime)) - painted;
  });
}

type Answered = { readonly kind: string; readonly bytes: number };

/** Notes what the browser is sent, as it is sent: compressed, with heads. */
async function watchAnswers(page: Page): Promise<() => Answered[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  const kinds = new Map<string, string>();
  const answers: Answered[] = [];
  browser.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    answers.push({ kind: kinds.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return () => answers;
}
