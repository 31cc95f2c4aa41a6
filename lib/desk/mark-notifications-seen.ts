import type { Database } from '#db/client';
import { countUnseen, markSeen } from '#db/notifications';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant } from '#lib/newsroom/refusal';

/**
 * Marks what the actor was told as seen: the lines named, those of one story, or all; nobody else's. The time is the
 * receipt that the sender sees. Answers how many are still unseen.
 */
export async function markNotificationsSeen(
  db: Database,
  actor: Actor,
  input: { readonly ids?: readonly number[]; readonly storyId?: number } = {},
  now: number = Date.now(),
): Promise<Answer<{ unseen: number }>> {
  const { personId } = actor;
  return db.transaction(async (tx) => {
    await markSeen(tx, { ...input, personId, now });
    return grant({ unseen: await countUnseen(tx, personId) });
  });
}
