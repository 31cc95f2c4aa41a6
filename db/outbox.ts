import { and, asc, desc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { outbox } from './schema/ledger.ts';

/** An effect of a move that happens after it: a notification, a ping. */
export type Effect = typeof outbox.$inferSelect;

const ATTEMPTS_BEFORE_GIVING_UP = 10;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 3_600_000;

/** Puts an effect in the outbox, in the transaction of the move that causes it; the same key a second time is ignored. */
export async function enqueueEffect(
  tx: Transaction,
  effect: { kind: string; dedupeKey: string; payload: Record<string, unknown>; now: number },
): Promise<void> {
  const { now, ...rest } = effect;
  await tx
    .insert(outbox)
    .values({ ...rest, createdAt: now, dueAt: now })
    .onConflictDoNothing({ target: outbox.dedupeKey });
}

/**
 * Takes effects that are due, each leased to the taker for `leaseMs`: another process sees them again only when the
 * lease has run out, because the taker died.
 */
export async function takeDueEffects(
  tx: Transaction,
  taking: { now: number; leaseMs: number; limit: number },
): Promise<Effect[]> {
  const due = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.doneAt),
        isNull(outbox.failedAt),
        lte(outbox.dueAt, taking.now),
        or(isNull(outbox.takenUntil), lte(outbox.takenUntil, taking.now)),
      ),
    )
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(taking.limit);
  return tx
    .update(outbox)
    .set({ takenUntil: taking.now + taking.leaseMs, attempts: sql`${outbox.attempts} + 1` })
    .where(sql`${outbox.id} in ${due}`)
    .returning();
}

/** Records that an effect happened. */
export async function recordEffectDone(tx: Transaction, effectId: number, now: number): Promise<void> {
  await tx.update(outbox).set({ doneAt: now, takenUntil: null }).where(eq(outbox.id, effectId));
}

/** Records that an effect failed: it is tried again after a growing wait, and given up after ten attempts. */
export async function recordEffectFailed(
  tx: Transaction,
  effect: Pick<Effect, 'id' | 'attempts'>,
  failure: { error: string; now: number },
): Promise<void> {
  const wait = Math.min(FIRST_WAIT * 2 ** (effect.attempts - 1), LONGEST_WAIT);
  await tx
    .update(outbox)
    .set({
      takenUntil: null,
      dueAt: failure.now + wait,
      failedAt: effect.attempts >= ATTEMPTS_BEFORE_GIVING_UP ? failure.now : null,
      lastError: failure.error.slice(0, 500),
    })
    .where(eq(outbox.id, effect.id));
}

/** Puts an effect that was given up back in the outbox, for the administrator. */
export async function retryEffect(tx: Transaction, effectId: number, now: number): Promise<void> {
  await tx
    .update(outbox)
    .set({ failedAt: null, attempts: 0, dueAt: now, takenUntil: null })
    .where(and(eq(outbox.id, effectId), isNull(outbox.doneAt)));
}

/** Lists effects that did not happen at the first try, given up or waiting, the newest first: the administrator's page. */
export async function listTroubledEffects(q: Queries, limit = 200): Promise<Effect[]> {
  return q
    .select()
    .from(outbox)
    .where(and(isNull(outbox.doneAt), or(isNotNull(outbox.failedAt), sql`${outbox.lastError} <> ''`)))
    .orderBy(desc(outbox.id))
    .limit(limit);
}

/** Counts what waits, what was given up and what was done, for the health page. */
export async function countEffects(q: Queries): Promise<{ waiting: number; failed: number; done: number }> {
  const [row] = await q
    .select({
      waiting: sql<number>`count(*) filter (where ${outbox.doneAt} is null and ${outbox.failedAt} is null)`,
      failed: sql<number>`count(*) filter (where ${outbox.failedAt} is not null)`,
      done: sql<number>`count(*) filter (where ${outbox.doneAt} is not null)`,
    })
    .from(outbox);
  return row ?? { waiting: 0, failed: 0, done: 0 };
}

/** Removes effects that happened before a moment; what failed stays to be seen. */
export async function forgetDoneEffects(tx: Transaction, before: number): Promise<void> {
  await tx.delete(outbox).where(and(isNotNull(outbox.doneAt), lte(outbox.doneAt, before)));
}
