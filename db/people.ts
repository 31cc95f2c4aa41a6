import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Actor, Language } from '#lib/newsroom/people';
import { personSortKey } from '#lib/text/sort-key';
import type { Queries, Transaction } from './client.ts';
import { rolesOf } from './held-roles.ts';
import { prepared } from './prepared.ts';
import { heldRoles, people } from './schema/people.ts';
import { endSessionsOf } from './sessions.ts';

/** A person with an account; what proves who they are is never part of it. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
  readonly email: string;
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly isDemo: boolean;
  readonly hasPassword: boolean;
  readonly createdAt: number;
  readonly disabledAt: number | null;
};

/** The person behind a request with the roles held now; null if there is no such person or the account is disabled. */
export async function readActor(q: Queries, personId: string): Promise<Actor | null> {
  const rows = await actorQuery(q).all({ personId });
  const [first] = rows;
  if (!first) return null;
  return { personId, name: first.name, language: first.language, roles: rolesOf(rows) };
}
const actorQuery = prepared((q) =>
  q
    .select({
      name: people.name,
      language: people.language,
      role: heldRoles.role,
      sectionId: heldRoles.sectionId,
    })
    .from(people)
    .leftJoin(heldRoles, eq(heldRoles.personId, people.id))
    .where(and(eq(people.id, sql.placeholder('personId')), isNull(people.disabledAt)))
    .prepare(),
);

/** A person by id, disabled ones too, or null. */
export async function getPerson(q: Queries, id: string): Promise<Person | null> {
  const [row] = await q.select().from(people).where(eq(people.id, id));
  return row ? withoutSecrets(row) : null;
}

/** A person by e-mail address, in any spelling of case and spaces, or null. */
export async function findPersonByEmail(q: Queries, email: string): Promise<Person | null> {
  const [row] = await q
    .select()
    .from(people)
    .where(eq(people.email, emailKey(email)));
  return row ? withoutSecrets(row) : null;
}

/** What sign-in compares with: the hash of the password, and whether the account is disabled. Null: no such address. */
export async function findCredentials(
  q: Queries,
  email: string,
): Promise<{ personId: string; passwordHash: string | null; disabledAt: number | null } | null> {
  const [row] = await q
    .select({ personId: people.id, passwordHash: people.passwordHash, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.email, emailKey(email)));
  return row ?? null;
}

/** Everybody with an account, in the order of a Vietnamese list of names, with the roles held. */
export async function listPeople(q: Queries) {
  const everybody = await q.select().from(people).orderBy(asc(people.sortKey), asc(people.id));
  const held = await q.select().from(heldRoles);
  const byPerson = Map.groupBy(held, (row) => row.personId);
  return everybody.map((row) => ({
    ...withoutSecrets(row),
    roles: rolesOf(byPerson.get(row.id) ?? []),
  }));
}
export type PersonWithRoles = Awaited<ReturnType<typeof listPeople>>[number];

export type PersonToSave = {
  /** None: somebody new. */
  id?: string;
  name: string;
  email: string;
  /** By hand (`personSortKey` of a sort name), for names that do not follow the rule of the given name. */
  sortKey?: string;
  passwordHash?: string | null;
  language?: Language;
  theme?: Person['theme'];
  isDemo?: boolean;
  now: number;
};

/** Writes a person, new or known by id, and returns the id. A taken e-mail address throws; ask `findPersonByEmail` first. */
export async function savePerson(tx: Transaction, person: PersonToSave): Promise<string> {
  const { id = randomUUID(), email, now, ...rest } = person;
  const name = person.name.normalize('NFC').trim();
  const written = { ...rest, name, sortKey: person.sortKey ?? personSortKey(name), email: emailKey(email) };
  await tx
    .insert(people)
    .values({ id, ...written, createdAt: now })
    .onConflictDoUpdate({ target: people.id, set: written });
  return id;
}

/** Sets the hash of a new password. The caller ends the other sessions. */
export async function savePassword(
  tx: Transaction,
  { personId, passwordHash, now }: { personId: string; passwordHash: string; now: number },
): Promise<void> {
  await tx.update(people).set({ passwordHash, passwordChangedAt: now }).where(eq(people.id, personId));
}

/** Closes an account: the person is out on the next request, and all sessions end for good. */
export async function disablePerson(tx: Transaction, personId: string, now: number): Promise<void> {
  await tx
    .update(people)
    .set({ disabledAt: now })
    .where(and(eq(people.id, personId), isNull(people.disabledAt)));
  await endSessionsOf(tx, { personId, now });
}

/** Opens a closed account again; they sign in anew. */
export async function enablePerson(tx: Transaction, personId: string): Promise<void> {
  await tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId));
}

/** Whether nobody has an account yet: the first run makes the administrator. */
export async function isWithoutPeople(q: Queries): Promise<boolean> {
  return (await q.$count(people)) === 0;
}

/** Whether somebody works here who was not seeded with the demo paper. */
export async function hasRealPeople(q: Queries): Promise<boolean> {
  return (await q.$count(people, eq(people.isDemo, false))) > 0;
}

/** An e-mail address as it is kept and compared: composed, trimmed, lower case. */
export function emailKey(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

function withoutSecrets(row: typeof people.$inferSelect): Person {
  const { passwordHash, passwordChangedAt: _changed, ...person } = row;
  return { ...person, hasPassword: passwordHash !== null };
}
