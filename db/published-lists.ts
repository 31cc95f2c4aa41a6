import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { type ArticleCard, cardOf, cardsFrom } from './published-cards.ts';
import { articleAuthors, articles, articleTopics } from './schema/published.ts';

/** A page of a list, newest first; `next` is where the following page begins, null on the last. */
export type CardPage = { readonly cards: readonly ArticleCard[]; readonly next: string | null };

/** Which page of a list: how many cards, and from where (`next` of the page before). */
export type PageWish = { readonly limit?: number; readonly before?: string | null };

const LONGEST_PAGE = 100;
const hole = sql.placeholder;

/** The newest live articles in a language. */
export async function listLatest(q: Queries, language: Language, wish?: PageWish): Promise<CardPage> {
  return page(wish, (where) => latestQuery(q).all({ language, ...where }));
}
const latestQuery = prepared((q) =>
  cardsFrom(q)
    .where(and(eq(articles.language, hole('language')), isBefore(articles.publishedAt, articles.storyId)))
    .orderBy(desc(articles.publishedAt), desc(articles.storyId))
    .limit(hole('limit'))
    .prepare(),
);

/** The newest live articles of a section in a language, besides those that stand elsewhere on the page. */
export async function listSection(
  q: Queries,
  section: { sectionId: string; language: Language; besides?: readonly number[] },
  wish?: PageWish,
): Promise<CardPage> {
  const besides = JSON.stringify(section.besides ?? []);
  return page(wish, (where) => sectionQuery(q).all({ ...section, besides, ...where }));
}
const sectionQuery = prepared((q) =>
  cardsFrom(q)
    .where(
      and(
        eq(articles.sectionId, hole('sectionId')),
        eq(articles.language, hole('language')),
        isBefore(articles.publishedAt, articles.storyId),
        sql`${articles.storyId} not in (select value from json_each(${hole('besides')}))`,
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.storyId))
    .limit(hole('limit'))
    .prepare(),
);

/** The newest live articles on a topic, in a language or in all. */
export async function listTopic(
  q: Queries,
  { topicId, language = null }: { topicId: string; language?: Language | null },
  wish?: PageWish,
): Promise<CardPage> {
  return page(wish, (where) => topicQuery(q).all({ topicId, language, ...where }));
}
const topicQuery = prepared((q) =>
  cardsFrom(q)
    .innerJoin(articleTopics, eq(articleTopics.storyId, articles.storyId))
    .where(
      and(
        eq(articleTopics.topicId, hole('topicId')),
        inLanguage(),
        isBefore(articleTopics.publishedAt, articleTopics.storyId),
      ),
    )
    .orderBy(desc(articleTopics.publishedAt), desc(articleTopics.storyId))
    .limit(hole('limit'))
    .prepare(),
);

/** The newest live articles that an author signs, in a language or in all. */
export async function listAuthor(
  q: Queries,
  { authorId, language = null }: { authorId: string; language?: Language | null },
  wish?: PageWish,
): Promise<CardPage> {
  return page(wish, (where) => authorQuery(q).all({ authorId, language, ...where }));
}
const authorQuery = prepared((q) =>
  cardsFrom(q)
    .innerJoin(articleAuthors, eq(articleAuthors.storyId, articles.storyId))
    .where(
      and(
        eq(articleAuthors.authorId, hole('authorId')),
        inLanguage(),
        isBefore(articleAuthors.publishedAt, articleAuthors.storyId),
      ),
    )
    .orderBy(desc(articleAuthors.publishedAt), desc(articleAuthors.storyId))
    .limit(hole('limit'))
    .prepare(),
);

type Where = { at: number; id: number; limit: number };
type CardRow = Parameters<typeof cardOf>[0];

async function page(
  { limit = 20, before = null }: PageWish = {},
  read: (where: Where) => Promise<CardRow[]>,
): Promise<CardPage> {
  const wanted = Math.min(Math.max(1, limit), LONGEST_PAGE);
  const rows = await read({ ...placeOf(before), limit: wanted + 1 });
  const cards = rows.slice(0, wanted).map(cardOf);
  const last = cards.at(-1);
  return { cards, next: rows.length > wanted && last ? `${last.publishedAt}-${last.storyId}` : null };
}

/** Where a page begins; the newest when it is not said or makes no sense. */
export function placeOf(before: string | null): { at: number; id: number } {
  const [, at, id] = /^(\d{1,15})-(\d{1,12})$/.exec(before ?? '') ?? [];
  return at && id ? { at: Number(at), id: Number(id) } : { at: Number.MAX_SAFE_INTEGER, id: 0 };
}

function isBefore(publishedAt: SQLiteColumn, storyId: SQLiteColumn): SQL {
  return sql`(${publishedAt}, ${storyId}) < (${hole('at')}, ${hole('id')})`;
}

function inLanguage(): SQL {
  return sql`(${hole('language')} is null or ${articles.language} = ${hole('language')})`;
}
