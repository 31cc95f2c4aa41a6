import { createHash, randomBytes } from 'node:crypto';
import { recordAttempt } from '#db/attempts';
import type { Database, Transaction } from '#db/client';
import { enqueueConfirmation } from '#db/newsletter-mails';
import { listSections } from '#db/published';
import { readSettings } from '#db/settings';
import { findSubscriber, saveWaitingSubscriber } from '#db/subscribers';
import {
  CONFIRMATIONS_A_DAY,
  checkSubscription,
  keptSections,
  NEWSLETTER_CONSENT_VERSION,
  type SubscriptionDraft,
  subscriberAddress,
} from '#lib/newsroom/newsletter';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

const DAY = 86_400_000;

/**
 * Takes it that somebody wants the newsletter: the address is asked by a mail, and nothing else is sent before it says
 * yes. The answer is the same whether the address is new, waits, gets the newsletter, or has been asked too often today.
 * Refuses `newsletter_off` and what `checkSubscription` does.
 */
export async function askForNewsletter(
  db: Database,
  draft: SubscriptionDraft,
  now: number = Date.now(),
): Promise<Answer> {
  const { newsletter } = await readSettings(db);
  if (!newsletter.isOn) return refuse('newsletter_off');
  const known = (await listSections(db)).map(({ slug }) => slug);
  const unfit = checkSubscription(draft, known);
  if (unfit) return unfit;
  const address = subscriberAddress(draft.email);
  await db.transaction(async (tx) => {
    if (!(await mayAsk(tx, address, now))) return;
    const subscriberId = await keep(tx, { ...draft, address, known, now });
    await enqueueConfirmation(tx, { subscriberId, now });
  });
  return grant();
}

/** Strangers cannot fill somebody's mailbox through us. The count is kept under a name that says no address. */
async function mayAsk(tx: Transaction, address: string, now: number): Promise<boolean> {
  const key = `newsletter:${createHash('sha256').update(address).digest('base64url')}`;
  const { points } = await recordAttempt(tx, { key, windowMs: DAY, now });
  return points <= CONFIRMATIONS_A_DAY;
}

/** Who gets the newsletter already keeps what they chose, whatever somebody wrote into the form. */
async function keep(
  tx: Transaction,
  {
    address,
    language,
    sections,
    known,
    now,
  }: SubscriptionDraft & { address: string; known: readonly string[]; now: number },
): Promise<number> {
  const before = await findSubscriber(tx, address);
  if (before && before.confirmedAt !== null && before.returnedAt === null) return before.id;
  return saveWaitingSubscriber(tx, {
    address,
    key: randomBytes(16).toString('base64url'),
    language,
    sections: keptSections(sections, known),
    consentVersion: NEWSLETTER_CONSENT_VERSION,
    askedAt: now,
  });
}
