import { lte } from 'drizzle-orm';
import type { Transaction } from './client.ts';
import { rateLimits } from './schema/people.ts';

/** Clears away the counters that ran out before a moment. */
export async function clearRateLimits(tx: Transaction, before: number): Promise<void> {
  await tx.delete(rateLimits).where(lte(rateLimits.expiresAt, before));
}
