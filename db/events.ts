import { and, asc, desc, eq, gt, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Gate } from '#lib/newsroom/gates';
import type { Stage, Visibility } from '#lib/newsroom/story';
import type { Queries, Transaction } from './client.ts';
import { events } from './schema/ledger.ts';
import { people } from './schema/people.ts';
import { revisions } from './schema/text.ts';

/** One line of the newsroom's ledger; no actor: the clock did it. */
export type Event = typeof events.$inferSelect;

export type NewEvent = {
  readonly storyId: number | null;
  readonly actorId: string | null;
  readonly kind: string;
  readonly now: number;
  readonly revisionId?: number | null;
  readonly fromStage?: Stage;
  readonly toStage?: Stage;
  readonly fromVisibility?: Visibility;
  readonly toVisibility?: Visibility;
  readonly reason?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
};

/** Records who did what, in the transaction that did it; answers the event's id. Nothing can change it afterwards. */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<number> {
  const { now, facts, ...rest } = event;
  const [row] = await tx
    .insert(events)
    .values({ ...rest, createdAt: now, facts: { ...facts } })
    .returning({ id: events.id });
  if (!row) throw new Error('An event got no id.');
  return row.id;
}

/** Gets an event by its id, or null. */
export async function getEvent(q: Queries, eventId: number): Promise<Event | null> {
  const [row] = await q.select().from(events).where(eq(events.id, eventId)).limit(1);
  return row ?? null;
}

/** A line of a story's timeline, with the name of who did it and the number of the revision it is about. */
export type TimelineEvent = Event & { readonly name: string | null; readonly revisionNumber: number | null };

/** Lists all that happened to a story, the oldest first. */
export async function listEvents(q: Queries, storyId: number): Promise<TimelineEvent[]> {
  const rows = await q
    .select({ event: events, name: people.name, revisionNumber: revisions.number })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .leftJoin(revisions, eq(revisions.id, events.revisionId))
    .where(eq(events.storyId, storyId))
    .orderBy(asc(events.id));
  return rows.map(({ event, name, revisionNumber }) => ({ ...event, name, revisionNumber }));
}

/** Finds the newest event of a kind on a story, or null. */
export async function findLastEvent(q: Queries, storyId: number, kind: string): Promise<Event | null> {
  const [row] = await q
    .select()
    .from(events)
    .where(and(eq(events.storyId, storyId), eq(events.kind, kind)))
    .orderBy(desc(events.id))
    .limit(1);
  return row ?? null;
}

/** Lists the gates that a managing editor overrode for one revision; they stay overridden for it. */
export async function listOverriddenGates(q: Queries, storyId: number, revisionId: number): Promise<Gate[]> {
  const rows = await q
    .select({ facts: events.facts })
    .from(events)
    .where(
      and(
        eq(events.storyId, storyId),
        eq(events.revisionId, revisionId),
        sql`json_array_length(${events.facts}, '$.overrides') > 0`,
      ),
    );
  const overrides = rows.flatMap(({ facts }) => facts.overrides as { gate: Gate }[]);
  return [...new Set(overrides.map(({ gate }) => gate))];
}

/** Finds the newest edit of a story's fields that somebody else made after a moment; null when there is none. */
export async function findFieldEditByOthers(
  q: Queries,
  storyId: number,
  since: { readonly at: number; readonly personId: string },
): Promise<{ name: string; at: number } | null> {
  const [row] = await q
    .select({ name: people.name, at: events.createdAt })
    .from(events)
    .innerJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        eq(events.storyId, storyId),
        or(eq(events.kind, 'edit_fields'), eq(events.kind, 'restore_revision')),
        isNotNull(events.actorId),
        ne(events.actorId, since.personId),
        gt(events.createdAt, since.at),
      ),
    )
    .orderBy(desc(events.id))
    .limit(1);
  return row ?? null;
}

/** Lists the stories that seeding the demo paper has made, by their keys. */
export async function listSeededStories(q: Queries): Promise<ReadonlyMap<string, number>> {
  const rows = await q
    .select({ storyId: events.storyId, facts: events.facts })
    .from(events)
    .where(eq(events.kind, 'seed'));
  return new Map(rows.map(({ storyId, facts }) => [String(facts.key), storyId ?? 0]));
}
