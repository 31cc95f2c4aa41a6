import { PaperDocument } from '#components/site/document';
import { SearchFilters } from '#components/site/search-filters';
import { SearchForm } from '#components/site/search-form';
import { SearchResults } from '#components/site/search-results';
import type { AddressWith } from '#components/site/search-wish.ts';
import { theDatabase } from '#db/client';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from '../list-page.ts';
import { readSurroundings } from '../surroundings.ts';
import { findInPaper } from './find-in-paper.ts';
import { addressOf, readWish, type SearchQuery } from './search-wish.ts';

/** The search of the paper, with the page's words in a language; it finds articles of both. */
export async function SearchPage({
  searchParams,
  language,
}: {
  searchParams: Promise<SearchQuery>;
  language: Language;
}) {
  const wish = readWish(await searchParams);
  const found = await findInPaper(theDatabase(), wish, language);
  const say = translator(language, 'public');
  const surroundings = await readSurroundings();
  const { otherAddress, head } = placeInBoth('/tim-kiem', language);
  const addressWith: AddressWith = (change) => addressOf({ ...wish, cursor: null, ...change }, language);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{
        headline: say('findInPaper'),
        description: say('searchHint'),
        canonical: head.canonical,
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
                hits={found.hits}
                count={found.count}
                order={{
                  now: found.order,
                  other: found.isForced
                    ? null
                    : addressWith({ order: found.order === 'best' ? 'newest' : 'best' }),
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
