import { type SQL, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';

/** A list of the paper with something to read in it, and when its newest articles last told readers something. */
export type LiveList = {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly changed: number;
};

/** Topics and authors of the newest so many articles are found; to go through 100,000 would take a third of a second. */
const LOOKED_AT = 10_000;

/** The sections that have live articles in a language, what changed last first; closed ones too, their articles stay. */
export async function listLiveSections(q: Queries, language: Language): Promise<LiveList[]> {
  return q.all<LiveList>(sql`
    with lists as materialized (
      select slug, name_vi as name, name_en as nameEn,
        (select coalesce(updated_at, published_at) from articles
          where section_id = sections.id and language = ${language}
          order by published_at desc limit 1) as changed
      from sections
    )
    select * from lists where changed is not null order by changed desc`);
}

/** The topics of the newest articles in a language, what changed last first: series and ongoing stories are topics. */
export async function listLiveTopics(
  q: Queries,
  { language, limit }: { language: Language; limit: number },
): Promise<LiveList[]> {
  return q.all<LiveList>(sql`
    select topics.slug, topics.name, topics.name_en as nameEn, max(newest.changed) as changed
    from ${newestArticles(language)}
    cross join article_topics on article_topics.story_id = newest.story_id
    join topics on topics.id = article_topics.topic_id
    group by article_topics.topic_id order by changed desc, topics.slug limit ${limit}`);
}

/** The authors of the newest articles in a language, or in any, what changed last first. */
export async function listLiveAuthors(
  q: Queries,
  { language = null, limit }: { language?: Language | null; limit: number },
): Promise<LiveList[]> {
  return q.all<LiveList>(sql`
    select authors.slug, authors.name, '' as nameEn, max(newest.changed) as changed
    from ${newestArticles(language)}
    cross join article_authors on article_authors.story_id = newest.story_id
    join authors on authors.id = article_authors.author_id
    group by article_authors.author_id order by changed desc, authors.slug limit ${limit}`);
}

function newestArticles(language: Language | null): SQL {
  return sql`(
    select story_id, coalesce(updated_at, published_at) as changed from articles
    ${language === null ? sql`` : sql`where language = ${language}`}
    order by published_at desc limit ${LOOKED_AT}
  ) as newest`;
}
