import type { Database } from '#db/client';
import { forgetDoneEffects } from '#db/outbox';
import { clearRateLimits } from '#db/rate-limits';
import { clearSessions } from '#db/sessions';

const DAY = 86_400_000;

/** Clears away what has had its time: expired sessions, run-out rate limits, effects that happened a month ago. */
export async function cleanUp(db: Database, now: number = Date.now()): Promise<void> {
  await db.transaction(async (tx) => {
    await clearSessions(tx, now - 7 * DAY);
    await clearRateLimits(tx, now);
    await forgetDoneEffects(tx, now - 30 * DAY);
  });
}
