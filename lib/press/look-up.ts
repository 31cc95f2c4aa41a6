import type { Database } from '#db/client';
import { findAddress, findAuthor, findNotice, findRedirect, findSection, findTopic } from '#db/published';
import { type ArticleForm, FORM_NAMES, type PublicPlace, placeAt } from './addresses.ts';
import { addressOf, type Wish, wishOf } from './wishes.ts';

type Here = { readonly kind: 'here'; readonly status: 200 | 410; readonly noindex: boolean };

/** What readers find at an address: a page with its status, another address in one hop, or nothing. */
export type Found = Here | { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'nowhere' };

const HERE: Here = { kind: 'here', status: 200, noindex: false };
const NOWHERE: Found = { kind: 'nowhere' };

/**
 * Looks up what stands where a reader wishes to go before anything is rendered, so that status and redirect are right from
 * the first byte; of the query goes along what the page there knows. A withdrawn story is gone (410) and not to be indexed;
 * the notice of a retracted one stands for ever.
 */
export async function lookUp(db: Database, { place, path, query }: Wish): Promise<Found> {
  const found = await lookUpPath(db, place, path);
  if (found.kind !== 'moved') return found;
  return { kind: 'moved', to: addressOf(wishOf(`${found.to}?${query}`)) || found.to };
}

async function lookUpPath(db: Database, place: PublicPlace | null, path: string): Promise<Found> {
  const found = place ? await lookUpPlace(db, place, path) : NOWHERE;
  if (found.kind !== 'nowhere') return found;
  const to = await findRedirect(db, path);
  if (to) return { kind: 'moved', to };
  // Some write an address down in capitals, as they read it on a poster.
  const small = path.toLowerCase();
  if (small === path) return NOWHERE;
  const there = await lookUpPath(db, placeAt(small), small);
  return there.kind === 'here' ? { kind: 'moved', to: small } : there;
}

async function lookUpPlace(db: Database, place: PublicPlace, path: string): Promise<Found> {
  switch (place.kind) {
    case 'article':
      return lookUpArticle(db, place.storyId, path);
    case 'spoken':
    case 'print-view':
      return lookUpForm(db, place, path);
    case 'feed':
      return lookUpPlace(db, place.of, path);
    case 'section':
      return (await findSection(db, place.slug)) ? HERE : NOWHERE;
    case 'topic':
      return (await findTopic(db, place.slug)) ? HERE : NOWHERE;
    case 'author':
      return (await findAuthor(db, place.slug)) ? HERE : NOWHERE;
    case 'suggestions':
    case 'saved':
    case 'offline':
    case 'report':
    case 'thanks':
    case 'newsletter-asked':
      return { ...HERE, noindex: true };
    default:
      return HERE;
  }
}

/** Of a live article only; what was taken down is neither read aloud nor printed. */
async function lookUpForm(
  db: Database,
  { kind, storyId }: { kind: ArticleForm; storyId: number },
  path: string,
): Promise<Found> {
  const name = `/${FORM_NAMES[kind]}`;
  const found = await lookUpArticle(db, storyId, path.slice(0, -name.length));
  if (found.kind === 'moved') return { kind: 'moved', to: found.to + name };
  if (found.kind === 'nowhere' || (await findNotice(db, storyId))) return NOWHERE;
  return { ...HERE, noindex: true };
}

async function lookUpArticle(db: Database, storyId: number, path: string): Promise<Found> {
  const address = await findAddress(db, storyId);
  if (!address) return NOWHERE;
  if (address !== path) return { kind: 'moved', to: address };
  const notice = await findNotice(db, storyId);
  return notice?.kind === 'withdrawn' ? { kind: 'here', status: 410, noindex: true } : HERE;
}
