import { startOfDay } from '#components/site/dates.ts';
import { pathIn } from '#components/site/path-in.ts';
import type { SearchWish } from '#components/site/search-form';
import type { SearchFilters } from '#db/published';
import type { Language } from '#lib/newsroom/people';

/** The query of the search page, as its form sends it. */
export type SearchQuery = { readonly [name: string]: string | string[] | undefined };

const DAY = 86_400_000;

/** Reads what the reader asks for; what makes no sense counts as not said. */
export function readWish(query: SearchQuery): SearchWish {
  const said = (name: string) => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  };
  return {
    q: said('q'),
    section: said('muc'),
    author: said('tac-gia'),
    from: startOfDay(said('tu')) === null ? '' : said('tu'),
    until: startOfDay(said('den')) === null ? '' : said('den'),
    order: said('xep') === 'moi' ? 'newest' : 'best',
    cursor: said('tiep') || null,
  };
}

/** The wish as the database takes it; a section or author that does not exist finds nothing. */
export function filtersOf(
  wish: SearchWish,
  known: { sectionId: string | undefined; authorId: string | undefined },
): SearchFilters {
  const from = startOfDay(wish.from);
  const until = startOfDay(wish.until);
  return {
    ...(wish.section !== '' && { sectionId: known.sectionId ?? '-' }),
    ...(wish.author !== '' && { authorId: known.authorId ?? '-' }),
    ...(from !== null && { from }),
    ...(until !== null && { until: until + DAY }),
  };
}

/** The address of the following page of the same search. */
export function addressOf(wish: SearchWish, cursor: string, language: Language): string {
  const query = new URLSearchParams({ q: wish.q });
  const said = { muc: wish.section, 'tac-gia': wish.author, tu: wish.from, den: wish.until };
  for (const [name, value] of Object.entries(said)) if (value !== '') query.set(name, value);
  if (wish.order === 'newest') query.set('xep', 'moi');
  query.set('tiep', cursor);
  return `${pathIn(language, '/tim-kiem')}?${query}`;
}
