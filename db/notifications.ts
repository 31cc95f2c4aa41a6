import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { events, notifications } from './schema/ledger.ts';
import { people } from './schema/people.ts';
import { stories } from './schema/stories.ts';

/** Tells people of an event, each once however often this is repeated. */
export async function tellPeople(
  tx: Transaction,
  news: {
    eventId: number;
    storyId: number | null;
    kind: string;
    personIds: readonly string[];
    now: number;
  },
): Promise<void> {
  const { eventId, storyId, kind, personIds, now } = news;
  const rows = [...new Set(personIds)].map((personId) => ({
    personId,
    eventId,
    storyId,
    kind,
    createdAt: now,
  }));
  if (rows.length > 0) await tx.insert(notifications).values(rows).onConflictDoNothing();
}

/** What a person was told, newest first, with the event in the words of the record. `before` is the id to go on from. */
export async function listNotifications(
  q: Queries,
  personId: string,
  { before, unseenOnly = false, limit = 30 }: { before?: number; unseenOnly?: boolean; limit?: number } = {},
) {
  return q
    .select({
      id: notifications.id,
      kind: notifications.kind,
      createdAt: notifications.createdAt,
      seenAt: notifications.seenAt,
      storyId: notifications.storyId,
      headline: stories.headline,
      eventId: events.id,
      eventKind: events.kind,
      toStage: events.toStage,
      reason: events.reason,
      facts: events.facts,
      byPersonId: events.actorId,
      byName: people.name,
    })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(stories, eq(stories.id, notifications.storyId))
    .leftJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        eq(notifications.personId, personId),
        before
          ? sql`(${notifications.createdAt}, ${notifications.id}) < (
              select created_at, id from notifications where id = ${before})`
          : undefined,
        unseenOnly ? isNull(notifications.seenAt) : undefined,
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit);
}
export type NotificationLine = Awaited<ReturnType<typeof listNotifications>>[number];

/** How many notifications a person has not seen. */
export async function countUnseen(q: Queries, personId: string): Promise<number> {
  return q.$count(notifications, and(eq(notifications.personId, personId), isNull(notifications.seenAt)));
}

/** Marks a person's notifications as seen: those named, those of one story, or all. */
export async function markSeen(
  tx: Transaction,
  {
    personId,
    now,
    ids,
    storyId,
  }: { personId: string; now: number; ids?: readonly number[]; storyId?: number },
): Promise<void> {
  await tx
    .update(notifications)
    .set({ seenAt: now })
    .where(
      and(
        eq(notifications.personId, personId),
        isNull(notifications.seenAt),
        ids && inArray(notifications.id, [...ids]),
        storyId === undefined ? undefined : eq(notifications.storyId, storyId),
      ),
    );
}

/** One line of a receipt: who was told, when, and when they saw it. */
export type ReceiptLine = {
  readonly eventId: number;
  readonly personId: string;
  readonly name: string;
  readonly toldAt: number;
  readonly seenAt: number | null;
};

/** The receipts of events: who was told of each, by name. */
export async function listReceipts(q: Queries, eventIds: readonly number[]): Promise<ReceiptLine[]> {
  if (eventIds.length === 0) return [];
  return q
    .select({
      eventId: notifications.eventId,
      personId: notifications.personId,
      name: people.name,
      toldAt: notifications.createdAt,
      seenAt: notifications.seenAt,
    })
    .from(notifications)
    .innerJoin(people, eq(people.id, notifications.personId))
    .where(inArray(notifications.eventId, [...eventIds]))
    .orderBy(asc(people.sortKey));
}
