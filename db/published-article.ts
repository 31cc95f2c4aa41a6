import { and, asc, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { ArticleDocument } from '#lib/article/document';
import { storiesIn } from '#lib/article/stories-in';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import {
  type ArticleCard,
  articleAddress,
  cardColumns,
  cardOf,
  cardsByIds,
  leadPicture,
} from './published-cards.ts';
import { findNotice, type Notice } from './published-notices.ts';
import { media } from './schema/media.ts';
import { authors, sections, topics } from './schema/paper.ts';
import {
  articleAuthors,
  articleMedia,
  articleNotes,
  articles,
  articleTopics,
  articleUpdates,
} from './schema/published.ts';
import { revisions } from './schema/text.ts';

const hole = sql.placeholder;

/** Who signs, with what the reader may know of them; no slug when the author is no longer listed. */
export type ArticleAuthor = {
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  readonly biography: string;
  readonly portraitId: string | null;
};

export type ArticleTopic = { readonly slug: string; readonly name: string; readonly nameEn: string };

/** A public note: clarification, correction or statutory correction, newest first. */
export type ArticleNote = Omit<typeof articleNotes.$inferSelect, 'storyId'>;

/** A change that only brought an article up to date, newest first. */
export type ArticleUpdate = { readonly changeId: number; readonly publishedAt: number };

/** A picture inside the text: its size, for the page to keep its place. */
export type ArticlePicture = {
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly focalX: number;
  readonly focalY: number;
};

/** A live article with everything its page says. */
export type Article = ArticleCard & {
  readonly kind: 'article';
  readonly revisionId: number;
  readonly schemaVersion: number;
  readonly body: ArticleDocument;
  readonly dateline: string;
  readonly eventDate: string | null;
  /** What in it was made or altered with AI; empty: nothing. */
  readonly aiNote: string;
  readonly endMark: boolean;
  readonly signers: readonly ArticleAuthor[];
  readonly topics: readonly ArticleTopic[];
  readonly notes: readonly ArticleNote[];
  readonly updates: readonly ArticleUpdate[];
  /** By media id; a revoked picture is missing here and must not be shown. */
  readonly pictures: Readonly<Record<string, ArticlePicture>>;
  /** The stories that the text points to, by number; one that is not live is missing. */
  readonly related: Readonly<Record<number, ArticleCard>>;
  /** The same story in the other language, if that is live too. */
  readonly pair: LanguagePair | null;
};

export type LanguagePair = {
  readonly language: Language;
  /** Whether it is the original of this translation, and has told readers something new since. */
  readonly isAhead: boolean;
  readonly address: string;
  readonly headline: string;
};

/**
 * What readers find under a story's number: the live article, the notice of one that was withdrawn or retracted, or
 * null. The caller compares `address` with the one asked for and redirects when they differ.
 */
export async function findArticle(q: Queries, storyId: number): Promise<Article | Notice | null> {
  const row = await articleQuery(q).get({ storyId });
  return row ? wholeArticle(q, row) : findNotice(q, storyId);
}

const articleQuery = prepared((q) =>
  q
    .select({
      ...cardColumns,
      revisionId: revisions.id,
      schemaVersion: revisions.schemaVersion,
      body: revisions.body,
      dateline: revisions.dateline,
      eventDate: revisions.eventDate,
      aiNote: revisions.aiNote,
      endMark: revisions.endMark,
      translationOf: articles.translationOf,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.revisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, leadPicture())
    .where(eq(articles.storyId, hole('storyId')))
    .prepare(),
);

type ArticleRow = NonNullable<Awaited<ReturnType<ReturnType<typeof articleQuery>['get']>>>;

async function wholeArticle(q: Queries, row: ArticleRow): Promise<Article> {
  const { translationOf, ...whole } = row;
  const { storyId, language } = row;
  const [known, onTopics, notes, updates, pictures, related, pair] = await Promise.all([
    signersQuery(q).all({ storyId }),
    topicsQuery(q).all({ storyId }),
    notesQuery(q).all({ storyId }),
    updatesQuery(q).all({ storyId }),
    picturesQuery(q).all({ storyId }),
    readPointedTo(q, [row.body]),
    pairQuery(q).get({ storyId, translationOf, language }),
  ]);
  const byId = new Map(known.map((author) => [author.id, author]));
  return {
    ...cardOf(whole),
    kind: 'article',
    revisionId: row.revisionId,
    schemaVersion: row.schemaVersion,
    body: row.body,
    dateline: row.dateline,
    eventDate: row.eventDate,
    aiNote: row.aiNote,
    endMark: row.endMark,
    signers: row.authors.map(({ id, name }) => ({
      ...(byId.get(id) ?? { slug: null, biography: '', portraitId: null }),
      id,
      name,
    })),
    topics: onTopics,
    notes: notes.map(({ storyId: _story, ...note }) => note),
    updates,
    pictures: Object.fromEntries(pictures.map(({ id, ...picture }) => [id, picture])),
    related,
    pair: pair
      ? {
          language: pair.language,
          headline: pair.headline,
          address: articleAddress(pair.sectionSlug, pair.slug, pair.storyId),
          isAhead: translationOf === pair.storyId && lastSaid(pair) > lastSaid(row),
        }
      : null,
  };
}

/** When an article last told readers something new: a minor fix tells them nothing. */
function lastSaid({ publishedAt, updatedAt }: { publishedAt: number; updatedAt: number | null }): number {
  return updatedAt ?? publishedAt;
}

/** The live articles that texts point to, by the number of their story. */
export async function readPointedTo(
  q: Queries,
  bodies: readonly ArticleDocument[],
): Promise<Readonly<Record<number, ArticleCard>>> {
  const cards = await cardsByIds(q, [...new Set(bodies.flatMap(storiesIn))]);
  return Object.fromEntries(cards.map((card) => [card.storyId, card]));
}

const signersQuery = prepared((q) =>
  q
    .select({
      id: authors.id,
      slug: authors.slug,
      biography: authors.biography,
      portraitId: authors.portraitId,
    })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(eq(articleAuthors.storyId, hole('storyId')))
    .prepare(),
);

const topicsQuery = prepared((q) =>
  q
    .select({ slug: topics.slug, name: topics.name, nameEn: topics.nameEn })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.storyId, hole('storyId')))
    .orderBy(asc(articleTopics.position))
    .prepare(),
);

