import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Database } from '#db/client';
import { findAddress } from '#db/published';

/** Where readers find a story that is or was live. */
export async function addressOf(db: Database, storyId: number): Promise<string> {
  const address = await findAddress(db, storyId);
  if (!address) throw new Error(`Story ${storyId} was never live.`);
  return address;
}

/** A page or feed as its text; anything but the status that is expected fails. */
export async function read(request: APIRequestContext, address: string, status = 200): Promise<string> {
  const answer = await request.get(address, { maxRedirects: 0 });
  expect(answer.status(), address).toBe(status);
  return answer.text();
}

/** Waits until a page is set in the paper's own typefaces, all of it. */
export async function standsInItsTypefaces(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-faces', '');
  await page.evaluate(() => document.fonts.ready);
}

/** A story's entry in a feed; null when it is not there. */
export function feedEntry(feed: string, storyId: number): string | null {
  const entries = feed.match(/<item>[\s\S]*?<\/item>/g) ?? [];
  return entries.find((entry) => entry.includes(`story-${storyId}<`)) ?? null;
}

/** What stands in an element of a feed's or sitemap's entry. */
export function lineOf(entry: string | null, name: string): string {
  return new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(entry ?? '')?.[1] ?? '';
}

/** A story's line in the sitemap of the paper at an origin; null when it is not there. */
export async function sitemapLine(
  request: APIRequestContext,
  address: string,
  origin = '',
): Promise<string | null> {
  const lines = (await read(request, `${origin}/sitemap.xml`)).match(/<url>[\s\S]*?<\/url>/g) ?? [];
  return lines.find((line) => lineOf(line, 'loc').endsWith(address)) ?? null;
}

/** What an article's page states to machines. */
export function factsOf(html: string): Record<string, unknown> {
  const [, json = '{}'] = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}
