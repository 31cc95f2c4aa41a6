import { sql } from 'drizzle-orm';
import type { Queries } from './client.ts';

/** A story that is neither wholly published nor wholly not: what no crash may leave behind. */
export type HalfStory = { readonly storyId: number; readonly what: string };

/**
 * Looks for stories whose parts contradict each other: stage, live revision, shelf, search, slug, ledger, outbox. An empty
 * list is a whole database.
 */
export async function listHalfStories(q: Queries): Promise<HalfStory[]> {
  return q.all<HalfStory>(sql`
    select id as storyId, what from (
      select s.id,
        case
          when s.visibility = 'live' and a.revision_id is not s.live_revision_id then 'the shelf has another revision'
          when s.visibility <> 'live' and a.story_id is not null then 'on the shelf, but not live'
          when (s.visibility = 'live') <> (e.story_id is not null) then 'the search disagrees with the shelf'
          when (s.visibility in ('withdrawn', 'retracted')) <> (n.story_id is not null) then 'the notice disagrees'
          when s.first_published_at is not null and t.slug is null then 'published at an address it has not taken'
          when s.visibility = 'live' and s.stage = 'scheduled' then 'live and scheduled'
          when (s.first_published_at is not null) <> (p.events is not null) then 'the ledger disagrees'
          when p.events > 1 then 'published twice'
          when p.events is not null and o.id is null then 'published without telling anybody'
        end as what
      from stories s
      left join articles a on a.story_id = s.id
      left join search_entries e on e.story_id = s.id
      left join notices n on n.story_id = s.id
      left join taken_slugs t on t.story_id = s.id and t.slug = s.slug
      left join (
        select story_id, count(*) as events, max(id) as event_id from events
        where kind in ('publish', 'due') group by story_id
      ) p on p.story_id = s.id
      left join outbox o on o.dedupe_key = 'notify:' || p.event_id
    ) where what is not null`);
}
