import { eq, sql } from 'drizzle-orm';
import type { Queries } from './client.ts';
import { stories } from './schema/stories.ts';

/**
 * A mark of all that was done to a story: it changes with every line of its ledger and every revision, and not with
 * typing. Cheap enough to ask every few seconds. Null when there is no such story.
 */
export async function readStoryMark(q: Queries, storyId: number): Promise<string | null> {
  const [row] = await q
    .select({
      revision: stories.latestRevisionId,
      event: sql<number>`(select coalesce(max(id), 0) from events where story_id = ${storyId})`,
    })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row ? `${row.event}-${row.revision ?? 0}` : null;
}
