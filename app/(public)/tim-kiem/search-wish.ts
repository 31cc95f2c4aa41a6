import { startOfDay } from '#components/site/dates.ts';
import type { SearchWish } from '#components/site/search-wish.ts';
import type { SearchFilters } from '#db/published';

/** The query of the search page, as its form sends it. */
export type SearchQuery = { readonly [name: string]: string | string[] | undefined };

const DAY = 86_400_000;

/** Reads what the reader asks for; what makes no sense counts as not said, and of two days the earlier one is the first. */
export function readWish(query: SearchQuery): SearchWish {
  const said = (name: string) => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  };
  const day = (name: string) => (startOfDay(said(name)) === null ? '' : said(name));
  const [first, last] = [day('tu'), day('den')];
  const isTurned = first !== '' && last !== '' && first > last;
  return {
    q: said('q'),
    section: said('muc'),
    author: said('tac-gia'),
    topic: said('chu-de'),
    from: isTurned ? last : first,
    until: isTurned ? first : last,
    order: said('xep') === 'moi' ? 'newest' : 'best',
    isExact: said('dung') === '1',
    cursor: said('tiep') || null,
  };
}

type Known = Readonly<Record<'section' | 'author' | 'topic', { readonly id: string } | null>>;

/** The wish as the database takes it; a section, author or topic that does not exist finds nothing. */
export function filtersOf(wish: SearchWish, known: Known): SearchFilters {
  const from = startOfDay(wish.from);
  const until = startOfDay(wish.until);
  return {
    ...(wish.section !== '' && { sectionId: known.section?.id ?? '-' }),
    ...(wish.author !== '' && { authorId: known.author?.id ?? '-' }),
    ...(wish.topic !== '' && { topicId: known.topic?.id ?? '-' }),
    ...(from !== null && { from }),
    ...(until !== null && { until: until + DAY }),
  };
}
