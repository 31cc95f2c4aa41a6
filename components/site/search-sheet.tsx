'use client';

import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { CardStory } from './card-story.ts';
import { PaperDocument, type Surroundings } from './document.tsx';
import { type Facets, SearchFilters } from './search-filters.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';
import { type AddressWith, addressOf, type SearchWish } from './search-wish.ts';

/** What a search has found, and what may be done about it. */
export type FoundInPaper = {
  readonly words: readonly string[];
  readonly hits: readonly { readonly story: CardStory; readonly excerpt: string }[];
  readonly count: { readonly total: number; readonly isMore: boolean };
  readonly facets: Facets;
  readonly order: SearchWish['order'];
  /** Whether the newest come first because ranking such words means nothing. */
  readonly isForced: boolean;
  readonly next: string | null;
  /** How the paper spells the words, where they were typed otherwise. */
  readonly spelled: string | null;
  /** What the reader may have meant who found nothing. */
  readonly meant: string | null;
};

/**
 * The page of a search, whole. It is drawn on the server like every reader's page, and no browser gets its code. It is
 * marked for the browser because Next draws what is not in two rounds: each element is first written down for a browser's
 * script, which the press takes out again. Whoever searches waits for the drawing; other pages lie printed.
 */
export function SearchSheet({
  wish,
  found,
  surroundings,
  canonical,
  language,
}: {
  wish: SearchWish;
  found: FoundInPaper;
  surroundings: Surroundings;
  canonical: string;
  language: Language;
}) {
  const say = translator(language, 'public');
  const addressWith: AddressWith = (change) => addressOf({ ...wish, cursor: null, ...change }, language);
  const other = found.order === 'best' ? 'newest' : 'best';
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={addressOf(wish, language === 'vi' ? 'en' : 'vi')}
      head={{
        headline: say('findInPaper'),
        description: say('searchHint'),
        canonical,
        noindex: wish.q !== '' && found.hits.length === 0,
      }}
    >
      <div className="pg">
        <h1 className="vh">{say('findInPaper')}</h1>
        <SearchForm wish={wish} spelled={found.spelled} addressWith={addressWith} language={language}>
          <div className="res">
            <SearchFilters
              wish={wish}
              facets={found.facets}
              addressWith={addressWith}
              language={language}
              now={surroundings.now}
            />
            <div>
              <SearchResults
                asked={wish.q}
                words={found.words}
                isExact={wish.isExact}
                hits={found.hits}
                count={found.count}
                order={{
                  now: found.order,
                  other: found.isForced ? null : addressWith({ order: other }),
                  isForced: found.isForced,
                }}
                meant={
                  found.meant === null
                    ? null
                    : { words: found.meant, address: addressWith({ q: found.meant }) }
                }
                next={found.next && addressOf({ ...wish, cursor: found.next }, language)}
                language={language}
              />
            </div>
          </div>
        </SearchForm>
      </div>
    </PaperDocument>
  );
}
