import type { Database } from '#db/client';
import { demoTime } from '#db/demo/dates';
import type { DemoSubscriber } from '#db/demo/demo-story';
import { findSubscriber } from '#db/subscribers';
import { subscriberAddress } from '#lib/newsroom/newsletter';
import { askForNewsletter } from './ask-for-newsletter.ts';
import { confirmSubscription } from './confirm-subscription.ts';

/** Has the readers of the demo ask for its newsletter, and all but those who wait say yes. */
export async function seedSubscribers(
  db: Database,
  subscribers: readonly DemoSubscriber[],
  now: number,
): Promise<void> {
  for (const { hoursAgo, isWaiting, ...choice } of subscribers) {
    const asked = await askForNewsletter(db, { ...choice, isAgreed: true }, demoTime(now, hoursAgo));
    if (!asked.ok) throw new Error(`A subscriber of the demo was refused: ${asked.refusal.code}.`);
    const subscriber = await findSubscriber(db, subscriberAddress(choice.email));
    if (subscriber && !isWaiting) await confirmSubscription(db, subscriber.key, demoTime(now, hoursAgo));
  }
}
