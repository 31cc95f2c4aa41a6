import type { Database, Transaction } from '#db/client';
import { getEvent } from '#db/events';
import { tellPeople } from '#db/notifications';
import { type Effect, recordEffectDone, recordEffectFailed, takeDueEffects } from '#db/outbox';
import { everybodyKnows } from '#lib/press/change-over';
import { pingHub } from './ping-hub.ts';

const LEASE = 60_000;
const AT_ONCE = 20;

/**
 * Makes the effects that wait in the outbox happen, each once: telling the same news twice tells nobody twice, and a hub
 * does not mind a second ping. What fails is tried again later and shows on the administrator's page. Answers how many
 * happened.
 */
export async function deliverEffects(db: Database, now: number = Date.now()): Promise<number> {
  let happened = 0;
  for (;;) {
    const taken = await db.transaction((tx) => takeDueEffects(tx, { now, leaseMs: LEASE, limit: AT_ONCE }));
    // A hub that is pinged comes to see what is new.
    if (taken.length > 0) everybodyKnows();
    for (const effect of taken) if (await deliver(db, effect, now)) happened++;
    if (taken.length < AT_ONCE) return happened;
  }
}

async function deliver(db: Database, effect: Effect, now: number): Promise<boolean> {
  try {
    if (effect.kind === 'ping') await pingHub(feedsOf(effect));
    // Told and recorded in one: a commit less, for which readers would wait.
    await db.transaction(async (tx) => {
      if (effect.kind === 'notify') await tell(tx, effect, now);
      await recordEffectDone(tx, effect.id, now);
    });
    return true;
  } catch (error) {
    const failure = { error: error instanceof Error ? error.message : String(error), now };
    await db.transaction((tx) => recordEffectFailed(tx, effect, failure));
    return false;
  }
}

/** The feeds that a ping is of; one that waits from before they were named is of the whole paper's. */
function feedsOf({ payload }: Effect): readonly string[] {
  const { feeds } = payload as { feeds?: readonly string[] };
  return feeds ?? ['/rss.xml'];
}

async function tell(tx: Transaction, effect: Effect, now: number): Promise<void> {
  const { eventId, personIds } = effect.payload as { eventId: number; personIds: string[] };
  const event = await getEvent(tx, eventId);
  if (!event) throw new Error(`There is no event ${eventId} to tell of.`);
  const { storyId, kind } = event;
  await tellPeople(tx, { eventId, storyId, kind, personIds, now });
}
