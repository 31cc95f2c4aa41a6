import { sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { prepared } from './prepared.ts';
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

/**
 * The versions of these tags now; a tag that was never bumped is at 0. Asked before every kept page is served, so it
 * costs some ten microseconds.
 */
export async function readTagVersions(q: Queries, tags: readonly string[]): Promise<Record<string, number>> {
  const rows = await versionsQuery(q).all({ tags: JSON.stringify(tags) });
  const versions = Object.fromEntries(tags.map((tag) => [tag, 0]));
  for (const { tag, version } of rows) versions[tag] = version;
  return versions;
}
const versionsQuery = prepared((q) =>
  q
    .select()
    .from(tagVersions)
    .where(sql`${tagVersions.tag} in (select value from json_each(${sql.placeholder('tags')}))`)
    .prepare(),
);
