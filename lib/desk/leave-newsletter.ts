import type { Database } from '#db/client';
import { eraseSubscriberRow, findSubscriberByKey, type Subscriber } from '#db/subscribers';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Takes a subscriber off the list and erases everything about them, at once: also a mail that is being made ready does
 * not go out any more. Refuses `no_such_subscriber`, which is what whoever left is when they press again.
 */
export async function leaveNewsletter(
  db: Database,
  key: string,
): Promise<Answer<{ subscriber: Subscriber }>> {
  return db.transaction(async (tx) => {
    const subscriber = await findSubscriberByKey(tx, key);
    if (!subscriber) return refuse('no_such_subscriber');
    await eraseSubscriberRow(tx, subscriber.id);
    return grant({ subscriber });
  });
}
