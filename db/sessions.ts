import { and, desc, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { prepared } from './prepared.ts';
import { people, sessions } from './schema/people.ts';

/** A signed-in browser. `id` is the hash of the token, never the token. */
export type Session = {
  readonly id: string;
  readonly personId: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly device: string;
};

const columns = {
  id: sessions.id,
  personId: sessions.personId,
  createdAt: sessions.createdAt,
  lastSeenAt: sessions.lastSeenAt,
  expiresAt: sessions.expiresAt,
  device: sessions.device,
};

/** Starts a session under the hash of its token. */
export async function startSession(
  tx: Transaction,
  session: { tokenHash: string; personId: string; device?: string; now: number; expiresAt: number },
): Promise<void> {
  const { tokenHash, personId, device = '', now, expiresAt } = session;
  await tx
    .insert(sessions)
    .values({ id: tokenHash, personId, device, createdAt: now, lastSeenAt: now, expiresAt });
}

/** The session of a token's hash; null when it has ended or expired, or its person is disabled. */
export async function findSession(q: Queries, tokenHash: string, now: number): Promise<Session | null> {
  return (await sessionQuery(q).get({ tokenHash, now })) ?? null;
}
const sessionQuery = prepared((q) =>
  q
    .select(columns)
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.id, sql.placeholder('tokenHash')),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql.placeholder('now')),
        isNull(people.disabledAt),
      ),
    )
    .prepare(),
);

/** Notes that the session was used, and moves its end if a new one is given. */
export async function touchSession(
  tx: Transaction,
  session: { tokenHash: string; now: number; expiresAt?: number },
): Promise<void> {
  const { tokenHash, now, expiresAt } = session;
  await tx
    .update(sessions)
    .set({ lastSeenAt: now, ...(expiresAt && { expiresAt }) })
    .where(and(eq(sessions.id, tokenHash), isOpen(now)));
}

/** Ends one session of a person; of nobody else's. Answers whether there was one to end. */
export async function endSession(
  tx: Transaction,
  { tokenHash, personId, now }: { tokenHash: string; personId: string; now: number },
): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, tokenHash), eq(sessions.personId, personId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends all sessions of a person, but for the one that may be excepted (a changed password keeps the own browser). */
export async function endSessionsOf(
  tx: Transaction,
  { personId, now, except = '' }: { personId: string; now: number; except?: string },
): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), ne(sessions.id, except)));
}

/** The open sessions of a person, the last used first. */
export async function listSessions(q: Queries, personId: string, now: number): Promise<Session[]> {
  return q
    .select(columns)
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isOpen(now)))
    .orderBy(desc(sessions.lastSeenAt));
}

/** Clears away sessions that expired before a moment. */
export async function clearSessions(tx: Transaction, before: number): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, before));
}

function isOpen(now: number) {
  return and(isNull(sessions.endedAt), gt(sessions.expiresAt, now));
}
