import { sql } from 'drizzle-orm';
import type { Queries } from './client.ts';
import { matchingEntries, matchingRows, type SearchFilters, type SearchTerms } from './search-query.ts';

/** How many of the found articles stand under each id. */
export type Counts = Readonly<Record<string, number>>;

/**
 * How many articles match, counted to a thousand; and for each section, author and topic how many would be found if it
 * were chosen instead of what is chosen of its kind now. With more than a thousand, of the newest ones: of a thousand
 * where something is chosen, else of as many as it takes to know what stands there most.
 */
export type Found = {
  readonly total: number;
  readonly isMore: boolean;
  /** Whether there are more than what was looked at: then something may stand under an id that is not among these. */
  readonly isSample: boolean;
  readonly bySection: Counts;
  readonly byAuthor: Counts;
  readonly byTopic: Counts;
};

const MOST = 1_000;
const SAMPLE = 200;

/** Counts what a search finds, in all and by section, author and topic. */
export async function countMatches(
  q: Queries,
  terms: SearchTerms,
  filters: SearchFilters = {},
): Promise<Found> {
  const none = { total: 0, isMore: false, isSample: false, bySection: {}, byAuthor: {}, byTopic: {} };
  if (terms.match === '') return none;
  const { sectionId, authorId, topicId, ...wide } = filters;
  const isNarrow = Boolean(sectionId ?? authorId ?? topicId);
  const known = isNarrow ? null : await countAll(q, terms, wide);
  const most = known === MOST ? SAMPLE : MOST;
  const rows = await readMatches(q, terms, wide, most);
  const isIn = (section: boolean, author: boolean, topic: boolean) => (match: Match) =>
    (!section || !sectionId || match.sections.includes(sectionId)) &&
    (!author || !authorId || match.authors.includes(authorId)) &&
    (!topic || !topicId || match.topics.includes(topicId));
  const inRows = rows.length === MOST ? null : rows.filter(isIn(true, true, true)).length;
  const total = known ?? inRows ?? (await countAll(q, terms, filters));
  return {
    total,
    isMore: total === MOST,
    isSample: rows.length === most,
    bySection: countsOf(rows.filter(isIn(false, true, true)), ({ sections }) => sections),
    byAuthor: countsOf(rows.filter(isIn(true, false, true)), ({ authors }) => authors),
    byTopic: countsOf(rows.filter(isIn(true, true, false)), ({ topics }) => topics),
  };
}

type Row = { section_id: string; author_ids: string; topic_ids: string };
type Match = Readonly<Record<'sections' | 'authors' | 'topics', readonly string[]>>;

async function readMatches(
  q: Queries,
  terms: SearchTerms,
  filters: SearchFilters,
  limit: number,
): Promise<Match[]> {
  const rows = await q.all<Row>(sql`
    select search_entries.section_id, search_entries.author_ids, search_entries.topic_ids
    ${matchingEntries(terms.match, filters)} order by article_search.rowid desc limit ${limit}`);
  return rows.map(asMatch);
}

function asMatch({ section_id, author_ids, topic_ids }: Row): Match {
  return { sections: idsIn(section_id), authors: idsIn(author_ids), topics: idsIn(topic_ids) };
}

const idsIn = (written: string) => (written === '' ? [] : written.split(' '));

async function countAll(q: Queries, terms: SearchTerms, filters: SearchFilters): Promise<number> {
  const row = await q.get<{ total: number }>(sql`
    select count(*) as total from (select 1 ${matchingRows(terms.match, filters)} limit ${MOST})`);
  return row?.total ?? 0;
}

function countsOf(matches: readonly Match[], idsOf: (match: Match) => readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const id of matches.flatMap(idsOf)) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
