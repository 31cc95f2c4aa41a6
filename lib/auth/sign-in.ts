import type { Database } from '#db/client';
import { findCredentials } from '#db/people';
import { startSession } from '#db/sessions';
import { log } from '#lib/log';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { countTry, forgetTries } from './attempts.ts';
import { isPassword } from './password.ts';
import { hashToken, newToken, SESSION_LENGTH } from './session-token.ts';

export type SignIn = {
  email: string;
  password: string;
  /** Stay signed in on this device for thirty days; otherwise for a shift. */
  keep: boolean;
  address: string;
  device: string;
};

/**
 * Signs a person in and starts a session with a new token. Refused with `too_many_tries`, or with `wrong_credentials`
 * and the tries left, alike in words and time for an unknown address, a wrong password, an account without a password
 * and a disabled one.
 */
export async function signIn(
  db: Database,
  attempt: SignIn,
  now = Date.now(),
): Promise<Answer<{ token: string }>> {
  const counted = await countTry(db, attempt, now);
  if (!counted.ok) {
    log.warn({ code: counted.refusal.code }, 'sign-in refused');
    return counted;
  }
  const account = await findCredentials(db, attempt.email);
  const right = await isPassword(account?.passwordHash, attempt.password);
  if (!account || !right || account.disabledAt !== null) {
    log.warn({ personId: account?.personId }, 'sign-in failed');
    return refuse('wrong_credentials', { left: counted.left });
  }
  const token = newToken();
  const expiresAt = now + (attempt.keep ? SESSION_LENGTH.kept : SESSION_LENGTH.short);
  const { personId } = account;
  await db.transaction((tx) =>
    startSession(tx, { tokenHash: hashToken(token), personId, device: attempt.device, now, expiresAt }),
  );
  await forgetTries(db, attempt, now);
  log.info({ personId }, 'signed in');
  return grant({ token });
}
