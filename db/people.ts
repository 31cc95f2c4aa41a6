import { and, eq, isNull } from 'drizzle-orm';
import type { Actor, HeldRole, Role } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { heldRoles, people } from './schema/people.ts';

/** The person behind a request with the roles held now; null if there is no such person or the account is disabled. */
export async function readActor(q: Queries, personId: string): Promise<Actor | null> {
  const rows = await q
    .select({
      name: people.name,
      language: people.language,
      role: heldRoles.role,
      sectionId: heldRoles.sectionId,
    })
    .from(people)
    .leftJoin(heldRoles, eq(heldRoles.personId, people.id))
    .where(and(eq(people.id, personId), isNull(people.disabledAt)));
  const [first] = rows;
  if (!first) return null;
  return { personId, name: first.name, language: first.language, roles: rolesOf(rows) };
}

type HeldRow = { role: Role | null; sectionId: string | null };

/** Rows of held roles as roles: the whole paper wins over single sections. */
export function rolesOf(rows: readonly HeldRow[]): HeldRole[] {
  const sections = new Map<Role, string[] | null>();
  for (const { role, sectionId } of rows) {
    if (!role) continue;
    const known = sections.get(role);
    if (known === null) continue;
    sections.set(role, sectionId ? [...(known ?? []), sectionId] : null);
  }
  return [...sections].map(([role, sectionIds]) => ({ role, sectionIds }));
}
