import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ChangeForm } from '#lib/newsroom/corrections';
import type { ChangeKind } from '#lib/newsroom/story';
import type { Queries, Transaction } from './client.ts';
import { changes } from './schema/stories.ts';

/** A change of a published story, with the form that says it to readers. */
export type Change = typeof changes.$inferSelect;

const isOpen = and(isNull(changes.publishedAt), isNull(changes.discardedAt));

/** Finds the one open change of a story, or null. */
export async function findOpenChange(q: Queries, storyId: number): Promise<Change | null> {
  const [row] = await q
    .select()
    .from(changes)
    .where(and(eq(changes.storyId, storyId), isOpen))
    .limit(1);
  return row ?? null;
}

/** Lists every change of a story, open and closed, in the order they were opened. */
export async function listChanges(q: Queries, storyId: number): Promise<Change[]> {
  return q.select().from(changes).where(eq(changes.storyId, storyId)).orderBy(asc(changes.id));
}

/** Lists the published changes of a story, the first first. */
export async function listPublishedChanges(q: Queries, storyId: number): Promise<Change[]> {
  return q
    .select()
    .from(changes)
    .where(and(eq(changes.storyId, storyId), isNotNull(changes.publishedAt)))
    .orderBy(asc(changes.publishedAt), asc(changes.id));
}

/** Records an opened change on top of the live revision; answers its id. A second open change throws (unique index). */
export async function recordOpenedChange(
  tx: Transaction,
  change: { storyId: number; kind: ChangeKind; baseRevisionId: number; openedBy: string; now: number },
): Promise<number> {
  const { now, ...rest } = change;
  const [row] = await tx
    .insert(changes)
    .values({ ...rest, openedAt: now })
    .returning({ id: changes.id });
  if (!row) throw new Error('An opened change got no id.');
  return row.id;
}

/** Records what an open change will say to readers. */
export async function recordChangeForm(tx: Transaction, changeId: number, form: Partial<ChangeForm>) {
  if (Object.keys(form).length === 0) return;
  await tx.update(changes).set(form).where(eq(changes.id, changeId));
}

/** Records another kind for an open change. */
export async function recordChangeKind(tx: Transaction, changeId: number, kind: ChangeKind): Promise<void> {
  await tx.update(changes).set({ kind }).where(eq(changes.id, changeId));
}

/** Records that a change was published, and until when it stands on the front page. */
export async function recordPublishedChange(
  tx: Transaction,
  change: { id: number; revisionId: number; frontUntil: number | null; now: number },
): Promise<void> {
  await tx
    .update(changes)
    .set({
      publishedRevisionId: change.revisionId,
      publishedAt: change.now,
      frontUntil: change.frontUntil,
    })
    .where(and(eq(changes.id, change.id), isOpen));
}

/** Records that a change was given up; it stays in the history. */
export async function recordDiscardedChange(tx: Transaction, changeId: number, now: number): Promise<void> {
  await tx
    .update(changes)
    .set({ discardedAt: now })
    .where(and(eq(changes.id, changeId), isOpen));
}
