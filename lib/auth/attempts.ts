import { createHash } from 'node:crypto';
import { forgetAttempts, hasAttempts, recordAttempt } from '#db/attempts';
import type { Database } from '#db/client';
import { emailKey } from '#db/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { networkOf } from '#lib/serve/client-address';

const MINUTE = 60_000;

/** How many wrong sign-ins: of one account from one network, of one network, and of one account from anywhere. */
export const SIGN_IN_LIMITS = { pair: 5, network: 60, account: 100, windowMs: 15 * MINUTE } as const;
const TRUSTED_FOR = 30 * 24 * 60 * MINUTE;

type Try = { email: string; address: string };

/**
 * Counts a try to sign in before the password is looked at. Refused with `too_many_tries` and the minutes to wait.
 * Somebody who signed in from a network before is not locked out by strangers who guess from elsewhere.
 */
export async function countTry(db: Database, attempt: Try, now: number): Promise<Answer<{ left: number }>> {
  const keys = keysOf(attempt);
  const { windowMs } = SIGN_IN_LIMITS;
  return db.transaction(async (tx) => {
    const trusted = await hasAttempts(tx, keys.trusted, now);
    const pair = await recordAttempt(tx, { key: keys.pair, windowMs, now });
    const network = await recordAttempt(tx, { key: keys.network, windowMs, now });
    const account = await recordAttempt(tx, { key: keys.account, windowMs, now });
    const over = [
      pair.points > SIGN_IN_LIMITS.pair && pair,
      network.points > SIGN_IN_LIMITS.network && network,
      account.points > SIGN_IN_LIMITS.account && !trusted && account,
    ].filter((one) => one !== false);
    if (over.length === 0) return grant({ left: SIGN_IN_LIMITS.pair - pair.points });
    const until = Math.max(...over.map((one) => one.expiresAt));
    return refuse('too_many_tries', { minutes: Math.max(1, Math.ceil((until - now) / MINUTE)) });
  });
}

/** A try that was right: its own count starts anew, and this network is known to be the person's. */
export async function forgetTries(db: Database, attempt: Try, now: number): Promise<void> {
  const keys = keysOf(attempt);
  await db.transaction(async (tx) => {
    await forgetAttempts(tx, keys.pair);
    await recordAttempt(tx, { key: keys.trusted, windowMs: TRUSTED_FOR, now });
  });
}

/** Counts one use of something by a network; refused with `too_many_tries` beyond the most. */
export async function countUse(
  db: Database,
  { what, address, most, windowMs }: { what: string; address: string; most: number; windowMs: number },
  now = Date.now(),
): Promise<Answer> {
  const key = keyOf(what, networkOf(address));
  const { points, expiresAt } = await db.transaction((tx) => recordAttempt(tx, { key, windowMs, now }));
  if (points <= most) return grant();
  return refuse('too_many_tries', { minutes: Math.max(1, Math.ceil((expiresAt - now) / MINUTE)) });
}

function keysOf({ email, address }: Try) {
  const account = emailKey(email).replace(/\s/g, '');
  const network = networkOf(address);
  return {
    pair: keyOf('sign-in', account, network),
    network: keyOf('sign-in-network', network),
    account: keyOf('sign-in-account', account),
    trusted: keyOf('sign-in-trusted', account, network),
  };
}

/** The table of limits holds neither e-mail nor network addresses, only their hashes. */
function keyOf(what: string, ...who: string[]): string {
  return `${what}:${createHash('sha256').update(who.join('\n')).digest('base64url').slice(0, 22)}`;
}
