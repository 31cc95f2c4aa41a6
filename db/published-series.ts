import { type SQL, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { TopicKind } from '#lib/newsroom/topics';
import type { Queries } from './client.ts';
import { type ArticleCard, articleAddress, cardsByIds } from './published-cards.ts';
import { placeOf } from './published-lists.ts';

/** So many parts stand on a page of a series. */
const PARTS_ON_A_PAGE = 100;
const PLACE = sql`(article_topics.published_at, article_topics.story_id)`;
const FIRST_AFTER = sql`article_topics.published_at, article_topics.story_id limit 1`;
const LAST_BEFORE = sql`article_topics.published_at desc, article_topics.story_id desc limit 1`;
const NEWEST_FEW = sql`article_topics.published_at desc, article_topics.story_id desc limit 4`;

type Series = { readonly topicId: string; readonly language: Language };

/** A page of a series: its parts in the order they came out, the number of the first of them, and of how many. */
export type PartsPage = {
  readonly cards: readonly ArticleCard[];
  readonly first: number;
  readonly total: number;
  /** Where the following page begins, null on the last. */
  readonly next: string | null;
};

/** The parts of a series in a language, in the order they came out; `after` is `next` of the page before. */
export async function listParts(
  q: Queries,
  series: Series,
  { after = null, limit = PARTS_ON_A_PAGE }: { after?: string | null; limit?: number } = {},
): Promise<PartsPage> {
  const { topicId, language } = series;
  const { at, id } = placeInSeries(after);
  const rows = await q.all<{ story_id: number }>(sql`
    select article_topics.story_id from article_topics
    join articles on articles.story_id = article_topics.story_id and articles.language = ${language}
    where article_topics.topic_id = ${topicId} and ${PLACE} > (${at}, ${id})
    order by article_topics.published_at, article_topics.story_id limit ${limit + 1}`);
  const ids = rows.slice(0, limit).map((row) => row.story_id);
  const cards = await cardsByIds(q, ids);
  const last = cards.at(-1);
  const { number, total } = await countParts(q, series, sql`(${at}, ${id})`);
  const next = rows.length > limit && last ? `${last.publishedAt}-${last.storyId}` : null;
  return { cards, first: number + 1, total, next };
}

/** Where a page of a series begins; before its first part when it is not said or makes no sense. */
function placeInSeries(after: string | null): { at: number; id: number } {
  const place = placeOf(after);
  return place.at === Number.MAX_SAFE_INTEGER ? { at: Number.MIN_SAFE_INTEGER, id: 0 } : place;
}

/** How many parts a series has in a language, and how many up to a place. */
async function countParts(
  q: Queries,
  { topicId, language }: Series,
  place: SQL,
): Promise<{ number: number; total: number }> {
  const [counted] = await q.all<{ number: number; total: number }>(sql`
    select count(*) as total, coalesce(sum(${PLACE} <= ${place}), 0) as number from article_topics
    join articles on articles.story_id = article_topics.story_id and articles.language = ${language}
    where article_topics.topic_id = ${topicId}`);
  return counted ?? { number: 0, total: 0 };
}

/** A story beside another in a series or an ongoing story. */
export type Neighbour = {
  readonly storyId: number;
  readonly headline: string;
  readonly address: string;
  readonly publishedAt: number;
};

/** A series or an ongoing story that an article belongs to, with those of its articles that one would read next. */
export type Belonging = {
  readonly kind: Exclude<TopicKind, 'topic'>;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** Of a series the part before, this one and the part after, as far as there are; of an ongoing story the newest others. */
  readonly stories: readonly Neighbour[];
  /** Which part of a series this is, of how many in its language; null in an ongoing story. */
  readonly part: { readonly number: number; readonly total: number } | null;
};

/** Reads which series and ongoing stories an article belongs to. */
export async function listBelongings(
  q: Queries,
  { storyId, language }: { storyId: number; language: Language },
): Promise<Belonging[]> {
  const topics = await q.all<
    Omit<Belonging, 'stories' | 'part' | 'nameEn'> & { id: string; name_en: string }
  >(sql`
    select topics.id, topics.kind, topics.slug, topics.name, topics.name_en from article_topics
    join topics on topics.id = article_topics.topic_id and topics.kind <> 'topic'
    where article_topics.story_id = ${storyId} order by article_topics.position`);
  return Promise.all(
    topics.map(async ({ id, name_en: nameEn, ...topic }) => ({
      ...topic,
      nameEn,
      ...(topic.kind === 'series'
        ? await aroundPart(q, { topicId: id, storyId, language })
        : {
            stories: await neighbours(
              q,
              sql`${id} and article_topics.story_id <> ${storyId}`,
              language,
              NEWEST_FEW,
            ),
            part: null,
          }),
    })),
  );
}

/** A series may have any number of parts: its place is counted, and those beside it are looked up, not read with all. */
async function aroundPart(
  q: Queries,
  { storyId, ...series }: Series & { readonly storyId: number },
): Promise<Pick<Belonging, 'stories' | 'part'>> {
  const { topicId, language } = series;
  const own = sql`(select published_at, story_id from article_topics where topic_id = ${topicId} and story_id = ${storyId})`;
  const [before, here, after] = [
    await neighbours(q, sql`${topicId} and ${PLACE} < ${own}`, language, LAST_BEFORE),
    await neighbours(q, sql`${topicId} and article_topics.story_id = ${storyId}`, language, FIRST_AFTER),
    await neighbours(q, sql`${topicId} and ${PLACE} > ${own}`, language, FIRST_AFTER),
  ];
  return { stories: [...before, ...here, ...after], part: await countParts(q, series, own) };
}

async function neighbours(q: Queries, ofTopic: SQL, language: Language, order: SQL): Promise<Neighbour[]> {
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
