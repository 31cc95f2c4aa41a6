import { and, asc, desc, eq, gt, gte, isNull, sql } from 'drizzle-orm';
import type { ArticleDocument } from '#lib/article/document';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { type ArticleCard, articleAddress, cardColumns, cardOf, leadPicture } from './published-cards.ts';
import { media } from './schema/media.ts';
import { sections } from './schema/paper.ts';
import { articleAuthors, articleMedia, articles, articleTopics } from './schema/published.ts';
import { revisions } from './schema/text.ts';

const hole = sql.placeholder;

/** An article in a feed: the card, what in it was made with AI, the text with the version of the schema it was written in. */
export type FeedArticle = ArticleCard & {
  readonly aiNote: string;
  readonly body: ArticleDocument;
  readonly schemaVersion: number;
};

/** What a feed is of: one section, one topic or one author; nothing of these: the whole paper. */
export type FeedOf = { readonly sectionId?: string; readonly topicId?: string; readonly authorId?: string };

/** The newest articles in a language for a feed, with their text. */
export async function listFeed(
  q: Queries,
  { sectionId, topicId, authorId, ...wish }: FeedOf & { language: Language; limit?: number },
): Promise<FeedArticle[]> {
  const asked = { limit: 30, ...wish };
  const rows = await (sectionId
    ? sectionFeedQuery(q).all({ ...asked, sectionId })
    : topicId
      ? topicFeedQuery(q).all({ ...asked, topicId })
      : authorId
        ? authorFeedQuery(q).all({ ...asked, authorId })
        : paperFeedQuery(q).all(asked));
  return rows.map(({ aiNote, body, schemaVersion, ...row }) => ({
    ...cardOf(row),
    ...{ aiNote, body, schemaVersion },
  }));
}

function feedFrom(q: Queries) {
  return q
    .select({
      ...cardColumns,
      aiNote: revisions.aiNote,
      body: revisions.body,
      schemaVersion: revisions.schemaVersion,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.revisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, leadPicture())
    .orderBy(desc(articles.publishedAt), desc(articles.storyId))
    .limit(hole('limit'))
    .$dynamic();
}
const isInLanguage = () => eq(articles.language, hole('language'));
const paperFeedQuery = prepared((q) => feedFrom(q).where(isInLanguage()).prepare());
const sectionFeedQuery = prepared((q) =>
  feedFrom(q)
    .where(and(eq(articles.sectionId, hole('sectionId')), isInLanguage()))
    .prepare(),
);
const topicFeedQuery = prepared((q) =>
  feedFrom(q)
    .innerJoin(articleTopics, eq(articleTopics.storyId, articles.storyId))
    .where(and(eq(articleTopics.topicId, hole('topicId')), isInLanguage()))
    .orderBy(desc(articleTopics.publishedAt), desc(articleTopics.storyId))
    .prepare(),
);
const authorFeedQuery = prepared((q) =>
  feedFrom(q)
    .innerJoin(articleAuthors, eq(articleAuthors.storyId, articles.storyId))
    .where(and(eq(articleAuthors.authorId, hole('authorId')), isInLanguage()))
    .orderBy(desc(articleAuthors.publishedAt), desc(articleAuthors.storyId))
    .prepare(),
);

/** The pictures that these articles show to readers: one that was taken back is not among them. */
export async function listShownPictures(
  q: Queries,
  storyIds: readonly number[],
): Promise<ReadonlySet<string>> {
  const rows = await shownPicturesQuery(q).all({ storyIds: JSON.stringify(storyIds) });
  return new Set(rows.map(({ mediaId }) => mediaId));
}
const shownPicturesQuery = prepared((q) =>
  q
    .select({ mediaId: articleMedia.mediaId })
    .from(articleMedia)
    .innerJoin(media, eq(media.id, articleMedia.mediaId))
    .where(
      and(
        sql`${articleMedia.storyId} in (select value from json_each(${hole('storyIds')}))`,
        isNull(media.revokedAt),
      ),
    )
    .prepare(),
);

/** A line of the sitemap. */
export type SitemapEntry = {
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
  readonly headline: string;
  readonly publishedAt: number;
  readonly updatedAt: number | null;
  readonly printedAt: number;
};

/** Live articles for a sitemap in the order of their numbers, after a number. */
export async function listSitemap(
  q: Queries,
  { after = 0, limit = 5_000 }: { after?: number; limit?: number } = {},
): Promise<SitemapEntry[]> {
  return (await sitemapQuery(q).all({ after, limit })).map(entryOf);
}
const sitemapQuery = prepared((q) =>
  entriesFrom(q)
    .where(gt(articles.storyId, hole('after')))
    .orderBy(asc(articles.storyId))
    .limit(hole('limit'))
    .prepare(),
);

/** A file of the sitemap: where it begins (`after` for `listSitemap`), and when something in it last changed. */
export type SitemapPart = { readonly after: number; readonly changed: number };

/** The files of the sitemap, one for every `size` articles; the first begins before every story, live or not. */
export async function listSitemapParts(q: Queries, size = 5_000): Promise<SitemapPart[]> {
  return q.all<SitemapPart>(sql`
    select case part when 0 then 0 else min(story_id) - 1 end as after, max(changed) as changed from (
      select story_id, coalesce(updated_at, published_at) as changed,
        (row_number() over (order by story_id) - 1) / cast(${size} as integer) as part
      from articles
    ) group by part order by part`);
}

/** Articles first published since a moment, newest first: for the news sitemap (two days, at most a thousand). */
export async function listNewsSince(q: Queries, since: number, limit = 1_000): Promise<SitemapEntry[]> {
  return (await newsQuery(q).all({ since, limit })).map(entryOf);
}
const newsQuery = prepared((q) =>
  entriesFrom(q)
    .where(gte(articles.publishedAt, hole('since')))
    .orderBy(desc(articles.publishedAt))
    .limit(hole('limit'))
    .prepare(),
);

function entriesFrom(q: Queries) {
  return q
    .select({
      storyId: articles.storyId,
      slug: articles.slug,
      sectionSlug: sections.slug,
      language: articles.language,
      headline: revisions.headline,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
      printedAt: articles.printedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.revisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .$dynamic();
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entriesFrom>['execute']>>[number];

function entryOf({ slug, sectionSlug, ...entry }: EntryRow): SitemapEntry {
  return { ...entry, address: articleAddress(sectionSlug, slug, entry.storyId) };
}
