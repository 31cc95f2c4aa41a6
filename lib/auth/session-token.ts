import { createHash, randomBytes } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { theSecret } from './secret.ts';

/** How long a session lasts that was asked to be kept, and one that was not. */
export const SESSION_LENGTH = { kept: 30 * 24 * 60 * 60_000, short: 12 * 60 * 60_000 } as const;

/** A new random token of a session; the database keeps only its hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The hash under which a token is kept, so that a copy of the database signs nobody in. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Seals a session's token into the value of the cookie. */
export function sealToken(token: string): Promise<string> {
  return encode({ secret: theSecret(), token: { session: token }, maxAge: SESSION_LENGTH.kept / 1000 });
}

/** The session's token in a cookie; null when it was not sealed by us or has run out. */
export async function openCookie(value: string): Promise<string | null> {
  try {
    const claims = await decode({ secret: theSecret(), token: value });
    return typeof claims?.session === 'string' ? claims.session : null;
  } catch {
    return null;
  }
}
