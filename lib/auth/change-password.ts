import type { Database } from '#db/client';
import { findCredentials, getPerson, savePassword } from '#db/people';
import { endSessionsOf } from '#db/sessions';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { countUse } from './attempts.ts';
import { checkPassword, hashPassword, isPassword } from './password.ts';

const LIMIT = { what: 'change-password', most: 5, windowMs: 15 * 60_000 };

/**
 * Changes one's own password and ends one's other sessions. Refused with `too_many_tries`, `wrong_password` for the
 * one held until now, or with what is wrong with the new one.
 */
export async function changePassword(
  db: Database,
  actor: Actor,
  input: { current: string; next: string; sessionId: string },
  now = Date.now(),
): Promise<Answer> {
  const counted = await countUse(db, { ...LIMIT, address: actor.personId }, now);
  if (!counted.ok) return counted;
  const person = await getPerson(db, actor.personId);
  const kept = person && (await findCredentials(db, person.email));
  if (!person || !(await isPassword(kept?.passwordHash, input.current))) {
    return refuse('wrong_password', undefined, ['current']);
  }
  const fit = checkPassword(input.next, [person.name, person.email]);
  if (!fit.ok) return fit;
  const passwordHash = await hashPassword(input.next);
  const { personId } = actor;
  await db.transaction(async (tx) => {
    await savePassword(tx, { personId, passwordHash, now });
    await endSessionsOf(tx, { personId, now, except: input.sessionId });
  });
  return grant();
}
