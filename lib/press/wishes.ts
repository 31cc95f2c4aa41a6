import { isReaders, type PublicPlace, placeAt, queryOf } from './addresses.ts';
import type { Store } from './store.ts';

/** Longer addresses are read anew each time, so that nobody fills the memory with them. */
const LONGEST_SPELLING = 500;

/** What a reader asks for: a path, a query, and the place that the path is the address of. */
export type Wish = { readonly path: string; readonly query: string; readonly place: PublicPlace | null };

/** Reads an address as a reader's wish; null when it is none of a reader's page. */
export function wishOf(url: string): Wish | null {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  if (!isReaders(path)) return null;
  return { path, query: mark === -1 ? '' : url.slice(mark + 1), place: placeAt(path) };
}

/** Under which address the print of a wish is kept; empty: under none. */
export function addressOf(wish: Wish | null): string {
  return wish?.place ? wish.path + queryOf(wish.place, wish.query) : '';
}

/** The address of a wish without slashes at its ends. */
export function tidied({ path, query }: Wish): string {
  // Leading slashes are folded into one, or the address would point at another host.
  return `/${path.replace(/^\/+|\/+$/g, '')}${query ? `?${query}` : ''}`;
}

/** Under which address what is asked for is kept; how a query was written is remembered when it is not too long to be. */
export function spelledOut({ spellings }: Store, url: string): string {
  if (!url.includes('?')) return url;
  const known = spellings.get(url);
  if (known !== undefined) return known;
  const address = addressOf(wishOf(url));
  if (url.length <= LONGEST_SPELLING) spellings.set(url, address);
  return address;
}
