import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { credentialLinks } from './schema/people.ts';

export type LinkPurpose = 'invite' | 'reset';

/** Keeps the hash of a new invitation or reset; earlier ones of the person for the same purpose stop working. */
export async function recordCredentialLink(
  tx: Transaction,
  link: {
    tokenHash: string;
    personId: string;
    purpose: LinkPurpose;
    by: string | null;
    now: number;
    expiresAt: number;
  },
): Promise<void> {
  const { tokenHash, personId, purpose, by, now, expiresAt } = link;
  await tx
    .update(credentialLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(credentialLinks.personId, personId),
        eq(credentialLinks.purpose, purpose),
        isNull(credentialLinks.usedAt),
      ),
    );
  await tx
    .insert(credentialLinks)
    .values({ tokenHash, personId, purpose, createdBy: by, createdAt: now, expiresAt });
}

/** Whose link this is and what for; null when it is unknown, used or expired. */
export async function findCredentialLink(
  q: Queries,
  tokenHash: string,
  now: number,
): Promise<{ personId: string; purpose: LinkPurpose; expiresAt: number } | null> {
  const [row] = await q
    .select({
      personId: credentialLinks.personId,
      purpose: credentialLinks.purpose,
      expiresAt: credentialLinks.expiresAt,
    })
    .from(credentialLinks)
    .where(isUsable(tokenHash, now));
  return row ?? null;
}

/** Uses a link up; the same answer as finding it, and only once. */
export async function spendCredentialLink(
  tx: Transaction,
  tokenHash: string,
  now: number,
): Promise<{ personId: string; purpose: LinkPurpose } | null> {
  const [row] = await tx
    .update(credentialLinks)
    .set({ usedAt: now })
    .where(isUsable(tokenHash, now))
    .returning({ personId: credentialLinks.personId, purpose: credentialLinks.purpose });
  return row ?? null;
}

function isUsable(tokenHash: string, now: number) {
  return and(
    eq(credentialLinks.tokenHash, tokenHash),
    isNull(credentialLinks.usedAt),
    gt(credentialLinks.expiresAt, now),
  );
}
