import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { grantRole } from '#db/held-roles';
import { findPersonByEmail, savePerson } from '#db/people';
import type { Actor, HeldRole, Language } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { refuseNameOrEmail, refuseRoles, refuseStranger } from './people-rules.ts';

export type Invitation = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
};

/**
 * Opens an account without a password for somebody new; the link by which they choose one is made apart. Refuses
 * `people_not_yours`, `name_needed`, `not_an_email`, `email_taken`, `role_needed`, `sections_needed`.
 */
export async function invitePerson(
  db: Database,
  actor: Actor,
  invitation: Invitation,
  now: number = Date.now(),
): Promise<Answer<{ personId: string }>> {
  const { name, email, language, roles } = invitation;
  const refused = refuseStranger(actor) ?? refuseNameOrEmail(invitation) ?? refuseRoles(roles);
  if (refused) return refused;
  return db.transaction(async (tx) => {
    if (await findPersonByEmail(tx, email)) return refuse('email_taken', undefined, ['email']);
    const personId = await savePerson(tx, { name, email, language, now });
    const by = actor.personId;
    for (const { role, sectionIds } of roles) await grantRole(tx, { personId, role, sectionIds, by, now });
    await recordEvent(tx, {
      storyId: null,
      actorId: by,
      kind: 'invite_person',
      now,
      facts: { personId, roles },
    });
    return grant({ personId });
  });
}
