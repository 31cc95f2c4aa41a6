import { and, eq } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { revisions, storyReadings } from './schema/text.ts';

/** What of a story a person has read: the number of the revision that stood there, and when they left it. */
export type Reading = { readonly number: number; readonly at: number };

/** Notes what a person had before them when they left a story. */
export async function recordReading(
  tx: Transaction,
  reading: { storyId: number; personId: string; revisionId: number; now: number },
): Promise<void> {
  const { storyId, personId, revisionId, now } = reading;
  await tx
    .insert(storyReadings)
    .values({ storyId, personId, revisionId, readAt: now })
    .onConflictDoUpdate({
      target: [storyReadings.storyId, storyReadings.personId],
      set: { revisionId, readAt: now },
    });
}

/** Finds what of a story a person read last; null when they never had it open. */
export async function findReading(q: Queries, storyId: number, personId: string): Promise<Reading | null> {
  const [row] = await q
    .select({ number: revisions.number, at: storyReadings.readAt })
    .from(storyReadings)
    .innerJoin(revisions, eq(revisions.id, storyReadings.revisionId))
    .where(and(eq(storyReadings.storyId, storyId), eq(storyReadings.personId, personId)))
    .limit(1);
  return row ?? null;
}
