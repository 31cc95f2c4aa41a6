import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { HeldRole, Role } from '#lib/newsroom/people';
import type { Queries, Transaction } from './client.ts';
import { heldRoles, people } from './schema/people.ts';

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

/** Gives a person a role, in the whole paper (`null`) or in some sections, in place of what they held of it before. */
export async function grantRole(
  tx: Transaction,
  grant: {
    personId: string;
    role: Role;
    sectionIds: readonly string[] | null;
    by: string | null;
    now: number;
  },
): Promise<void> {
  const { personId, role, sectionIds, by, now } = grant;
  await revokeRole(tx, { personId, role });
  const held = (sectionIds ?? ['']).map((sectionId) => ({
    personId,
    role,
    sectionId,
    grantedBy: by,
    grantedAt: now,
  }));
  if (held.length > 0) await tx.insert(heldRoles).values(held);
}

/** Takes a role from a person, in all sections. */
export async function revokeRole(
  tx: Transaction,
  { personId, role }: { personId: string; role: Role },
): Promise<void> {
  await tx.delete(heldRoles).where(and(eq(heldRoles.personId, personId), eq(heldRoles.role, role)));
}

/** Ids of the people with an open account who hold one of the roles, for this section or for the whole paper. */
export async function listHolders(
  q: Queries,
  roles: readonly Role[],
  sectionId: string | null = null,
): Promise<string[]> {
  const rows = await q
    .selectDistinct({ personId: heldRoles.personId })
    .from(heldRoles)
    .innerJoin(people, eq(people.id, heldRoles.personId))
    .where(
      and(
        inArray(heldRoles.role, [...roles]),
        isNull(people.disabledAt),
        sectionId === null ? undefined : or(eq(heldRoles.sectionId, ''), eq(heldRoles.sectionId, sectionId)),
      ),
    );
  return rows.map((row) => row.personId);
}
