import { desc, eq, lte, sql } from 'drizzle-orm';
import type { DigestSpan } from '#lib/newsroom/newsletter';
import type { Queries, Transaction } from './client.ts';
import { digests, newsletterMails } from './schema/newsletter.ts';

/** Whether the issue of a day has been opened. */
export async function hasDigest(q: Queries, day: string): Promise<boolean> {
  return (await q.$count(digests, eq(digests.day, day))) > 0;
}

/** Until when the last issue reached, or null when there was none. */
export async function lastDigestUntil(q: Queries): Promise<number | null> {
  const [row] = await q.select({ until: digests.until }).from(digests).orderBy(desc(digests.until)).limit(1);
  return row?.until ?? null;
}

/** Opens the issue of a day, once: answers its id, or null when another hand has opened it. */
export async function openDigest(tx: Transaction, span: DigestSpan, now: number): Promise<number | null> {
  const [row] = await tx
    .insert(digests)
    .values({ ...span, createdAt: now })
    .onConflictDoNothing({ target: digests.day })
    .returning({ id: digests.id });
  return row?.id ?? null;
}

/** Puts the mails of an issue in the queue, one for everybody who gets the newsletter now. */
export async function enqueueDigestMails(tx: Transaction, digestId: number, now: number): Promise<void> {
  await tx.run(sql`
    insert into newsletter_mails (kind, digest_id, subscriber_id, due_at)
    select 'digest', ${digestId}, id, ${now} from subscribers
    where confirmed_at is not null and returned_at is null order by id`);
}

/** An issue with the number of its mails by how they ended. */
export type DigestRecord = Awaited<ReturnType<typeof listDigests>>[number];

/** Lists the last issues, the newest first, with what became of their mails. */
export async function listDigests(q: Queries, limit = 14) {
  const ended = (outcome: string) =>
    sql<number>`count(*) filter (where ${newsletterMails.outcome} = ${outcome})`;
  return q
    .select({
      id: digests.id,
      day: digests.day,
      createdAt: digests.createdAt,
      waiting: sql<number>`count(${newsletterMails.id}) filter (where ${newsletterMails.outcome} is null)`,
      sent: ended('sent'),
      nothing: ended('nothing'),
      returned: ended('returned'),
      failed: ended('failed'),
      unclear: ended('unclear'),
    })
    .from(digests)
    .leftJoin(newsletterMails, eq(newsletterMails.digestId, digests.id))
    .groupBy(digests.id)
    .orderBy(desc(digests.id))
    .limit(limit);
}

/** Removes issues that were made before a moment, with the record of their mails. */
export async function forgetDigests(tx: Transaction, before: number): Promise<void> {
  await tx.delete(digests).where(lte(digests.createdAt, before));
}
