import { sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { TopicKind } from '#lib/newsroom/topics';
import type { Queries } from './client.ts';
import { type ArticleCard, articleAddress, cardsByIds } from './published-cards.ts';

const MOST_PARTS = 100;
const FIRST_TO_LAST = sql`article_topics.published_at, article_topics.story_id limit ${MOST_PARTS}`;
const NEWEST_FEW = sql`article_topics.published_at desc, article_topics.story_id desc limit 4`;

/** The parts of a series in a language, in the order they came out. */
export async function listParts(
  q: Queries,
  { topicId, language }: { topicId: string; language: Language },
): Promise<ArticleCard[]> {
  const rows = await q.all<{ story_id: number }>(sql`
    select article_topics.story_id from article_topics
    join articles on articles.story_id = article_topics.story_id and articles.language = ${language}
    where article_topics.topic_id = ${topicId}
    order by article_topics.published_at, article_topics.story_id limit ${MOST_PARTS}`);
  return cardsByIds(
    q,
    rows.map((row) => row.story_id),
  );
}

/** A story beside another in a series or an ongoing story. */
export type Neighbour = {
  readonly storyId: number;
  readonly headline: string;
  readonly address: string;
  readonly publishedAt: number;
};

/** A series or an ongoing story that an article belongs to, with its other articles: all parts, or the newest few. */
export type Belonging = {
  readonly kind: Exclude<TopicKind, 'topic'>;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** Of a series every part in order, this one among them; of an ongoing story the newest others. */
  readonly stories: readonly Neighbour[];
};

/** Reads which series and ongoing stories an article belongs to. */
export async function listBelongings(
  q: Queries,
  { storyId, language }: { storyId: number; language: Language },
): Promise<Belonging[]> {
  const topics = await q.all<Omit<Belonging, 'stories' | 'nameEn'> & { id: string; name_en: string }>(sql`
    select topics.id, topics.kind, topics.slug, topics.name, topics.name_en from article_topics
    join topics on topics.id = article_topics.topic_id and topics.kind <> 'topic'
    where article_topics.story_id = ${storyId} order by article_topics.position`);
  return Promise.all(
    topics.map(async ({ id, name_en: nameEn, ...topic }) => ({
      ...topic,
      nameEn,
      stories: await (topic.kind === 'series'
        ? neighbours(q, sql`${id}`, language, FIRST_TO_LAST)
        : neighbours(q, sql`${id} and article_topics.story_id <> ${storyId}`, language, NEWEST_FEW)),
    })),
  );
}

async function neighbours(
  q: Queries,
  ofTopic: ReturnType<typeof sql>,
  language: Language,
  order: ReturnType<typeof sql>,
): Promise<Neighbour[]> {
  const rows = await q.all<{
    story_id: number;
    headline: string;
    section_slug: string;
    slug: string;
    published_at: number;
  }>(sql`
    select articles.story_id, revisions.headline, sections.slug as section_slug, articles.slug, articles.published_at
    from article_topics
    join articles on articles.story_id = article_topics.story_id and articles.language = ${language}
    join revisions on revisions.id = articles.revision_id
    join sections on sections.id = articles.section_id
    where article_topics.topic_id = ${ofTopic}
    order by ${order}`);
  return rows.map((row) => ({
    storyId: row.story_id,
    headline: row.headline,
    address: articleAddress(row.section_slug, row.slug, row.story_id),
    publishedAt: row.published_at,
  }));
}
