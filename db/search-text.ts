import { plainText } from '#lib/article/plain-text';
import { fold, withoutApostrophes } from '#lib/text/fold';
import { placeTones } from '#lib/text/tone';
import type { Revision } from './revisions.ts';
import type { SearchText } from './search-index.ts';

/**
 * The text of a revision as the search index holds it: lower case with every tone mark in one place (hòa for hoà), and
 * the same folded. Standfirst, byline and authors are found as part of the body.
 */
export function searchTextOf(revision: Revision): SearchText {
  const names = revision.authors.map(({ name }) => name);
  const title = inOneStyle(revision.headline);
  const body = inOneStyle(
    [revision.standfirst, plainText(revision.body), revision.bylineText, ...names].join('\n'),
  );
  return {
    title: withoutApostrophes(title),
    body: withoutApostrophes(body),
    titleFolded: fold(title),
    bodyFolded: fold(body),
  };
}

function inOneStyle(text: string): string {
  return placeTones(text, 'old').toLowerCase();
}
