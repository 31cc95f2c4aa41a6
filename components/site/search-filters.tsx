import { type Translate, translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';
import { SearchPeriod } from './search-period.tsx';
import type { AddressWith, SearchWish } from './search-wish.ts';

/** One thing to narrow a search to, with how many articles that would leave; null when nobody counted them all. */
export type Facet = { readonly slug: string; readonly name: string; readonly count: number | null };

export type Facets = Readonly<Record<'sections' | 'authors' | 'topics', readonly Facet[]>>;

/** So many of a kind are offered at once, "all" among them; the others unfold. */
const UNFOLDED = 9;

type Say = Translate<'public'>;

/** What a search can be narrowed to, each a plain link. On a phone they are folded away until they are asked for. */
export function SearchFilters({
  wish,
  facets,
  addressWith,
  language,
  now,
}: {
  wish: SearchWish;
  facets: Facets;
  addressWith: AddressWith;
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  const isFiltered = [wish.section, wish.author, wish.topic, wish.from, wish.until].some((one) => one !== '');
  return (
    <nav aria-label={say('filters')}>
      <details className="fold" open={isFiltered}>
        <summary className="btn btn-line">
          <Icon name="filter" />
          {say('filters')}
        </summary>
        <div className="flt">
          <Group
            say={say}
            name={say('sections')}
            facets={facets.sections}
            chosen={wish.section}
            all={say('allSections')}
            addressOf={(section) => addressWith({ section })}
          />
          <SearchPeriod wish={wish} addressWith={addressWith} language={language} now={now} />
          <Group
            say={say}
            name={say('author')}
            facets={facets.authors}
            chosen={wish.author}
            all={say('allAuthors')}
            addressOf={(author) => addressWith({ author })}
          />
          <Group
            say={say}
            name={say('topics')}
            facets={facets.topics}
            chosen={wish.topic}
            all={say('allTopics')}
            addressOf={(topic) => addressWith({ topic })}
          />
          {isFiltered && (
            <a
              className="btn btn-line"
              href={`${pathIn(language, '/tim-kiem')}?${new URLSearchParams({ q: wish.q })}`}
            >
              {say('clearFilters')}
            </a>
          )}
        </div>
      </details>
    </nav>
  );
}

function Group({
  say,
  name,
  facets,
  chosen,
  all,
  addressOf,
}: {
  say: Say;
  name: string;
  facets: readonly Facet[];
  chosen: string;
  all: string;
  addressOf: (slug: string) => string;
}) {
  if (facets.length === 0) return null;
  const choices = [{ slug: '', name: all, count: null }, ...facets];
  const choice = (facet: Facet) => (
    <li key={facet.slug}>
      <a
        className="choice"
        href={addressOf(facet.slug)}
        aria-current={facet.slug === chosen ? 'true' : undefined}
      >
        {facet.name}
        {facet.count !== null && <span className="fig">{facet.count}</span>}
      </a>
    </li>
  );
  const more = choices.slice(UNFOLDED);
  return (
    <section className="choices">
      <h2>{name}</h2>
      <ul>{choices.slice(0, UNFOLDED).map(choice)}</ul>
      {more.length > 0 && (
        <details>
          <summary>
            {say('moreChoices', { count: more.length })}
            <span className="vh"> {name}</span>
          </summary>
          <ul>{more.map(choice)}</ul>
        </details>
      )}
    </section>
  );
}
