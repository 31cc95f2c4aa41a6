import type { Database } from '#db/client';
import { readActor } from '#db/people';
import { findSession, touchSession } from '#db/sessions';
import type { Actor } from '#lib/newsroom/people';
import { cookieIn, SESSION_COOKIE } from './session-cookie.ts';
import { hashToken, openCookie } from './session-token.ts';

const NOTED_EVERY = 5 * 60_000;

/**
 * Who sends a `Cookie` header: the person with the roles held at this moment, and the session. Null for a cookie that
 * is missing or forged, a session that ended or expired, and a disabled account. Pages, sockets and the press ask this.
 */
export async function actorOfCookie(
  db: Database,
  header: string | null | undefined,
  now = Date.now(),
): Promise<{ actor: Actor; sessionId: string } | null> {
  const value = cookieIn(header, SESSION_COOKIE);
  const token = value && (await openCookie(value));
  if (!token) return null;
  const session = await findSession(db, hashToken(token), now);
  const actor = session && (await readActor(db, session.personId));
  if (!session || !actor) return null;
  if (now - session.lastSeenAt > NOTED_EVERY) {
    await db.transaction((tx) => touchSession(tx, { tokenHash: session.id, now }));
  }
  return { actor, sessionId: session.id };
}