const notesQuery = prepared((q) =>
  q
    .select()
    .from(articleNotes)
    .where(eq(articleNotes.storyId, hole('storyId')))
    .orderBy(desc(articleNotes.publishedAt), desc(articleNotes.changeId))
    .prepare(),
);

const updatesQuery = prepared((q) =>
  q
    .select({ changeId: articleUpdates.changeId, publishedAt: articleUpdates.publishedAt })
    .from(articleUpdates)
    .where(eq(articleUpdates.storyId, hole('storyId')))
    .orderBy(desc(articleUpdates.publishedAt), desc(articleUpdates.changeId))
    .prepare(),
);

const picturesQuery = prepared((q) =>
  q
    .select({
      id: media.id,
      mime: media.mime,
      width: media.width,
      height: media.height,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(articleMedia)
    .innerJoin(media, eq(media.id, articleMedia.mediaId))
    .where(and(eq(articleMedia.storyId, hole('storyId')), isNull(media.revokedAt)))
    .prepare(),
);

const pairQuery = prepared((q) =>
  q
    .select({
      storyId: articles.storyId,
      language: articles.language,
      slug: articles.slug,
      sectionSlug: sections.slug,
      headline: revisions.headline,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.revisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        or(eq(articles.storyId, hole('translationOf')), eq(articles.translationOf, hole('storyId'))),
        ne(articles.language, hole('language')),
      ),
    )
    .limit(1)
    .prepare(),
);
