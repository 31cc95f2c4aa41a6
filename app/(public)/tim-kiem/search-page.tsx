import { PaperDocument } from '#components/site/document';
import { SearchForm } from '#components/site/search-form';
import { SearchResults } from '#components/site/search-results';
import { theDatabase } from '#db/client';
import {
  countMatches,
  findAuthor,
  findSection,
  listAuthors,
  listSections,
  searchArticles,
} from '#db/published';
import { plainText } from '#lib/article/plain-text';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { excerptAround, readSearch } from '#lib/text/search-terms';
import { placeInBoth } from '../list-page.ts';
import { readSurroundings } from '../surroundings.ts';
import { addressOf, filtersOf, readWish, type SearchQuery } from './search-wish.ts';

/** The search of the paper, with the page's words in a language; it finds articles of both. */
export async function SearchPage({
  searchParams,
  language,
}: {
  searchParams: Promise<SearchQuery>;
  language: Language;
}) {
  const wish = readWish(await searchParams);
  const db = theDatabase();
  const terms = readSearch(wish.q);
  const [section, author] = await Promise.all([
    wish.section ? findSection(db, wish.section) : null,
    wish.author ? findAuthor(db, wish.author) : null,
  ]);
  const filters = filtersOf(wish, { sectionId: section?.id, authorId: author?.id });
  const [page, counted, sections, authors] = await Promise.all([
    searchArticles(db, terms, { ...filters, order: wish.order, cursor: wish.cursor }),
    countMatches(db, terms, filters),
    listSections(db),
    listAuthors(db),
  ]);
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/tim-kiem', language);
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={otherAddress}
      head={{ headline: say('findInPaper'), canonical: head.canonical, noindex: true }}
    >
      <div className="pg">
        <h1 className="vh">{say('findInPaper')}</h1>
        <SearchForm wish={wish} sections={sections} authors={authors} language={language}>
          <SearchResults
            asked={wish.q}
            words={terms.words}
            hits={page.hits.map((hit) => ({
              story: hit,
              excerpt: excerptAround(plainText(hit.body), terms.words),
            }))}
            count={counted}
            next={page.next ? addressOf(wish, page.next, language) : null}
            language={language}
          />
        </SearchForm>
      </div>
    </PaperDocument>
  );
}
