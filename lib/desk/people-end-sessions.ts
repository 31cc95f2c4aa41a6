import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getPerson } from '#db/people';
import { endSession, endSessionsOf } from '#db/sessions';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { refuseStranger } from './people-rules.ts';

/**
 * Ends every session of somebody: a lost phone, a shared computer. They sign in anew. Refuses `people_not_yours`,
 * `no_such_person`.
 */
export async function endSessionsOfPerson(
  db: Database,
  actor: Actor,
  { personId }: { personId: string },
  now: number = Date.now(),
): Promise<Answer> {
  const refused = refuseStranger(actor);
  if (refused) return refused;
  const answer = await db.transaction(async (tx): Promise<Answer> => {
    if (!(await getPerson(tx, personId))) return refuse('no_such_person');
    await endSessionsOf(tx, { personId, now });
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'end_sessions',
      now,
      facts: { personId },
    });
    return grant();
  });
  if (answer.ok) announce({ kind: 'rights_changed', personId });
  return answer;
}

/** Ends one of the actor's own sessions by its id, or all but the one in hand (`except`). */
export async function endOwnSessions(
  db: Database,
  actor: Actor,
  which: { readonly sessionId: string } | { readonly except: string },
  now: number = Date.now(),
): Promise<Answer> {
  const { personId } = actor;
  await db.transaction(async (tx) => {
    if ('sessionId' in which) await endSession(tx, { tokenHash: which.sessionId, personId, now });
    else await endSessionsOf(tx, { personId, except: which.except, now });
  });
  announce({ kind: 'rights_changed', personId });
  return grant();
}
