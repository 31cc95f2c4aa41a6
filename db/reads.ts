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

/**
 * Adds reads to what was counted before, of each story and of the section it stands in; of stories that are not live
 * none are counted.
 */
export async function recordReads(tx: Transaction, counted: readonly Reads[]): Promise<void> {
  const given = sql`
    select value ->> 'storyId' as story_id, value ->> 'day' as day, value ->> 'source' as source,
      value ->> 'count' as count, articles.section_id
    from json_each(${JSON.stringify(counted)})
    cross join articles on articles.story_id = value ->> 'storyId'`;
  await tx.run(sql`
    insert into reads (story_id, day, source, count)
    select story_id, day, source, count from (${given}) where true
    on conflict (day, story_id, source) do update set count = count + excluded.count`);
  await tx.run(sql`
    insert into section_reads (section_id, day, source, count)
    select section_id, day, source, sum(count) from (${given}) where true group by section_id, day, source
    on conflict (day, section_id, source) do update set count = count + excluded.count`);
}

/** How often a story was read, by day and by where readers came from, the oldest first. */
export async function listReads(q: Queries, storyId: number): Promise<Reads[]> {
  return q.select().from(reads).where(eq(reads.storyId, storyId)).orderBy(asc(reads.day), asc(reads.source));
}
