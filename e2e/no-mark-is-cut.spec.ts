import type { Locator, Page } from '@playwright/test';
import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import { addressOf } from './readers-side.ts';

/** Capitals with two marks, in more words than one line of a phone takes. */
const STACKED = 'ẲNG ỘNG Ễ ẪM: ĐỔ ỂNH ƯƠNG KÊU GIỮA NGÃ BẢY, NƯỚC LỚN ẬP VỀ CỒN ỔI SUỐT MỘT ĐÊM';
const SCREENS = [
  { name: 'an old phone', width: 360, height: 740 },
  { name: 'the smallest phone', width: 320, height: 640 },
  { name: 'a screen at 200 %', width: 640, height: 400 },
];
/** How far around a headline's box its marks could reach. */
const AROUND = 24;

for (const { name, ...viewport } of SCREENS)
  test(`on ${name} no mark of a headline is cut, and no line lies on another`, async ({ page, db, cast }) => {
    await page.setViewportSize(viewport);
    const storyId = await aStory(db, cast, {
      visibility: 'live',
      headline: STACKED,
      now: Date.now() - 300_000,
    });
    const places = [
      '/',
      '/song-nuoc',
      `/tim-kiem?q=${encodeURIComponent('ẲNG ỘNG')}`,
      await addressOf(db, storyId),
    ];
    for (const place of places) {
      await page.goto(place);
      await page.evaluate(() => document.fonts.ready);
      const headline = page.getByRole('heading', { name: STACKED }).first();
      await expectWholeInk(page, headline);
      expect(await linesOnLines(page), place).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, place).toBeLessThanOrEqual(0);
    }
  });

/** The pixels of a headline are the same when nothing around it may cut it. */
async function expectWholeInk(page: Page, headline: Locator): Promise<void> {
  await headline.scrollIntoViewIfNeeded();
  const before = await headline.boundingBox();
  if (!before) throw new Error('The headline is not on the page.');
  const clip = {
    x: 0,
    y: Math.max(0, before.y - AROUND),
    width: page.viewportSize()?.width ?? 0,
    height: before.height + 2 * AROUND,
  };
  const asSet = await page.screenshot({ clip, animations: 'disabled' });
  await headline.evaluate((line) => {
    for (let box: Element | null = line; box && box !== document.body; box = box.parentElement) {
      const { style } = box as HTMLElement;
      for (const [rule, value] of [
        ['overflow', 'visible'],
        ['clip-path', 'none'],
        ['contain', 'none'],
      ])
        style.setProperty(rule ?? '', value ?? '', 'important');
    }
  });
  expect(await headline.boundingBox(), page.url()).toEqual(before);
  const uncut = await page.screenshot({ clip, animations: 'disabled' });
  expect(asSet.equals(uncut), `${page.url()}: something of the headline is cut`).toBe(true);
}

/** Pieces of text that lie on other ones; what only a screen reader hears lies anywhere, and bars stay while the page moves under them. */
function linesOnLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pieces: { node: Node; box: DOMRect }[] = [];
    const stays = (box: Element | null): boolean =>
      box !== null && (/fixed|sticky/.test(getComputedStyle(box).position) || stays(box.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (
        node.textContent?.trim() === '' ||
        stays(parent) ||
        parent.closest('.vh, .skip, script, style, noscript')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) pieces.push({ node, box });
    }
    return pieces.flatMap(({ node, box }, at) =>
      pieces.slice(at + 1).flatMap(({ node: other, box: there }) => {
        const wide = Math.min(box.right, there.right) - Math.max(box.left, there.left);
        const high = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
        const isOn = wide > 2 && high > 3;
        return isOn && node !== other
          ? [`${node.textContent?.slice(0, 40)} | ${other.textContent?.slice(0, 40)}`]
          : [];
      }),
    );
  });
}
