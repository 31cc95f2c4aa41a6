import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { newsletterMails, subscribers } from './schema/newsletter.ts';

/** Somebody who gets the newsletter or asked for it. */
export type Subscriber = typeof subscribers.$inferSelect;

/** Finds a subscriber by the address as it is kept, or null. */
export async function findSubscriber(q: Queries, address: string): Promise<Subscriber | null> {
  const [row] = await q.select().from(subscribers).where(eq(subscribers.address, address));
  return row ?? null;
}

/** Finds a subscriber by the key that their mails carry, or null. */
export async function findSubscriberByKey(q: Queries, key: string): Promise<Subscriber | null> {
  const [row] = await q.select().from(subscribers).where(eq(subscribers.key, key));
  return row ?? null;
}

/** Keeps that somebody asked for the newsletter, to be confirmed; who asks anew begins anew, under the same key. */
export async function saveWaitingSubscriber(
  tx: Transaction,
  asked: Pick<Subscriber, 'address' | 'key' | 'language' | 'sections' | 'consentVersion' | 'askedAt'>,
): Promise<number> {
  const { address: _address, key: _key, ...anew } = asked;
  const again = { ...anew, confirmedAt: null, returns: 0, lastReturn: '', returnedAt: null };
  const row = await tx
    .insert(subscribers)
    .values(asked)
    .onConflictDoUpdate({ target: subscribers.address, set: again })
    .returning({ id: subscribers.id })
    .get();
  return row.id;
}

/** Writes that somebody confirmed; the first time counts. */
export async function confirmSubscriberRow(
  tx: Transaction,
  subscriberId: number,
  now: number,
): Promise<void> {
  await tx
    .update(subscribers)
    .set({ confirmedAt: now })
    .where(and(eq(subscribers.id, subscriberId), isNull(subscribers.confirmedAt)));
}

/** Writes what a subscriber wants to get from now on. */
export async function saveSubscriberChoice(
  tx: Transaction,
  subscriberId: number,
  choice: Pick<Subscriber, 'language' | 'sections'>,
): Promise<void> {
  await tx.update(subscribers).set(choice).where(eq(subscribers.id, subscriberId));
}

/** Erases a subscriber with the mails that have not gone out; of those that have nobody knows any more to whom. */
export async function eraseSubscriberRow(tx: Transaction, subscriberId: number): Promise<void> {
  await tx
    .delete(newsletterMails)
    .where(and(eq(newsletterMails.subscriberId, subscriberId), isNull(newsletterMails.outcome)));
  await tx.delete(subscribers).where(eq(subscribers.id, subscriberId));
}

/** Writes how often in a row an address took no mail and what its server said; with a moment, that we stop writing to it. */
export async function saveReturn(
  tx: Transaction,
  subscriberId: number,
  { returns, lastReturn, returnedAt }: Pick<Subscriber, 'returns' | 'lastReturn' | 'returnedAt'>,
): Promise<void> {
  await tx
    .update(subscribers)
    .set({ returns, lastReturn, returnedAt })
    .where(eq(subscribers.id, subscriberId));
}

/** Erases who did not confirm since a moment, and the addresses that were given up before another. */
export async function forgetSubscribers(
  tx: Transaction,
  before: { waiting: number; returned: number },
): Promise<void> {
  await tx
    .delete(subscribers)
    .where(and(isNull(subscribers.confirmedAt), lte(subscribers.askedAt, before.waiting)));
  await tx.delete(subscribers).where(lte(subscribers.returnedAt, before.returned));
}

/** How many get the newsletter, are still to confirm, or were given up. */
export async function countSubscribers(
  q: Queries,
): Promise<{ confirmed: number; waiting: number; returned: number }> {
  const [row] = await q
    .select({
      confirmed: sql<number>`count(*) filter (where confirmed_at is not null and returned_at is null)`,
      waiting: sql<number>`count(*) filter (where confirmed_at is null and returned_at is null)`,
      returned: sql<number>`count(*) filter (where returned_at is not null)`,
    })
    .from(subscribers);
  return row ?? { confirmed: 0, waiting: 0, returned: 0 };
}

/** Those who get the newsletter, counted by language and by the sections they chose (null: all). */
export async function countChoices(
  q: Queries,
): Promise<(Pick<Subscriber, 'language' | 'sections'> & { count: number })[]> {
  return q
    .select({
      language: subscribers.language,
      sections: subscribers.sections,
      count: sql<number>`count(*)`,
    })
    .from(subscribers)
    .where(and(isNotNull(subscribers.confirmedAt), isNull(subscribers.returnedAt)))
    .groupBy(subscribers.language, subscribers.sections);
}
