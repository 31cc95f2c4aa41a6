import type { Language } from '#lib/newsroom/people';
import { type FeedForm, feedFormOf } from './feed-files.ts';

/** A list of stories or notes that has pages of its own in each language, and feeds. */
export type Listing =
  | { readonly kind: 'front' | 'latest' | 'corrections'; readonly language: Language }
  | { readonly kind: 'section' | 'topic' | 'author'; readonly slug: string; readonly language: Language };

type PageKind =
  | 'search'
  | 'suggestions'
  | 'imprint'
  | 'feeds'
  | 'saved'
  | 'most-read'
  | 'offline'
  | 'report'
  | 'letter'
  | 'thanks'
  | 'newsletter'
  | 'newsletter-asked';

/** An article in another form, under its address: its text for the loudspeaker, and the page to be printed. */
export type ArticleForm = 'spoken' | 'print-view';

/** What stands at one of the readers' addresses, told from the address alone. */
export type PublicPlace =
  | Listing
  | { readonly kind: 'article'; readonly storyId: number }
  | { readonly kind: ArticleForm; readonly storyId: number }
  | { readonly kind: 'feed'; readonly of: Listing; readonly form: FeedForm }
  | { readonly kind: PageKind; readonly language: Language }
  | { readonly kind: 'sitemap' | 'news' | 'robots' | 'security' | 'oembed' | 'manifest' };

const FILES: ReadonlyMap<string, PublicPlace> = new Map([
  ['/sitemap.xml', { kind: 'sitemap' }],
  ['/news-sitemap.xml', { kind: 'news' }],
  ['/robots.txt', { kind: 'robots' }],
  ['/.well-known/security.txt', { kind: 'security' }],
  ['/oembed', { kind: 'oembed' }],
  ['/manifest.webmanifest', { kind: 'manifest' }],
]);

/** First words that belong to the newsroom, to files and to machines; the press leaves them alone. */
const OTHERS = new Set([
  'api',
  'collab',
  'desk',
  'favicon.ico',
  'first-run',
  'fonts',
  'icon.svg',
  'invite',
  'media',
  'reader',
  'sign-in',
]);

/** Whether an address may be a reader's at all. */
export function isReaders(path: string): boolean {
  const first = path.split('/', 2)[1] ?? '';
  return !first.startsWith('_') && !OTHERS.has(first);
}

/** What an address without its query stands for, or null when readers have nothing there. */
export function placeAt(path: string): PublicPlace | null {
  if (path === '/') return { kind: 'front', language: 'vi' };
  const file = FILES.get(path);
  if (file) return file;
  const [, first, ...rest] = path.split('/');
  if (first === 'en') return placeOf(rest, 'en');
  return placeOf(first === undefined ? [] : [first, ...rest], 'vi');
}

function placeOf(words: readonly string[], language: Language): PublicPlace | null {
  const form = feedFormOf(words.at(-1) ?? '');
  if (form) {
    const of = listingOf(words.slice(0, -1), language);
    return of && of.kind !== 'latest' ? { kind: 'feed', of, form } : null;
  }
  return listingOf(words, language) ?? pageOf(words, language) ?? articleOf(words);
}

function listingOf([first, second, ...rest]: readonly string[], language: Language): Listing | null {
  if (rest.length > 0) return null;
  if (first === undefined) return { kind: 'front', language };
  if (second === undefined) {
    if (first === 'moi-nhat') return { kind: 'latest', language };
    if (first === 'dinh-chinh') return { kind: 'corrections', language };
    return isSlug(first) && !PAGES.has(first) ? { kind: 'section', slug: first, language } : null;
  }
  if (!isSlug(second)) return null;
  if (first === 'tac-gia') return { kind: 'author', slug: second, language };
  return first === 'chu-de' ? { kind: 'topic', slug: second, language } : null;
}

const PAGES: ReadonlyMap<string, PageKind> = new Map([
  ['tim-kiem', 'search'],
  ['goi-y', 'suggestions'],
  ['gioi-thieu', 'imprint'],
  ['nguon-tin', 'feeds'],
  ['doc-sau', 'saved'],
  ['khong-song', 'offline'],
  ['doc-nhieu', 'most-read'],
  ['bao-loi', 'report'],
  ['gui-thu', 'letter'],
  ['da-gui', 'thanks'],
  ['ban-tin-thu', 'newsletter'],
  ['cho-xac-nhan', 'newsletter-asked'],
]);

function pageOf([first = '', ...rest]: readonly string[], language: Language): PublicPlace | null {
  const kind = PAGES.get(first);
  return kind && rest.length === 0 ? { kind, language } : null;
}

/** What the forms of an article are called under its address. */
export const FORM_NAMES: Readonly<Record<ArticleForm, string>> = {
  spoken: 'ban-doc-loa',
  'print-view': 'ban-in',
};
const FORMS: ReadonlyMap<string | undefined, 'article' | ArticleForm> = new Map([
  [undefined, 'article'],
  [FORM_NAMES.spoken, 'spoken'],
  [FORM_NAMES['print-view'], 'print-view'],
]);

function articleOf(words: readonly string[]): PublicPlace | null {
  const [, name = '', page, ...rest] = words;
  const [, storyId] = /^(?:[^/]*-)?([1-9]\d{0,11})$/.exec(name) ?? [];
  const kind = FORMS.get(page);
  return storyId && kind && rest.length === 0 ? { kind, storyId: Number(storyId) } : null;
}

const isSlug = (word: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word);

/** The tags of the versions that a place's page is printed from: the whole paper's, and its own. */
export function tagsOf(place: PublicPlace): readonly string[] {
  switch (place.kind) {
    case 'feed':
      return tagsOf(place.of);
    case 'article':
    case 'spoken':
    case 'print-view':
      return ['site', `story:${place.storyId}`];
    case 'section':
    case 'topic':
    case 'author':
      return ['site', `${place.kind}:${place.slug}`];
    case 'corrections':
      return ['site', 'corrections'];
    case 'imprint':
    case 'saved':
    case 'offline':
    case 'letter':
    case 'thanks':
    case 'newsletter':
    case 'newsletter-asked':
    case 'manifest':
    case 'robots':
    case 'security':
      return ['site'];
    default:
      return ['site', 'latest'];
  }
}

const LIST_PARAMETERS = ['truoc'];
const PARAMETERS: Readonly<Partial<Record<PublicPlace['kind'], readonly string[]>>> = {
  section: LIST_PARAMETERS,
  topic: LIST_PARAMETERS,
  author: LIST_PARAMETERS,
  latest: LIST_PARAMETERS,
  corrections: LIST_PARAMETERS,
  search: ['q', 'muc', 'tac-gia', 'chu-de', 'tu', 'den', 'xep', 'dung', 'tiep'],
  suggestions: ['q'],
  sitemap: ['sau'],
  report: ['bai'],
  oembed: ['url', 'format', 'maxwidth', 'maxheight'],
};
const LONGEST_VALUE = 200;

/** The query that a place's page depends on, in one order; parameters it does not know fall away. */
export function queryOf(place: PublicPlace, query: string): string {
  const known = PARAMETERS[place.kind] ?? [];
  if (query === '' || known.length === 0) return '';
  const asked = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of known) {
    const value = asked.get(name)?.normalize('NFC').trim().slice(0, LONGEST_VALUE);
    if (value) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : '';
}
