import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { disablePerson, enablePerson, getPerson } from '#db/people';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { refuseLastAdmin, refuseStranger } from './people-rules.ts';

/**
 * Closes an account, or opens a closed one again. Whoever is closed is out on the next request, and open documents hang
 * up; what they wrote stays. Refuses `people_not_yours`, `no_such_person`, `not_yourself`, `last_admin`.
 */
export async function closePerson(
  db: Database,
  actor: Actor,
  { personId, isClosed }: { personId: string; isClosed: boolean },
  now: number = Date.now(),
): Promise<Answer> {
  const refused = refuseStranger(actor);
  if (refused) return refused;
  if (personId === actor.personId) return refuse('not_yourself');
  const answer = await db.transaction(async (tx): Promise<Answer> => {
    if (!(await getPerson(tx, personId))) return refuse('no_such_person');
    const last = isClosed ? await refuseLastAdmin(tx, personId) : null;
    if (last) return last;
    if (isClosed) await disablePerson(tx, personId, now);
    else await enablePerson(tx, personId);
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: isClosed ? 'close_person' : 'open_person',
      now,
      facts: { personId },
    });
    return grant();
  });
  if (answer.ok) announce({ kind: 'rights_changed', personId });
  return answer;
}
