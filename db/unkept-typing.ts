import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from './client.ts';

/** Typing that no revision holds yet: who typed last in a story and when, and the revision before it. */
export type UnkeptTyping = {
  readonly storyId: number;
  readonly personId: string;
  readonly at: number;
  readonly lastCutAt: number | null;
  readonly lastCutBy: string | null;
};

/** Lists stories in which somebody typed after the latest revision was cut. */
export async function listUnkeptTyping(q: Queries): Promise<UnkeptTyping[]> {
  return q.all<UnkeptTyping>(unkept(sql``));
}

/** Finds what was typed in one story after its latest revision was cut; null when nothing was. */
export async function findUnkeptTyping(q: Queries, storyId: number): Promise<UnkeptTyping | null> {
  const [row] = await q.all<UnkeptTyping>(unkept(sql`and w.story_id = ${storyId}`));
  return row ?? null;
}

const unkept = (where: SQL) => sql`
    select w.story_id as storyId, w.person_id as personId, max(w.last_wrote_at) as at,
           r.created_at as lastCutAt, r.created_by as lastCutBy
      from working_copy_writers w
      join stories s on s.id = w.story_id
      left join revisions r on r.id = s.latest_revision_id
     where s.stage in ('draft', 'returned', 'in_review') ${where}
     group by w.story_id
    having at > coalesce(lastCutAt, 0)`;
