import { inArray, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { tagVersions } from './schema/ledger.ts';

/** Marks pages with any of these tags as out of date, in the transaction that changes what they show. */
export async function bumpTags(tx: Transaction, tags: readonly string[]): Promise<void> {
  const rows = [...new Set(tags)].map((tag) => ({ tag, version: 1 }));
  if (rows.length === 0) return;
  await tx
    .insert(tagVersions)
    .values(rows)
    .onConflictDoUpdate({ target: tagVersions.tag, set: { version: sql`${tagVersions.version} + 1` } });
}

/** The versions of these tags now; a tag that was never bumped is at 0. */
export async function readTagVersions(q: Queries, tags: readonly string[]): Promise<Record<string, number>> {
  const rows = await q
    .select()
    .from(tagVersions)
    .where(inArray(tagVersions.tag, [...tags]));
  const known = new Map(rows.map((row) => [row.tag, row.version]));
  return Object.fromEntries(tags.map((tag) => [tag, known.get(tag) ?? 0]));
}
