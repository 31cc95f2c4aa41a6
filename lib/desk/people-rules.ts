import type { Queries } from '#db/client';
import { listHolders } from '#db/held-roles';
import type { Actor, HeldRole } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Refused, refuse } from '#lib/newsroom/refusal';

/** Refuses whoever does not manage people (`people_not_yours`); null for an administrator. */
export function refuseStranger(actor: Actor): Refused | null {
  return can(actor, 'manage_people') ? null : refuse('people_not_yours');
}

/** Refuses what would leave the paper without an administrator (`last_admin`); null while another one remains. */
export async function refuseLastAdmin(q: Queries, personId: string): Promise<Refused | null> {
  const admins = await listHolders(q, ['admin']);
  return admins.includes(personId) && admins.length === 1 ? refuse('last_admin') : null;
}

/**
 * Checks the roles that somebody is to hold: at least one (`role_needed`), sections only for editors, and at least one
 * of them where a role is limited (`sections_needed`).
 */
export function refuseRoles(roles: readonly HeldRole[]): Refused | null {
  if (roles.length === 0) return refuse('role_needed', undefined, ['roles']);
  const limited = roles.filter(({ sectionIds }) => sectionIds !== null);
  if (limited.some(({ role }) => role !== 'editor')) return refuse('bad_input', undefined, ['roles']);
  return limited.some(({ sectionIds }) => sectionIds?.length === 0)
    ? refuse('sections_needed', undefined, ['roles'])
    : null;
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Checks a name (`name_needed`) and an e-mail address as far as a form can (`not_an_email`). */
export function refuseNameOrEmail({ name, email }: { name: string; email: string }): Refused | null {
  if (name.trim() === '') return refuse('name_needed', undefined, ['name']);
  return ADDRESS.test(email.trim()) ? null : refuse('not_an_email', undefined, ['email']);
}
