import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { TextField } from '#lib/newsroom/threads';
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
    .where(
      and(
        eq(comments.storyId, storyId),
        eq(comments.isBlocking, true),
        isNull(comments.parentId),
        isNull(comments.resolvedAt),
      ),
    );
  return row?.count ?? 0;
}

/** Words that a thread is about, as they stood when it was begun. */
export type QuotedThread = { readonly id: number; readonly field: TextField; readonly quote: string };

/** Lists the threads of a story that are about words of it, the oldest first. */
export async function listQuotedThreads(q: Queries, storyId: number): Promise<QuotedThread[]> {
  const rows = await q
    .select({ id: comments.id, field: comments.anchorField, quote: comments.quote })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), isNotNull(comments.anchorField), isNull(comments.anchorBlock)))
    .orderBy(asc(comments.id));
  return rows.flatMap(({ id, field, quote }) => (field ? [{ id, field, quote }] : []));
}

export type NewComment = Pick<
  Comment,
  | 'storyId'
  | 'parentId'
  | 'personId'
  | 'text'
  | 'isBlocking'
  | 'mentions'
  | 'anchorField'
  | 'anchorBlock'
  | 'quote'
> & { readonly now: number };

/** Records a comment; `parentId` makes it a reply. Answers its id. */
export async function recordComment(tx: Transaction, { now, ...comment }: NewComment): Promise<number> {
  const [row] = await tx
    .insert(comments)
    .values({ ...comment, createdAt: now })
    .returning({ id: comments.id });
  if (!row) throw new Error('A comment got no id.');
  return row.id;
}

/** Records a comment's new words; what it said before stands in the ledger. */
export async function recordEditedComment(
  tx: Transaction,
  { id, text, mentions, now }: { id: number; text: string; mentions: string[]; now: number },
): Promise<void> {
  await tx.update(comments).set({ text, mentions, editedAt: now }).where(eq(comments.id, id));
}

/** Records whether a thread stands in the way of approval. */
export async function recordBlocking(tx: Transaction, id: number, isBlocking: boolean): Promise<void> {
  await tx.update(comments).set({ isBlocking }).where(eq(comments.id, id));
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
