import type { PageHead } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import type { Language } from '#lib/newsroom/people';
import { shareCard, wholeAddress } from './surroundings.ts';

/** What a page of a list is asked with; `truoc` says where in the list it begins. */
export type ListQuery = { searchParams: Promise<{ truoc?: string }> };
export type SlugQuery = ListQuery & { params: Promise<{ slug: string }> };

type Head = Pick<PageHead, 'canonical' | 'alternates' | 'picture'>;

/** Which page of a list: where it begins, and whether the other language has the same page. */
type PageOfList = { readonly before?: string | null; readonly isInBoth?: boolean };

/**
 * Where a list page stands: its address, the same page in the other language, and what its head says of both. A page
 * further back in a list stands for itself, and names a pair only where both languages list the same.
 */
export function placeInBoth(
  path: string,
  language: Language,
  { before = null, isInBoth = false }: PageOfList = {},
): { address: string; otherAddress: string; head: Head } {
  const query = isCursor(before) ? `?truoc=${before}` : '';
  const otherQuery = isInBoth ? query : '';
  const hasPair = query === otherQuery;
  return {
    address: pathIn(language, path),
    otherAddress: pathIn(language === 'vi' ? 'en' : 'vi', path) + otherQuery,
    head: {
      canonical: wholeAddress(pathIn(language, path) + query),
      picture: { ...shareCard('paper'), alt: '' },
      ...(hasPair && {
        alternates: [
          { language: 'vi', address: wholeAddress(path + query) },
          { language: 'en', address: wholeAddress(pathIn('en', path) + query) },
        ],
      }),
    },
  };
}

/** Whether it says where in a list a page begins; with anything else the list is shown from its newest on. */
function isCursor(before: string | null): before is string {
  return /^\d{1,15}-\d{1,12}$/.test(before ?? '');
}

/** The feed of a list, under the list's own address. */
export function feedOf(address: string, name: string): NonNullable<PageHead['feed']> {
  return { address: wholeAddress(address === '/' ? '' : address), name };
}
