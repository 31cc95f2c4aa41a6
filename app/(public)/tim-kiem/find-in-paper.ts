import type { FoundInPaper } from '#components/site/search-sheet';
import type { SearchWish } from '#components/site/search-wish.ts';
import type { Queries } from '#db/client';
import {
  correctWords,
  countMatches,
  findAuthor,
  findSection,
  findTopic,
  type SearchFilters,
  type SearchHit,
  searchArticles,
} from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { fold } from '#lib/text/fold';
import { excerptAround, spellingIn } from '#lib/text/found-words';
import { type AskedTerms, readSearch } from '#lib/text/search-terms';
import { readFacets } from './read-facets.ts';
import { filtersOf } from './search-wish.ts';

/** So many are found and drawn in two thirds of the time that twenty take, and fill a phone's screen five times. */
const HITS_A_PAGE = 10;

/** Searches the paper for what a reader asks for. */
export async function findInPaper(q: Queries, wish: SearchWish, language: Language): Promise<FoundInPaper> {
  const terms = readSearch(wish.q, { isExact: wish.isExact });
  const [section, author, topic] = await Promise.all([
    wish.section ? findSection(q, wish.section) : null,
    wish.author ? findAuthor(q, wish.author) : null,
    wish.topic ? findTopic(q, wish.topic) : null,
  ]);
  const filters = filtersOf(wish, { section, author, topic });
  const [page, count] = await Promise.all([
    searchArticles(q, terms, { ...filters, order: wish.order, cursor: wish.cursor, limit: HITS_A_PAGE }),
    countMatches(q, terms, filters),
  ]);
  const { words } = terms;
  return {
    words,
    // A whole text would be handed on for two lines of it.
    hits: page.hits.map(({ text, ...story }) => ({ story, excerpt: excerptAround(text, words, terms) })),
    count: { total: count.total, isMore: count.isMore },
    facets: await readFacets(q, count, wish, language),
    order: page.order,
    isForced: page.order !== wish.order,
    next: page.next,
    spelled: wish.isExact ? null : unlike(wish.q, spelledIn(page.hits, words)),
    meant: page.hits.length === 0 ? await meantBy(q, terms, filters) : null,
  };
}

const unlike = (typed: string, spelled: string | null) =>
  spelled === typed.normalize('NFC').toLowerCase() ? null : spelled;

/** How the first that spell the words side by side do it. */
function spelledIn(hits: readonly SearchHit[], words: readonly string[]): string | null {
  for (const { headline, text } of hits) {
    const spelled = spellingIn(headline, words) ?? spellingIn(text, words);
    if (spelled) return spelled;
  }
  return null;
}

/**
 * The paper's own words for what was mistyped, spelled with their accents where an article has them side by side; null
 * where they too would find nothing of what the reader has chosen.
 */
async function meantBy(
  q: Queries,
  { words, isExact }: AskedTerms,
  filters: SearchFilters,
): Promise<string | null> {
  const mended = await correctWords(q, words.map(fold));
  if (!mended) return null;
  const { hits } = await searchArticles(q, readSearch(mended.join(' ')), { ...filters, limit: 5 });
  const meant = spelledIn(hits, mended) ?? mended.join(' ');
  const again = await searchArticles(q, readSearch(meant, { isExact }), { ...filters, limit: 1 });
  return again.hits.length === 0 ? null : meant;
}
