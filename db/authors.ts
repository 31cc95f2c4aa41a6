import { asc, eq, inArray } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { authors } from './schema/paper.ts';

/** Who signs: a byline, with or without an account behind it. */
export type Author = typeof authors.$inferSelect;

/** Gets an author by id, or null. */
export async function getAuthor(q: Queries, authorId: string): Promise<Author | null> {
  const [row] = await q.select().from(authors).where(eq(authors.id, authorId)).limit(1);
  return row ?? null;
}

/** Finds the byline of a person with an account: the one made first; null for people who do not sign. */
export async function findAuthorOfPerson(q: Queries, personId: string): Promise<Author | null> {
  const [row] = await q
    .select()
    .from(authors)
    .where(eq(authors.personId, personId))
    .orderBy(asc(authors.createdAt), asc(authors.id))
    .limit(1);
  return row ?? null;
}

/** Lists everybody who can sign, in the order of a Vietnamese list of names. */
export async function listBylines(q: Queries): Promise<Author[]> {
  return q.select().from(authors).orderBy(asc(authors.sortKey), asc(authors.id));
}

/** Answers whether every one of these ids is an author. */
export async function areAuthors(q: Queries, authorIds: readonly string[]): Promise<boolean> {
  if (authorIds.length === 0) return true;
  return (await q.$count(authors, inArray(authors.id, [...authorIds]))) === new Set(authorIds).size;
}

/** Writes an author, new or known by id. The caller puts the pages that show the name out of date. */
export async function saveAuthor(tx: Transaction, author: typeof authors.$inferInsert): Promise<void> {
  await tx.insert(authors).values(author).onConflictDoUpdate({ target: authors.id, set: author });
}
