import { and, eq, gt, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { rateLimits } from './schema/people.ts';

/**
 * Counts one attempt under a key and answers how many there have been in the window that began with the first, and
 * when it ends. Counted before the attempt is judged, so that attempts sent at once are counted one by one.
 */
export async function recordAttempt(
  tx: Transaction,
  { key, windowMs, now }: { key: string; windowMs: number; now: number },
): Promise<{ points: number; expiresAt: number }> {
  const over = sql`${rateLimits.expiresAt} <= ${now}`;
  return tx
    .insert(rateLimits)
    .values({ key, points: 1, expiresAt: now + windowMs })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${over} then 1 else ${rateLimits.points} + 1 end`,
        expiresAt: sql`case when ${over} then ${now + windowMs} else ${rateLimits.expiresAt} end`,
      },
    })
    .returning({ points: rateLimits.points, expiresAt: rateLimits.expiresAt })
    .get();
}

/** Whether there has been an attempt under a key whose window is still open. */
export async function hasAttempts(q: Queries, key: string, now: number): Promise<boolean> {
  return (await q.$count(rateLimits, and(eq(rateLimits.key, key), gt(rateLimits.expiresAt, now)))) > 0;
}

/** Forgets the attempts under a key: this one was right. */
export async function forgetAttempts(tx: Transaction, key: string): Promise<void> {
  await tx.delete(rateLimits).where(eq(rateLimits.key, key));
}
