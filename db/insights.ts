import { setImmediate as letOthersGo } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { insightReach } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';
import type { Visibility } from '#lib/newsroom/story';
import type { Queries } from './client.ts';
import { inSections, type OfSection } from './insight-filter.ts';
import type { ReadSource } from './reads.ts';

/** What is asked about reads: of days (`2026-12-01`), both included. */
export type ReadsWish = OfSection & { readonly since: string; readonly until: string };

/** How often a section was read on a day by readers from one kind of place. */
export type SectionReads = {
  readonly day: string;
  readonly sectionId: string;
  readonly source: ReadSource;
  readonly count: number;
};

/** How often the sections were read, by day and by where readers came from, the oldest first. */
export async function listSectionReads(q: Queries, actor: Actor, wish: ReadsWish): Promise<SectionReads[]> {
  return q.all<SectionReads>(sql`
    select day, section_id as "sectionId", source, count from section_reads
    where day between ${wish.since} and ${wish.until} and ${inSections(sql`section_id`, actor, wish.sectionId)}
    order by day, section_id, source`);
}

/** How often a story was read in some time. */
export type StoryReads = {
  readonly storyId: number;
  readonly headline: string;
  readonly sectionId: string | null;
  readonly visibility: Visibility;
  /** First publication, UTC milliseconds. */
  readonly publishedAt: number | null;
  readonly reads: number;
};

/** So many numbers of stories are added up in one go; before the next one, whoever waits for the process has it. */
const A_PIECE = 2_500;

/** The stories that were read most in some time, the most read first. */
export async function listMostReadStories(
  q: Queries,
  actor: Actor,
  wish: ReadsWish & { readonly limit: number },
): Promise<StoryReads[]> {
  const last = (await q.get<{ id: number | null }>(sql`select max(story_id) as id from reads`))?.id ?? 0;
  let most: StoryReads[] = [];
  for (let after = 0; after < last; after += A_PIECE) {
    const piece = await q.all<StoryReads>(
      addedUp(actor, { ...wish, after, last: after + A_PIECE }, sql`reads desc, story desc`),
    );
    most = [...most, ...piece]
      .sort((one, other) => other.reads - one.reads || other.storyId - one.storyId)
      .slice(0, wish.limit);
    await letOthersGo();
  }
  return most;
}

/** The stories that were read in some time, a page of them by number; `after` is the last one of the page before. */
export async function listReadStories(
  q: Queries,
  actor: Actor,
  wish: ReadsWish & { readonly after: number; readonly limit: number },
): Promise<StoryReads[]> {
  return q.all<StoryReads>(addedUp(actor, { ...wish, last: Number.MAX_SAFE_INTEGER }, sql`story`));
}

type Part = ReadsWish & { readonly after: number; readonly last: number; readonly limit: number };

function addedUp(actor: Actor, { since, until, sectionId, after, last, limit }: Part, order: SQL): SQL {
  // The whole paper is added up without a look at its stories.
  const isWhole = insightReach(actor) === 'every' && !sectionId;
  const inReach = sql`exists (select 1 from stories where stories.id = reads.story_id
    and ${inSections(sql`stories.section_id`, actor, sectionId)})`;
  return sql`
    with counted as (
      select story_id as story, sum(count) as reads from reads indexed by reads_by_story
      where story_id > ${after} and story_id <= ${last} and day between ${since} and ${until}
        and ${isWhole ? sql`true` : inReach}
      group by story order by ${order} limit ${limit})
    select counted.story as "storyId", coalesce(revisions.headline, stories.headline) as headline,
      stories.section_id as "sectionId", stories.visibility, stories.first_published_at as "publishedAt", reads
    from counted join stories on stories.id = counted.story
    left join revisions on revisions.id = stories.live_revision_id
    order by ${order}`;
}
