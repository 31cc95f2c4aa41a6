import type { Language } from '#lib/newsroom/people';
import { pathIn } from './path-in.ts';

/** What the reader asks for; empty: not said. Days are written `2026-12-01`, both included. */
export type SearchWish = {
  readonly q: string;
  readonly section: string;
  readonly author: string;
  readonly topic: string;
  readonly from: string;
  readonly until: string;
  readonly order: 'best' | 'newest';
  /** Whether words are found only as they were typed, accent for accent. */
  readonly isExact: boolean;
  readonly cursor: string | null;
};

/** The address of the same search with something changed; every change begins at the first page. */
export type AddressWith = (change: Partial<Omit<SearchWish, 'cursor'>>) => string;

/** A wish as the parameters of the search page's address; what is not said is left out. */
export function parametersOf(wish: SearchWish): (readonly [name: string, value: string])[] {
  const said = {
    q: wish.q,
    muc: wish.section,
    'tac-gia': wish.author,
    'chu-de': wish.topic,
    tu: wish.from,
    den: wish.until,
    xep: wish.order === 'newest' ? 'moi' : '',
    dung: wish.isExact ? '1' : '',
    tiep: wish.cursor ?? '',
  };
  return Object.entries(said).filter(([, value]) => value !== '');
}

/** The address of a search; of one that asks for nothing, the search page's own. */
export function addressOf(wish: SearchWish, language: Language): string {
  const asked = new URLSearchParams(parametersOf(wish).map(([...pair]) => pair));
  return pathIn(language, '/tim-kiem') + (asked.size > 0 ? `?${asked}` : '');
}
