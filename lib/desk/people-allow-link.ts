import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getPerson } from '#db/people';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { refuseStranger } from './people-rules.ts';

/**
 * Allows and records the making of a link by which somebody chooses a password: an invitation for an account that has
 * none yet, else a reset; answers which. Refuses `people_not_yours`, `no_such_person`, `account_closed`.
 */
export async function allowLink(
  db: Database,
  actor: Actor,
  { personId }: { personId: string },
  now: number = Date.now(),
): Promise<Answer<{ purpose: 'invite' | 'reset' }>> {
  const refused = refuseStranger(actor);
  if (refused) return refused;
  return db.transaction(async (tx): Promise<Answer<{ purpose: 'invite' | 'reset' }>> => {
    const person = await getPerson(tx, personId);
    if (!person) return refuse('no_such_person');
    if (person.disabledAt !== null) return refuse('account_closed');
    const purpose = person.hasPassword ? 'reset' : 'invite';
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'make_link',
      now,
      facts: { personId, purpose },
    });
    return grant({ purpose });
  });
}
