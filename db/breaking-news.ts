import { eq, lte } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { breakingNews } from './schema/published.ts';

/** From when until when a story stands above the front page as breaking news; UTC milliseconds. */
export type BreakingSpan = { readonly since: number; readonly until: number };

/** Finds from when until when a story stands above the front page, or null when it does not. */
export async function findBreaking(q: Queries, storyId: number, now: number): Promise<BreakingSpan | null> {
  const [row] = await q
    .select({ since: breakingNews.since, until: breakingNews.until })
    .from(breakingNews)
    .where(eq(breakingNews.storyId, storyId));
  return row && row.until > now ? row : null;
}

/** Puts a story above the front page; one that stands there already begins anew. */
export async function recordBreaking(tx: Transaction, storyId: number, span: BreakingSpan): Promise<void> {
  await tx
    .insert(breakingNews)
    .values({ storyId, ...span })
    .onConflictDoUpdate({ target: breakingNews.storyId, set: span });
}

/** Takes a story off from above the front page, if it stands there. */
export async function removeBreaking(tx: Transaction, storyId: number): Promise<void> {
  await tx.delete(breakingNews).where(eq(breakingNews.storyId, storyId));
}

/** Clears away all whose time is over. */
export async function clearPastBreaking(tx: Transaction, now: number): Promise<void> {
  await tx.delete(breakingNews).where(lte(breakingNews.until, now));
}
