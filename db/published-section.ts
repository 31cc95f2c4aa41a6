import { sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { type Portrait, portraitOf } from './published-author.ts';
import type { PaperTopic } from './published-paper.ts';

/** Among so many of a section's newest articles its topics and writers are looked for: it may have thousands. */
const LOOKED_AT = 300;
const MOST_TOPICS = 8;
const MOST_WRITERS = 4;

/** Somebody who writes in a section, with the number of all their live articles. */
export type SectionWriter = {
  readonly slug: string;
  readonly name: string;
  readonly articles: number;
  readonly portrait: Portrait | null;
};

/** What a section is about of late and who writes in it, in a language: what comes most often first. */
export type SectionCompany = {
  readonly topics: readonly Pick<PaperTopic, 'slug' | 'name' | 'nameEn'>[];
  readonly writers: readonly SectionWriter[];
};

type Section = { readonly sectionId: string; readonly language: Language };

/** Reads the topics and the writers of a section. */
export async function readSectionCompany(q: Queries, section: Section): Promise<SectionCompany> {
  const [topics, writers] = await Promise.all([topicsOf(q, section), writersOf(q, section)]);
  return { topics, writers };
}

// The cross joins keep SQLite from starting at the other end, with every story of the paper.
function topicsOf(q: Queries, section: Section) {
  return q.all<SectionCompany['topics'][number]>(sql`
    select topics.slug, topics.name, topics.name_en as nameEn from (${newestOf(section)}) as newest
    cross join article_topics on article_topics.story_id = newest.story_id
    cross join topics on topics.id = article_topics.topic_id
    group by topics.id order by count(*) desc, topics.sort_key limit ${MOST_TOPICS}`);
}

async function writersOf(q: Queries, section: Section): Promise<SectionWriter[]> {
  const rows = await q.all<Parameters<typeof portraitOf>[0] & Omit<SectionWriter, 'portrait'>>(sql`
    select authors.slug, authors.name, media.id as mediaId, media.width, media.height,
      media.focal_x as focalX, media.focal_y as focalY,
      (select count(*) from article_authors where author_id = authors.id) as articles
    from (
      select article_authors.author_id, count(*) as often from (${newestOf(section)}) as newest
      cross join article_authors on article_authors.story_id = newest.story_id
      group by article_authors.author_id order by often desc, article_authors.author_id limit ${MOST_WRITERS}
    ) as writer
    join authors on authors.id = writer.author_id
    left join media on media.id = authors.portrait_id and media.revoked_at is null
    order by writer.often desc, authors.sort_key`);
  return rows.map(({ slug, name, articles, ...picture }) => ({
    slug,
    name,
    articles,
    portrait: portraitOf(picture),
  }));
}

function newestOf({ sectionId, language }: Section) {
  return sql`select story_id from articles where section_id = ${sectionId} and language = ${language}
    order by published_at desc limit ${LOOKED_AT}`;
}
