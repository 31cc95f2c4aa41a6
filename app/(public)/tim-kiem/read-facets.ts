import { nameIn } from '#components/site/card-story.ts';
import type { Facet, Facets } from '#components/site/search-filters';
import type { SearchWish } from '#components/site/search-wish.ts';
import type { Queries } from '#db/client';
import { type Counts, type Found, listAuthors, listPaperTopics, listSections } from '#db/published';
import type { Language } from '#lib/newsroom/people';

/** Who was found with more authors or topics than these searches for the name as well. */
const MOST = 60;

/**
 * What a search can be narrowed to: what there is of each kind, the most frequent first, and what is chosen already. Where
 * more was found than was looked at, it may be in any section.
 */
export async function readFacets(
  q: Queries,
  found: Found,
  wish: SearchWish,
  language: Language,
): Promise<Facets> {
  if (wish.q === '') return { sections: [], authors: [], topics: [] };
  const [sections, authors, topics] = await Promise.all([
    listSections(q),
    listAuthors(q),
    listPaperTopics(q),
  ]);
  const { isSample } = found;
  const named = (one: { slug: string; name: string; nameEn: string }) =>
    nameIn(language, { nameVi: one.name, nameEn: one.nameEn });
  return {
    sections: facetsOf(sections, {
      counts: found.bySection,
      chosen: wish.section,
      isSample,
      isAny: isSample,
      nameOf: (one) => nameIn(language, one),
    }),
    authors: facetsOf(authors, {
      counts: found.byAuthor,
      chosen: wish.author,
      isSample,
      nameOf: ({ name }) => name,
    }).slice(0, MOST),
    topics: facetsOf(topics, {
      counts: found.byTopic,
      chosen: wish.topic,
      isSample,
      nameOf: named,
    }).slice(0, MOST),
  };
}

function facetsOf<T extends { readonly id: string; readonly slug: string }>(
  all: readonly T[],
  {
    counts,
    chosen,
    isSample,
    isAny = false,
    nameOf,
  }: { counts: Counts; chosen: string; isSample: boolean; isAny?: boolean; nameOf: (one: T) => string },
): Facet[] {
  const count = ({ id }: T) => counts[id] ?? 0;
  return all
    .filter((one) => isAny || count(one) > 0 || one.slug === chosen)
    .sort((a, b) => Number(b.slug === chosen) - Number(a.slug === chosen) || count(b) - count(a))
    .map((one) => ({ slug: one.slug, name: nameOf(one), count: isSample ? null : count(one) }));
}
