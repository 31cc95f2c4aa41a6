import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { eraseSubscriberRow, findSubscriber } from '#db/subscribers';
import { checkAddress, subscriberAddress } from '#lib/newsroom/newsletter';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Erases somebody from the newsletter who asked the newsroom for it (Law 91/2025/QH15). The ledger says that it was done
 * and by whom, not to which address. Refuses `newsletter_not_yours`, `not_an_email`, `no_such_subscriber`.
 */
export async function eraseSubscriber(
  db: Database,
  actor: Actor,
  { email }: { readonly email: string },
  now: number = Date.now(),
): Promise<Answer> {
  if (!can(actor, 'manage_newsletter')) return refuse('newsletter_not_yours');
  const unfit = checkAddress(email);
  if (unfit) return unfit;
  return db.transaction(async (tx) => {
    const subscriber = await findSubscriber(tx, subscriberAddress(email));
    if (!subscriber) return refuse('no_such_subscriber', undefined, ['email']);
    await eraseSubscriberRow(tx, subscriber.id);
    const event = { storyId: null, actorId: actor.personId, kind: 'erase_subscriber', now };
    await recordEvent(tx, { ...event, facts: { subscriberId: subscriber.id } });
    return grant();
  });
}
