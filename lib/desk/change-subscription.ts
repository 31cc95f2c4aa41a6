import type { Database } from '#db/client';
import { listSections } from '#db/published';
import { findSubscriberByKey, type Subscriber, saveSubscriberChoice } from '#db/subscribers';
import { checkSections, keptSections, type NewsletterChoice } from '#lib/newsroom/newsletter';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Changes what a subscriber gets, from the next issue on. Refuses `no_such_subscriber` and `newsletter_section_unknown`.
 */
export async function changeSubscription(
  db: Database,
  key: string,
  { language, sections }: NewsletterChoice,
): Promise<Answer<{ subscriber: Subscriber }>> {
  const known = (await listSections(db)).map(({ slug }) => slug);
  const unfit = checkSections(sections, known);
  if (unfit) return unfit;
  return db.transaction(async (tx) => {
    const subscriber = await findSubscriberByKey(tx, key);
    if (!subscriber) return refuse('no_such_subscriber');
    const choice = { language, sections: keptSections(sections, known) };
    await saveSubscriberChoice(tx, subscriber.id, choice);
    return grant({ subscriber: { ...subscriber, ...choice } });
  });
}
