import { sql } from 'drizzle-orm';
import type { ArticleDocument } from '#lib/article/document';
import { plainText } from '#lib/article/plain-text';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { type ArticleCard, articleAddress, cardsByIds } from './published-cards.ts';
import { matchingRows, type SearchFilters, type SearchTerms } from './search-query.ts';

export type SearchOrder = 'best' | 'newest';
/** An article that was found, with its words, the standfirst's first, one block a line: for the lines that show why. */
export type SearchHit = ArticleCard & { readonly text: string };
export type SearchPage = {
  readonly hits: readonly SearchHit[];
  /** How the hits are in fact ordered: words that stand nearly everywhere are not ranked. */
  readonly order: SearchOrder;
  readonly next: string | null;
};

/** Live articles that match, best or newest first. `cursor` is `next` of the page before. */
export async function searchArticles(
  q: Queries,
  terms: SearchTerms,
  wish: SearchFilters & { order?: SearchOrder; limit?: number; cursor?: string | null } = {},
): Promise<SearchPage> {
  const { limit = 20, cursor = null } = wish;
  const asked = wish.order ?? 'best';
  if (terms.match === '') return { hits: [], order: asked, next: null };
  const order = asked === 'best' && (await isEverywhere(q, terms)) ? 'newest' : asked;
  const found = await (order === 'best' ? bestMatches : newestMatches)(q, terms, wish, cursor, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    hits: await hitsOf(
      q,
      page.map((match) => match.story_id),
    ),
    order,
    next: found.length > limit && last ? `${last.rank ?? ''}_${last.entry_id}` : null,
  };
}

/** Headlines that match while a reader types, the newest first. */
export async function suggestHeadlines(
  q: Queries,
  match: string,
  { language, limit = 8 }: { language?: Language; limit?: number } = {},
): Promise<{ headline: string; address: string }[]> {
  if (match === '') return [];
  const rows = await q.all<{ headline: string; section_slug: string; slug: string; story_id: number }>(sql`
    select revisions.headline, sections.slug as section_slug, articles.slug, articles.story_id
    from article_titles
    cross join search_entries on search_entries.entry_id = article_titles.rowid
    join articles on articles.story_id = search_entries.story_id
    join revisions on revisions.id = articles.revision_id
    join sections on sections.id = articles.section_id
    where article_titles match ${match} ${language ? sql`and articles.language = ${language}` : sql``}
    order by article_titles.rowid desc limit ${limit}`);
  return rows.map((row) => ({
    headline: row.headline,
    address: articleAddress(row.section_slug, row.slug, row.story_id),
  }));
}

type Match = { entry_id: number; story_id: number; rank: number | null };
type Matches = (
  q: Queries,
  terms: SearchTerms,
  filters: SearchFilters,
  cursor: string | null,
  limit: number,
) => Promise<Match[]>;

const newestMatches: Matches = (q, terms, filters, cursor, limit) => {
  const { entryId } = placeOf(cursor);
  return q.all<Match>(sql`
    select search_entries.entry_id, search_entries.story_id, null as rank from (
      select article_search.rowid as entry_id ${matchingRows(terms.match, filters)}
      ${entryId === null ? sql`` : sql`and article_search.rowid < ${entryId}`}
      order by article_search.rowid desc limit ${limit}
    ) as newest join search_entries on search_entries.entry_id = newest.entry_id
    order by search_entries.entry_id desc`);
};

const bestMatches: Matches = (q, terms, filters, cursor, limit) => {
  const { rank, entryId } = placeOf(cursor);
  return q.all<Match>(sql`
    select best.entry_id, search_entries.story_id, best.rank from (
      select * from (
        select article_search.rowid as entry_id, bm25(article_search, 8, 2, 4, 1) as rank
        ${matchingRows(terms.ranked, filters)}
      ) ${rank === null ? sql`` : sql`where (rank, -entry_id) > (${rank}, ${-(entryId ?? 0)})`}
      order by rank, entry_id desc limit ${limit}
    ) as best join search_entries on search_entries.entry_id = best.entry_id
    order by best.rank, best.entry_id desc`);
};

function placeOf(cursor: string | null): { rank: number | null; entryId: number | null } {
  const [, rank, entryId] = /^(-?[\d.]+(?:e-?\d+)?)?_(\d{1,16})$/.exec(cursor ?? '') ?? [];
  return { rank: rank ? Number(rank) : null, entryId: entryId ? Number(entryId) : null };
}

const RANKED_AT_MOST = 0.2;
const ALWAYS_RANKED = 1_000;

/** Whether even the rarest of the words stands in more than a fifth of the paper: ranking would cost a look at them all. */
async function isEverywhere(q: Queries, { words, isExact = false }: SearchTerms): Promise<boolean> {
  const searched = isExact ? sql`('title', 'body')` : sql`('title_f', 'body_f')`;
  // To know in how many articles a word stands is to look at each of them: the first that is rare enough will do.
  const row = await q.get<{ everywhere: number }>(sql`
    with paper as (select count(*) as articles from search_entries)
    select articles >= ${ALWAYS_RANKED} and not exists (
      select 1 from json_each(${JSON.stringify(words)})
      where coalesce((
        select max(doc) from article_search_words where term = value and col in ${searched}
      ), 0) <= ${RANKED_AT_MOST} * articles
    ) as everywhere from paper`);
  return words.length > 0 && row?.everywhere === 1;
}

async function hitsOf(q: Queries, storyIds: readonly number[]): Promise<SearchHit[]> {
  const cards = await cardsByIds(q, storyIds);
  const rows = await q.all<{ story_id: number; body: string }>(sql`
    select articles.story_id, revisions.body from articles join revisions on revisions.id = articles.revision_id
    where articles.story_id in (select value from json_each(${JSON.stringify(storyIds)}))`);
  // An older body is not lifted to today's schema, which takes longer than the search: its words are the same.
  const bodies = new Map(
    rows.map((row) => [row.story_id, plainText(JSON.parse(row.body) as ArticleDocument)]),
  );
  return cards.flatMap((card) => {
    const body = bodies.get(card.storyId);
    return body === undefined ? [] : [{ ...card, text: [card.standfirst, body].filter(Boolean).join('\n') }];
  });
}
