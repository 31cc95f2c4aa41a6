/** What stands at one of the readers' addresses, told from the address alone. */
export type PublicPlace =
  | { readonly kind: 'article'; readonly storyId: number }
  | { readonly kind: 'section' | 'section-feed' | 'topic' | 'author'; readonly slug: string }
  | {
      readonly kind:
        | 'front'
        | 'latest'
        | 'search'
        | 'corrections'
        | 'imprint'
        | 'feed'
        | 'sitemap'
        | 'robots';
    };

const FIXED: Readonly<Record<string, PublicPlace>> = {
  '/': { kind: 'front' },
  '/en': { kind: 'front' },
  '/moi-nhat': { kind: 'latest' },
  '/tim-kiem': { kind: 'search' },
  '/dinh-chinh': { kind: 'corrections' },
  '/gioi-thieu': { kind: 'imprint' },
  '/rss.xml': { kind: 'feed' },
  '/sitemap.xml': { kind: 'sitemap' },
  '/robots.txt': { kind: 'robots' },
};

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
  const fixed = FIXED[path];
  if (fixed) return fixed;
  const [, first = '', second, ...rest] = path.split('/');
  if (rest.length > 0) return null;
  if (second === undefined) return slugPlace('section', first);
  if (first === 'tac-gia') return slugPlace('author', second);
  if (first === 'chu-de') return slugPlace('topic', second);
  if (second === 'rss.xml') return slugPlace('section-feed', first);
  const [, storyId] = /^(?:[^/]*-)?([1-9]\d{0,11})$/.exec(second) ?? [];
  return storyId ? { kind: 'article', storyId: Number(storyId) } : null;
}

function slugPlace(kind: 'section' | 'section-feed' | 'topic' | 'author', slug: string): PublicPlace | null {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && !FIXED[`/${slug}`] ? { kind, slug } : null;
}

/** The tags of the versions that a place's page is printed from: the whole paper's, and its own. */
export function tagsOf(place: PublicPlace): readonly string[] {
  switch (place.kind) {
    case 'article':
      return ['site', `story:${place.storyId}`];
    case 'section':
    case 'section-feed':
      return ['site', `section:${place.slug}`];
    case 'topic':
      return ['site', `topic:${place.slug}`];
    case 'author':
      return ['site', `author:${place.slug}`];
    case 'corrections':
      return ['site', 'corrections'];
    case 'imprint':
    case 'robots':
      return ['site'];
    default:
      return ['site', 'latest'];
  }
}

const LIST_PARAMETERS = ['truoc'];
const SEARCH_PARAMETERS = ['q', 'muc', 'tac-gia', 'tu', 'den', 'xep', 'tiep'];
const LONGEST_VALUE = 200;

/** The query that a place's page depends on, in one order; parameters it does not know fall away. */
export function queryOf(place: PublicPlace, query: string): string {
  const known = knownParameters(place);
  if (query === '' || known.length === 0) return '';
  const asked = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of known) {
    const value = asked.get(name)?.normalize('NFC').trim().slice(0, LONGEST_VALUE);
    if (value) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : '';
}

function knownParameters({ kind }: PublicPlace): readonly string[] {
  if (kind === 'search') return SEARCH_PARAMETERS;
  if (kind === 'sitemap') return ['sau'];
  const isList = ['section', 'topic', 'author', 'latest', 'corrections'].includes(kind);
  return isList ? LIST_PARAMETERS : [];
}
