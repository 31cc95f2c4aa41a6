import type { Database } from '#db/client';
import {
  findCredentialLink,
  type LinkPurpose,
  recordCredentialLink,
  spendCredentialLink,
} from '#db/credential-links';
import { getPerson, savePassword } from '#db/people';
import { endSessionsOf } from '#db/sessions';
import { log } from '#lib/log';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { checkPassword, hashPassword } from './password.ts';
import { hashToken, newToken } from './session-token.ts';

const DAY = 24 * 60 * 60_000;
const LASTS = { invite: 7 * DAY, reset: DAY } as const;

/**
 * Makes a link by which a person chooses a password: an invitation (seven days) or a reset (one day), for one use. It
 * answers the path; whoever sends it puts the configured origin before it. Earlier links of the person stop working.
 */
export async function makeCredentialLink(
  db: Database,
  link: { personId: string; purpose: LinkPurpose; by: string | null },
  now = Date.now(),
): Promise<string> {
  const token = newToken();
  const kept = { ...link, tokenHash: hashToken(token), now, expiresAt: now + LASTS[link.purpose] };
  await db.transaction((tx) => recordCredentialLink(tx, kept));
  return `/invite/${token}`;
}

/** Whose link a token is; null when it is unknown, used, expired, or of a disabled account, all alike. */
export async function findLink(db: Database, token: string, now = Date.now()) {
  const link = await findCredentialLink(db, hashToken(token), now);
  const person = link && (await getPerson(db, link.personId));
  if (!link || !person || person.disabledAt !== null) return null;
  return { personId: person.id, purpose: link.purpose, name: person.name, email: person.email };
}

/**
 * Uses a link: sets the chosen password and ends every session the account had. Refused with `link_spent`, or with
 * what is wrong with the password; the link can then be used again.
 */
export async function spendLink(
  db: Database,
  { token, password }: { token: string; password: string },
  now = Date.now(),
): Promise<Answer> {
  const link = await findLink(db, token, now);
  if (!link) return refuse('link_spent');
  const fit = checkPassword(password, [link.name, link.email]);
  if (!fit.ok) return fit;
  const passwordHash = await hashPassword(password);
  const spent = await db.transaction(async (tx) => {
    const mine = await spendCredentialLink(tx, hashToken(token), now);
    if (!mine) return false;
    await savePassword(tx, { personId: mine.personId, passwordHash, now });
    await endSessionsOf(tx, { personId: mine.personId, now });
    return true;
  });
  if (!spent) return refuse('link_spent');
  log.info({ personId: link.personId, purpose: link.purpose }, 'password chosen by link');
  return grant();
}
