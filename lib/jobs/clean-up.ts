import type { Database } from '#db/client';
import { forgetLetterWriters } from '#db/letters';
import { forgetDoneEffects } from '#db/outbox';
import { clearRateLimits } from '#db/rate-limits';
import { clearSessions } from '#db/sessions';
import { WRITER_KEPT_DAYS } from '#lib/newsroom/letters';

const DAY = 86_400_000;

/**
 * Clears away what has had its time: expired sessions, run-out rate limits, effects that happened a month ago, who wrote
 * letters that were settled long enough ago (Law 91/2025/QH15: no longer than is needed).
 */
export async function cleanUp(db: Database, now: number = Date.now()): Promise<void> {
  await db.transaction(async (tx) => {
    await clearSessions(tx, now - 7 * DAY);
    await clearRateLimits(tx, now);
    await forgetDoneEffects(tx, now - 30 * DAY);
    await forgetLetterWriters(tx, now - WRITER_KEPT_DAYS * DAY);
  });
}
