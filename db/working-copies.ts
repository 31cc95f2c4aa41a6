import { asc, eq, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { people } from './schema/people.ts';
import { stories } from './schema/stories.ts';
import { workingCopies, workingCopyUpdates, workingCopyWriters } from './schema/text.ts';

/** What is being typed: the snapshot and every update since, in order. */
export type WorkingCopy = {
  readonly schemaVersion: number;
  readonly snapshot: Buffer;
  readonly updates: readonly Buffer[];
  /** The number of the last update held here; 0 when nothing was typed since the story began. */
  readonly lastSeq: number;
};

type Piece = { seq: number; bytes: Buffer; schema_version: number | null };

/** The working copy of a story, or null; one statement, so that a compaction meanwhile hides nothing. */
export async function readWorkingCopy(q: Queries, storyId: number): Promise<WorkingCopy | null> {
  const [start, ...updates] = await q.all<Piece>(sql`
    select snapshot_seq as seq, snapshot as bytes, schema_version
      from working_copies where story_id = ${storyId}
    union all
    select u.seq, u.update_bytes, null
      from working_copy_updates u join working_copies c on c.story_id = u.story_id
      where u.story_id = ${storyId} and u.seq > c.snapshot_seq
    order by seq`);
  if (!start || start.schema_version === null) return null;
  return {
    schemaVersion: start.schema_version,
    snapshot: start.bytes,
    updates: updates.map((update) => update.bytes),
    lastSeq: updates.at(-1)?.seq ?? start.seq,
  };
}

/**
 * What came into a story's working copy after an update, by whichever process, and the number of the last; a snapshot
 * that swallowed updates after it counts as one.
 */
export async function readTypedSince(
  q: Queries,
  storyId: number,
  seq: number,
): Promise<{ updates: Buffer[]; lastSeq: number }> {
  const pieces = await q.all<{ seq: number; bytes: Buffer }>(sql`
    select snapshot_seq as seq, snapshot as bytes
      from working_copies where story_id = ${storyId} and snapshot_seq > ${seq}
    union all
    select seq, update_bytes from working_copy_updates where story_id = ${storyId} and seq > ${seq}
    order by seq`);
  return { updates: pieces.map(({ bytes }) => bytes), lastSeq: pieces.at(-1)?.seq ?? seq };
}

/** Begins the working copy of a story, which has none yet. */
export async function startWorkingCopy(
  tx: Transaction,
  copy: { storyId: number; schemaVersion: number; snapshot: Uint8Array; now: number },
): Promise<void> {
  const { storyId, schemaVersion, snapshot, now } = copy;
  await tx
    .insert(workingCopies)
    .values({ storyId, schemaVersion, snapshot: Buffer.from(snapshot), updatedAt: now });
}

/** Appends what was typed and returns its number; once the transaction is over, it is on disk. */
export async function appendUpdate(
  tx: Transaction,
  typed: { storyId: number; personId: string | null; update: Uint8Array; now: number },
): Promise<number> {
  const { storyId, personId, update, now } = typed;
  const [row] = await tx
    .insert(workingCopyUpdates)
    .values({ storyId, personId, update: Buffer.from(update), createdAt: now })
    .returning({ seq: workingCopyUpdates.seq });
  if (!row) throw new Error('The update was not kept.');
  return row.seq;
}

/**
 * Replaces the snapshot by one that holds everything through an update, and clears those updates away. A snapshot
 * older than the one kept changes nothing. Answers whether it was taken.
 */
export async function compactWorkingCopy(
  tx: Transaction,
  compacted: {
    storyId: number;
    snapshot: Uint8Array;
    throughSeq: number;
    schemaVersion?: number;
    now: number;
  },
): Promise<boolean> {
  const { storyId, snapshot, throughSeq, schemaVersion, now } = compacted;
  const taken = await tx
    .update(workingCopies)
    .set({
      snapshot: Buffer.from(snapshot),
      snapshotSeq: throughSeq,
      updatedAt: now,
      ...(schemaVersion && { schemaVersion }),
    })
    .where(sql`${workingCopies.storyId} = ${storyId} and ${workingCopies.snapshotSeq} <= ${throughSeq}`)
    .returning({ storyId: workingCopies.storyId });
  await tx.run(sql`
    delete from working_copy_updates where story_id = ${storyId}
    and seq <= (select snapshot_seq from working_copies where story_id = ${storyId})`);
  return taken.length > 0;
}

/**
 * Notes that a person's writing is in the working copy. Outside the review it is their text, which they may not approve;
 * in review it is the desk's work on somebody else's.
 */
export async function recordWriter(
  tx: Transaction,
  { storyId, personId, now }: { storyId: number; personId: string; now: number },
): Promise<void> {
  const [story] = await tx.select({ stage: stories.stage }).from(stories).where(eq(stories.id, storyId));
  const drafted = story?.stage === 'in_review' ? {} : { draftedAt: now };
  await tx
    .insert(workingCopyWriters)
    .values({ storyId, personId, firstWroteAt: now, lastWroteAt: now, ...drafted })
    .onConflictDoUpdate({
      target: [workingCopyWriters.storyId, workingCopyWriters.personId],
      set: { lastWroteAt: now, ...drafted },
    });
}

/** Whose writing is in the story since it or its open change began, the first to write first. */
export async function listWriters(
  q: Queries,
  storyId: number,
): Promise<{ personId: string; name: string; lastWroteAt: number }[]> {
  return q
    .select({
      personId: workingCopyWriters.personId,
      name: people.name,
      lastWroteAt: workingCopyWriters.lastWroteAt,
    })
    .from(workingCopyWriters)
    .innerJoin(people, eq(people.id, workingCopyWriters.personId))
    .where(eq(workingCopyWriters.storyId, storyId))
    .orderBy(asc(workingCopyWriters.firstWroteAt));
}

/** Forgets whose writing it was: the text is published, or goes back to what is live. */
export async function forgetWriters(tx: Transaction, storyId: number): Promise<void> {
  await tx.delete(workingCopyWriters).where(eq(workingCopyWriters.storyId, storyId));
}

/** Stories with more than so many updates since their snapshot, the longest first: worth compacting. */
export async function listLongWorkingCopies(q: Queries, moreThan: number, most = 50): Promise<number[]> {
  const rows = await q.all<{ story_id: number }>(sql`
    select story_id, count(*) as updates from working_copy_updates
    group by story_id having updates > ${moreThan} order by updates desc limit ${most}`);
  return rows.map((row) => row.story_id);
}
