import { asc, eq, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { type READ_SOURCES, reads } from './schema/published.ts';

export { READ_SOURCES } from './schema/published.ts';
export type ReadSource = (typeof READ_SOURCES)[number];

/** So many reads of a story on a day, by readers who came from one kind of place. */
export type Reads = {
  readonly storyId: number;
  readonly day: string;
  readonly source: ReadSource;
  readonly count: number;
};

/** Adds reads to what was counted before; of stories that are not live none are counted. */
export async function recordReads(tx: Transaction, counted: readonly Reads[]): Promise<void> {
  await tx.run(sql`
    insert into reads (story_id, day, source, count)
    select value ->> 'storyId', value ->> 'day', value ->> 'source', value ->> 'count'
    from json_each(${JSON.stringify(counted)})
    where exists (select 1 from articles where story_id = value ->> 'storyId')
    on conflict (day, story_id, source) do update set count = count + excluded.count`);
}

/** How often a story was read, by day and by where readers came from, the oldest first. */
export async function listReads(q: Queries, storyId: number): Promise<Reads[]> {
  return q.select().from(reads).where(eq(reads.storyId, storyId)).orderBy(asc(reads.day), asc(reads.source));
}
