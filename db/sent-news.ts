import { and, desc, eq, exists, sql } from 'drizzle-orm';
import type { Queries } from './client.ts';
import { events, notifications } from './schema/ledger.ts';
import { stories } from './schema/stories.ts';

/** Lists what a person did that others were told of, newest first. `before` is the event to go on from. */
export async function listSentNews(
  q: Queries,
  personId: string,
  { before, limit = 30 }: { before?: number; limit?: number } = {},
) {
  return q
    .select({
      eventId: events.id,
      kind: events.kind,
      createdAt: events.createdAt,
      reason: events.reason,
      toStage: events.toStage,
      toVisibility: events.toVisibility,
      storyId: events.storyId,
      headline: stories.headline,
    })
    .from(events)
    .leftJoin(stories, eq(stories.id, events.storyId))
    .where(
      and(
        eq(events.actorId, personId),
        before
          ? sql`(${events.createdAt}, ${events.id}) < (select created_at, id from events where id = ${before})`
          : undefined,
        exists(
          q.select({ id: notifications.id }).from(notifications).where(eq(notifications.eventId, events.id)),
        ),
      ),
    )
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(limit);
}
