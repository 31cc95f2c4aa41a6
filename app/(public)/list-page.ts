import type { PageHead } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import type { Language } from '#lib/newsroom/people';
import { shareCard, wholeAddress } from './surroundings.ts';

/** What a page of a list is asked with; `truoc` says where in the list it begins. */
export type ListQuery = { searchParams: Promise<{ truoc?: string }> };
export type SlugQuery = ListQuery & { params: Promise<{ slug: string }> };

/** Where a list page stands: its address, the same page in the other language, and what its head says of both. */
export function placeInBoth(
  path: string,
  language: Language,
): { address: string; otherAddress: string; head: Pick<PageHead, 'canonical' | 'alternates' | 'picture'> } {
  const address = pathIn(language, path);
  return {
    address,
    otherAddress: pathIn(language === 'vi' ? 'en' : 'vi', path),
    head: {
      canonical: wholeAddress(address),
      picture: { ...shareCard('paper'), alt: '' },
      alternates: [
        { language: 'vi', address: wholeAddress(path) },
        { language: 'en', address: wholeAddress(pathIn('en', path)) },
      ],
    },
  };
}

/** The feed of a list, under the list's own address. */
export function feedOf(address: string, name: string): NonNullable<PageHead['feed']> {
  return { address: wholeAddress(address === '/' ? '' : address), name };
}
