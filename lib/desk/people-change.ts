import type { Database, Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { grantRole, revokeRole } from '#db/held-roles';
import { findPersonByEmail, getPerson, savePerson } from '#db/people';
import { type Actor, type HeldRole, ROLES } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { refuseLastAdmin, refuseNameOrEmail, refuseRoles, refuseStranger } from './people-rules.ts';

export type PersonChange = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly HeldRole[];
};

/**
 * Changes who somebody is and what they may: name, address, roles with their sections. It holds from their next request
 * on, also of open documents. Refuses `people_not_yours`, `no_such_person`, `name_needed`, `not_an_email`,
 * `email_taken`, `role_needed`, `sections_needed`, `last_admin`.
 */
export async function changePerson(
  db: Database,
  actor: Actor,
  change: PersonChange,
  now: number = Date.now(),
): Promise<Answer> {
  const { personId, roles } = change;
  const refused = refuseStranger(actor) ?? refuseNameOrEmail(change) ?? refuseRoles(roles);
  if (refused) return refused;
  const answer = await db.transaction(async (tx): Promise<Answer> => {
    const person = await getPerson(tx, personId);
    if (!person) return refuse('no_such_person');
    const known = await findPersonByEmail(tx, change.email);
    if (known && known.id !== personId) return refuse('email_taken', undefined, ['email']);
    const leavesOffice = !roles.some(({ role }) => role === 'admin');
    const last = leavesOffice ? await refuseLastAdmin(tx, personId) : null;
    if (last) return last;

    const name = change.name.normalize('NFC').trim();
    const sortKey = name === person.name ? person.sortKey : undefined;
    await savePerson(tx, { id: personId, name, email: change.email, ...(sortKey && { sortKey }), now });
    await replaceRoles(tx, { personId, roles, by: actor.personId, now });
    await recordEvent(tx, {
      storyId: null,
      actorId: actor.personId,
      kind: 'change_person',
      now,
      facts: { personId, roles },
    });
    return grant();
  });
  if (answer.ok) announce({ kind: 'rights_changed', personId });
  return answer;
}

async function replaceRoles(
  tx: Transaction,
  held: { personId: string; roles: readonly HeldRole[]; by: string; now: number },
): Promise<void> {
  const { personId, roles, by, now } = held;
  for (const role of ROLES) await revokeRole(tx, { personId, role });
  for (const { role, sectionIds } of roles) await grantRole(tx, { personId, role, sectionIds, by, now });
}
