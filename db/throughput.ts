import { sql } from 'drizzle-orm';
import type { Actor } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { inSections, type OfSection } from './insight-filter.ts';

/** What is asked of the ledger: from a moment to a moment (not included). */
export type LedgerWish = OfSection & { readonly from: number; readonly to: number };

/** A first publication: when the story was first submitted (null: it never was) and when readers got it. */
export type Publication = {
  readonly storyId: number;
  readonly sectionId: string;
  /** The day in Vietnam, `2026-12-01`. */
  readonly day: string;
  readonly submittedAt: number | null;
  readonly publishedAt: number;
};

/** The first publications of some time by what the ledger says, the oldest first. */
export async function listPublications(
  q: Queries,
  actor: Actor,
  { from, to, sectionId }: LedgerWish,
): Promise<Publication[]> {
  return q.all<Publication>(sql`
    select events.story_id as "storyId", coalesce(stories.section_id, '') as "sectionId",
      ${DAY_OF_EVENT} as day,
      (select min(created_at) from events as earlier indexed by events_story
        where earlier.story_id = events.story_id and earlier.kind = 'submit') as "submittedAt",
      events.created_at as "publishedAt"
    from events join stories on stories.id = events.story_id
    where events.kind in ('publish', 'due') and events.from_visibility = 'none'
      and events.created_at >= ${from} and events.created_at < ${to}
      and ${inSections(sql`stories.section_id`, actor, sectionId)}
    order by events.created_at, events.id`);
}

/** So many stories of a section came back to their writers on a day. */
export type Returns = { readonly day: string; readonly sectionId: string; readonly count: number };

/** How often stories were returned in some time, by day in Vietnam and section, the oldest first. */
export async function countReturns(
  q: Queries,
  actor: Actor,
  { from, to, sectionId }: LedgerWish,
): Promise<Returns[]> {
  return q.all<Returns>(sql`
    select ${DAY_OF_EVENT} as day, coalesce(stories.section_id, '') as "sectionId", count(*) as count
    from events join stories on stories.id = events.story_id
    where events.kind = 'return' and events.created_at >= ${from} and events.created_at < ${to}
      and ${inSections(sql`stories.section_id`, actor, sectionId)}
    group by 1, 2 order by 1, 2`);
}

/** The day of an event in Vietnam. */
const DAY_OF_EVENT = sql`date(events.created_at / 1000, 'unixepoch', '+7 hours')`;
