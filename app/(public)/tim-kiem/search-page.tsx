import { pathIn } from '#components/site/path-in.ts';
import { SearchSheet } from '#components/site/search-sheet';
import { theDatabase } from '#db/client';
import type { Language } from '#lib/newsroom/people';
import { readSurroundings, wholeAddress } from '../surroundings.ts';
import { findInPaper } from './find-in-paper.ts';
import { readWish, type SearchQuery } from './search-wish.ts';
import '../dress/search.css';

/** The search of the paper, with the page's words in a language; it finds articles of both. */
export async function SearchPage({
  searchParams,
  language,
}: {
  searchParams: Promise<SearchQuery>;
  language: Language;
}) {
  const wish = readWish(await searchParams);
  const [found, surroundings] = await Promise.all([
    findInPaper(theDatabase(), wish, language),
    readSurroundings(),
  ]);
  return (
    <SearchSheet
      wish={wish}
      found={found}
      surroundings={surroundings}
      canonical={wholeAddress(pathIn(language, '/tim-kiem'))}
      language={language}
    />
  );
}
