import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { MailOutcome } from '#lib/newsroom/newsletter-mails';
import type { Queries, Transaction } from './client.ts';
import { digests, newsletterMails, subscribers } from './schema/newsletter.ts';

/** A mail that somebody took to send it: it is theirs until `takenUntil`. */
export type TakenMail = Awaited<ReturnType<typeof takeDueMails>>[number];

/** Puts the question whether they asked for it in the queue of mails for a subscriber, in place of one that waits. */
export async function enqueueConfirmation(
  tx: Transaction,
  { subscriberId, now }: { subscriberId: number; now: number },
): Promise<void> {
  await tx
    .delete(newsletterMails)
    .where(
      and(
        eq(newsletterMails.kind, 'confirm'),
        eq(newsletterMails.subscriberId, subscriberId),
        isNull(newsletterMails.outcome),
      ),
    );
  await tx.insert(newsletterMails).values({ kind: 'confirm', subscriberId, dueAt: now });
}

/** Takes mails that are due, each leased to the taker for `leaseMs`, with what is needed to write and address them. */
export async function takeDueMails(tx: Transaction, taking: { now: number; leaseMs: number; limit: number }) {
  const takenUntil = taking.now + taking.leaseMs;
  const due = tx
    .select({ id: newsletterMails.id })
    .from(newsletterMails)
    .where(
      and(
        isNull(newsletterMails.outcome),
        lte(newsletterMails.dueAt, taking.now),
        or(isNull(newsletterMails.takenUntil), lte(newsletterMails.takenUntil, taking.now)),
      ),
    )
    .orderBy(asc(newsletterMails.dueAt), asc(newsletterMails.id))
    .limit(taking.limit);
  const taken = await tx
    .update(newsletterMails)
    .set({ takenUntil })
    .where(sql`${newsletterMails.id} in ${due}`)
    .returning({ id: newsletterMails.id });
  return mailsFrom(tx).where(
    inArray(
      newsletterMails.id,
      taken.map(({ id }) => id),
    ),
  );
}

function mailsFrom(q: Queries) {
  return q
    .select({
      id: newsletterMails.id,
      kind: newsletterMails.kind,
      attempts: newsletterMails.attempts,
      takenUntil: newsletterMails.takenUntil,
      handedAt: newsletterMails.handedAt,
      subscriber: subscribers,
      digest: digests,
    })
    .from(newsletterMails)
    .leftJoin(subscribers, eq(subscribers.id, newsletterMails.subscriberId))
    .leftJoin(digests, eq(digests.id, newsletterMails.digestId))
    .orderBy(asc(newsletterMails.id))
    .$dynamic();
}

/**
 * Writes that a taken mail is being handed over, or answers false: another has taken it meanwhile, its reader left, or
 * their address was given up.
 * From here on it is not sent a second time unless the mail server says that it did not take it.
 */
export async function markHanded(
  tx: Transaction,
  mail: Pick<TakenMail, 'id' | 'takenUntil'>,
  now: number,
): Promise<boolean> {
  const marked = await tx
    .update(newsletterMails)
    .set({ handedAt: now })
    .where(
      and(
        eq(newsletterMails.id, mail.id),
        isNull(newsletterMails.outcome),
        sql`exists (select 1 from subscribers
          where id = ${newsletterMails.subscriberId} and returned_at is null)`,
        sql`${newsletterMails.takenUntil} is ${mail.takenUntil}`,
      ),
    )
    .returning({ id: newsletterMails.id });
  return marked.length > 0;
}

/** Writes how a mail ended. */
export async function recordMailDone(
  tx: Transaction,
  mailId: number,
  { outcome, error = '', now }: { outcome: MailOutcome; error?: string; now: number },
): Promise<void> {
  await tx
    .update(newsletterMails)
    .set({ outcome, doneAt: now, takenUntil: null, lastError: error })
    .where(eq(newsletterMails.id, mailId));
}

/** Puts a mail that was not taken back in the queue until a moment. */
export async function postponeMail(
  tx: Transaction,
  mailId: number,
  { until, attempts, error }: { until: number; attempts: number; error: string },
): Promise<void> {
  await tx
    .update(newsletterMails)
    .set({ dueAt: until, attempts, takenUntil: null, handedAt: null, lastError: error })
    .where(eq(newsletterMails.id, mailId));
}

/** Lets every mail wait until a moment that is due before it and not being handed over: nothing goes out at present. */
export async function postponeAllMails(tx: Transaction, until: number): Promise<void> {
  await tx
    .update(newsletterMails)
    .set({ dueAt: until, takenUntil: null })
    .where(
      and(
        isNull(newsletterMails.outcome),
        isNull(newsletterMails.handedAt),
        lte(newsletterMails.dueAt, until),
      ),
    );
}

/** How many mails still wait to go out. */
export async function countWaitingMails(q: Queries): Promise<number> {
  return q.$count(newsletterMails, isNull(newsletterMails.outcome));
}

/** What was the trouble with the mails that wait, the latest first; no addresses in it. */
export async function findMailTrouble(q: Queries): Promise<string | null> {
  const [row] = await q
    .select({ error: newsletterMails.lastError })
    .from(newsletterMails)
    .where(and(isNull(newsletterMails.outcome), sql`${newsletterMails.lastError} <> ''`))
    .orderBy(sql`${newsletterMails.id} desc`)
    .limit(1);
  return row?.error ?? null;
}

/** Removes questions that were settled before a moment. */
export async function forgetMails(tx: Transaction, before: number): Promise<void> {
  await tx
    .delete(newsletterMails)
    .where(and(eq(newsletterMails.kind, 'confirm'), lte(newsletterMails.doneAt, before)));
}
