import type { Database } from '#db/client';
import { savePassword } from '#db/people';
import { startSession } from '#db/sessions';
import { hashPassword } from './password.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { hashToken, newToken, sealToken } from './session-token.ts';

/** Gives a person a password, for tests. */
export async function aPassword(db: Database, personId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await db.transaction((tx) => savePassword(tx, { personId, passwordHash, now: 1 }));
}

/** Signs a person in without a screen, for tests: the session's cookie. */
export async function aSessionCookie(
  db: Database,
  personId: string,
  { now = Date.now(), lasts = 60 * 60_000 } = {},
): Promise<{ name: string; value: string; sessionId: string }> {
  const token = newToken();
  const sessionId = hashToken(token);
  await db.transaction((tx) =>
    startSession(tx, { tokenHash: sessionId, personId, now, expiresAt: now + lasts }),
  );
  return { name: SESSION_COOKIE, value: await sealToken(token), sessionId };
}
