import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { retryEffect } from '#db/outbox';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';

/** Puts an effect that failed back in the outbox, to be tried at once. Refuses `system_not_yours`. */
export async function retryOutbox(
  db: Database,
  actor: Actor,
  { effectId }: { effectId: number },
  now: number = Date.now(),
): Promise<Answer> {
  if (!can(actor, 'run_system')) return refuse('system_not_yours');
  await db.transaction(async (tx) => {
    await retryEffect(tx, effectId, now);
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'retry_effect',
      now,
      facts: { effectId },
    });
  });
  announce({ kind: 'outbox_filled' });
  return grant();
}
