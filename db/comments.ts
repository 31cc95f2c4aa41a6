import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { people } from './schema/people.ts';
import { comments } from './schema/stories.ts';

export type Comment = typeof comments.$inferSelect;

/** Gets a comment by its id, or null. */
export async function getComment(q: Queries, commentId: number): Promise<Comment | null> {
  const [row] = await q.select().from(comments).where(eq(comments.id, commentId)).limit(1);
  return row ?? null;
}

/** Lists the desk's comments on a story in the order they were made, with the name of who made each. */
export async function listComments(q: Queries, storyId: number): Promise<(Comment & { name: string })[]> {
  const rows = await q
    .select({ comment: comments, name: people.name })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.personId))
    .where(eq(comments.storyId, storyId))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  return rows.map(({ comment, name }) => ({ ...comment, name }));
}

/** Counts the unresolved comments that stand in the way of approval. */
export async function countOpenBlockingComments(q: Queries, storyId: number): Promise<number> {
  const [row] = await q
    .select({ count: sql<number>`count(*)` })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.isBlocking, true), isNull(comments.resolvedAt)));
  return row?.count ?? 0;
}

/** Records a comment; `parentId` makes it a reply. Answers its id. */
export async function recordComment(
  tx: Transaction,
  comment: {
    storyId: number;
    parentId: number | null;
    personId: string;
    text: string;
    isBlocking: boolean;
    now: number;
  },
): Promise<number> {
  const { now, ...rest } = comment;
  const [row] = await tx
    .insert(comments)
    .values({ ...rest, createdAt: now })
    .returning({ id: comments.id });
  if (!row) throw new Error('A comment got no id.');
  return row.id;
}

/** Records that a thread was settled, and by whom. */
export async function recordResolvedComment(
  tx: Transaction,
  comment: { id: number; personId: string; now: number },
): Promise<void> {
  await tx
    .update(comments)
    .set({ resolvedAt: comment.now, resolvedBy: comment.personId })
    .where(eq(comments.id, comment.id));
}

/** Records that a settled thread is open again. */
export async function recordReopenedComment(tx: Transaction, commentId: number): Promise<void> {
  await tx.update(comments).set({ resolvedAt: null, resolvedBy: null }).where(eq(comments.id, commentId));
}
