import { sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { type ArticleCard, cardsByIds } from './published-cards.ts';

/** The live articles in a language that were read most since a day (`2026-12-01`, included), the most read first. */
export async function listMostRead(
  q: Queries,
  { language, since, limit = 20 }: { language: Language; since: string; limit?: number },
): Promise<ArticleCard[]> {
  const rows = await q.all<{ story_id: number }>(sql`
    select reads.story_id from reads
    join articles on articles.story_id = reads.story_id and articles.language = ${language}
    where reads.day >= ${since}
    group by reads.story_id order by sum(reads.count) desc, reads.story_id desc limit ${limit}`);
  return cardsByIds(
    q,
    rows.map((row) => row.story_id),
  );
}
