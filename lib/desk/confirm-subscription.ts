import type { Database } from '#db/client';
import { confirmSubscriberRow, findSubscriberByKey, type Subscriber } from '#db/subscribers';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Puts somebody on the newsletter's list who says yes by the link in their mail; saying it again changes nothing.
 * Refuses `no_such_subscriber` when nobody has this key (any more).
 */
export async function confirmSubscription(
  db: Database,
  key: string,
  now: number = Date.now(),
): Promise<Answer<{ subscriber: Subscriber }>> {
  return db.transaction(async (tx) => {
    const subscriber = await findSubscriberByKey(tx, key);
    if (!subscriber) return refuse('no_such_subscriber');
    await confirmSubscriberRow(tx, subscriber.id, now);
    return grant({ subscriber });
  });
}
