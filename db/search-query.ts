import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import { articleAuthors, articles, articleTopics } from './schema/published.ts';
import { entryAt } from './search-index.ts';

/** What is searched for: an FTS5 expression of quoted words, and the folded words it asks for. */
export type SearchTerms = { readonly match: string; readonly words: readonly string[] };

export type SearchFilters = {
  readonly language?: Language;
  readonly sectionId?: string;
  readonly authorId?: string;
  readonly topicId?: string;
  /** First publication, from (included) and until (not included). */
  readonly from?: number;
  readonly until?: number;
};

/** The entries of the index that an expression matches, with their live articles; the newest have the highest rowid. */
export function matching(match: string): SQL {
  return sql`from article_search
    cross join search_entries on search_entries.entry_id = article_search.rowid
    cross join articles on articles.story_id = search_entries.story_id
    where article_search match ${match}`;
}

/**
 * The rows of the index that an expression matches and filters leave. Where nothing is asked but the words, the articles
 * are not looked at: there are as many rows as live articles, and a look at each costs as much as ranking it.
 */
export function matchingRows(match: string, filters: SearchFilters): SQL {
  const asked = conditions(filters);
  return asked
    ? sql`${matching(match)} and ${asked}`
    : sql`from article_search where article_search match ${match}`;
}

/** What is asked of the articles beside the words. */
export function where(filters: SearchFilters): SQL {
  const asked = conditions(filters);
  return asked ? sql`and ${asked}` : sql``;
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
