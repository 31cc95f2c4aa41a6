import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import { articleAuthors, articles, articleTopics } from './schema/published.ts';
import { entryAt } from './search-index.ts';

/**
 * What is searched for, as FTS5 expressions of quoted words: what decides what is found, and the same with what only
 * puts one hit before another; and the words that are asked for: folded, or with `isExact` as they are written.
 */
export type SearchTerms = {
  readonly match: string;
  readonly ranked: string;
  readonly words: readonly string[];
  readonly isExact?: boolean;
};

export type SearchFilters = {
  readonly language?: Language;
  readonly sectionId?: string;
  readonly authorId?: string;
  readonly topicId?: string;
  /** First publication, from (included) and until (not included). */
  readonly from?: number;
  readonly until?: number;
};

/**
 * The rows of the index that an expression matches and filters leave; the newest have the highest rowid. Where nothing
 * is asked but the words, the articles are not looked at: there are as many rows as live articles, and a look at each
 * costs as much as ranking it.
 */
export function matchingRows(match: string, filters: SearchFilters): SQL {
  return conditions(filters)
    ? matchingEntries(match, filters)
    : sql`from article_search where article_search match ${match}`;
}

/** The same, each with its entry: what it is counted under. */
export function matchingEntries(match: string, filters: SearchFilters): SQL {
  const asked = conditions(filters);
  const entries = sql`cross join search_entries on search_entries.entry_id = article_search.rowid`;
  return asked
    ? sql`from article_search ${entries}
        cross join articles on articles.story_id = search_entries.story_id
        where article_search match ${match} and ${asked}`
    : sql`from article_search ${entries} where article_search match ${match}`;
}

function conditions(filters: SearchFilters): SQL | undefined {
  const { language, sectionId, authorId, topicId, from, until } = filters;
  return and(
    language && eq(articles.language, language),
    sectionId ? eq(articles.sectionId, sectionId) : undefined,
    authorId
      ? sql`exists (select 1 from ${articleAuthors} where ${articleAuthors.storyId} = ${articles.storyId} and ${articleAuthors.authorId} = ${authorId})`
      : undefined,
    topicId
      ? sql`exists (select 1 from ${articleTopics} where ${articleTopics.storyId} = ${articles.storyId} and ${articleTopics.topicId} = ${topicId})`
      : undefined,
    from === undefined
      ? undefined
      : and(gte(articles.publishedAt, from), sql`article_search.rowid >= ${entryAt(from)}`),
    until === undefined
      ? undefined
      : and(lt(articles.publishedAt, until), sql`article_search.rowid < ${entryAt(until + 1000)}`),
  );
}
