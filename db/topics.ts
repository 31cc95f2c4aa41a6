import { asc, eq, inArray } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { topics } from './schema/paper.ts';

export type Topic = typeof topics.$inferSelect;

/** Gets a topic by its id, or null. */
export async function getTopic(q: Queries, topicId: string): Promise<Topic | null> {
  const [row] = await q.select().from(topics).where(eq(topics.id, topicId)).limit(1);
  return row ?? null;
}

/** Lists all topics in the order of their sort keys. */
export async function listTopics(q: Queries): Promise<Topic[]> {
  return q.select().from(topics).orderBy(asc(topics.sortKey), asc(topics.id));
}

/** Answers whether every one of these ids is a topic. */
export async function areTopics(q: Queries, topicIds: readonly string[]): Promise<boolean> {
  if (topicIds.length === 0) return true;
  return (await q.$count(topics, inArray(topics.id, [...topicIds]))) === new Set(topicIds).size;
}

/** Writes a topic, new or known by id. The caller puts the pages that show it out of date. */
export async function saveTopic(tx: Transaction, topic: typeof topics.$inferInsert): Promise<void> {
  await tx.insert(topics).values(topic).onConflictDoUpdate({ target: topics.id, set: topic });
}
