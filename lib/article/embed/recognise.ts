/** Whose players the house shows; everybody else's addresses are links. */
export const EMBED_PROVIDERS = [
  'youtube',
  'facebook',
  'tiktok',
  'x',
  'openstreetmap',
  'google_maps',
  'audio',
] as const;
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

/** The parts of an address that name a thing at a provider's, each of a strict pattern; nothing else is kept of it. */
export type Recognised =
  | { readonly provider: 'youtube'; readonly id: string; readonly start: number; readonly isUpright: boolean }
  | { readonly provider: 'facebook'; readonly path: string; readonly isVideo: boolean }
  | { readonly provider: 'tiktok'; readonly user: string; readonly id: string }
  | { readonly provider: 'x'; readonly user: string; readonly id: string }
  | { readonly provider: 'openstreetmap' | 'google_maps'; readonly place: MapPlace }
  | { readonly provider: 'audio'; readonly address: string };

/** Degrees north and east, and how near: 1 the world, 19 a house. */
export type MapPlace = { readonly north: number; readonly east: number; readonly zoom: number };

/** Recognises what a provider shows at an address, or null. Only https and http, no port, no name or password. */
export function recognise(url: URL): Recognised | null {
  if (!/^https?:$/.test(url.protocol) || url.port !== '' || url.username !== '' || url.password !== '')
    return null;
  const host = url.hostname.replace(/^(?:www|m|mobile|web)\./, '');
  return RECOGNISERS.get(host)?.(url) ?? audio(url);
}

const RECOGNISERS: ReadonlyMap<string, (url: URL) => Recognised | null> = new Map([
  ['youtube.com', youtube],
  ['youtube-nocookie.com', youtube],
  ['youtu.be', (url: URL) => youtubeVideo(url.pathname.slice(1), url)],
  ['facebook.com', facebook],
  ['tiktok.com', tiktok],
  ['x.com', xPost],
  ['twitter.com', xPost],
  ['openstreetmap.org', openStreetMap],
  ['google.com', googleMaps],
  ['maps.google.com', googleMaps],
]);

function youtube(url: URL): Recognised | null {
  if (url.pathname === '/watch') return youtubeVideo(url.searchParams.get('v') ?? '', url);
  const [, kind, id = ''] = /^\/(shorts|live|embed|v)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  return kind ? youtubeVideo(id, url, kind === 'shorts') : null;
}

function youtubeVideo(id: string, { searchParams }: URL, isUpright = false): Recognised | null {
  if (!/^[\w-]{11}$/.test(id)) return null;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  return { provider: 'youtube', id, start, isUpright };
}

/** `95`, `95s` or `1h2m3s`; anything else is the beginning. */
function secondsOf(written: string): number {
  const [whole, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(written) ?? [];
  if (!whole) return 0;
  return Math.min(Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0), 86_400);
}

function facebook({ pathname, searchParams }: URL): Recognised | null {
  const [page] =
    /^\/(?:reel|[\w.-]{1,80}\/(?:videos|posts))\/(?:\d{5,25}|pfbid\w{10,90})/.exec(pathname) ?? [];
  const isWhole = page !== undefined && /^\/?$/.test(pathname.slice(page.length));
  if (isWhole) return { provider: 'facebook', path: page, isVideo: !page.includes('/posts/') };
  const video = searchParams.get('v') ?? '';
  if (/^\/watch\/?$/.test(pathname) && /^\d{5,25}$/.test(video))
    return { provider: 'facebook', path: `/watch/?v=${video}`, isVideo: true };
  const [story, owner] = [searchParams.get('story_fbid') ?? '', searchParams.get('id') ?? ''];
  const isPost = /^\/(?:permalink|story)\.php$/.test(pathname) && /^(?:\d{5,25}|pfbid\w{10,90})$/.test(story);
  if (!isPost || !/^\d{5,25}$/.test(owner)) return null;
  return { provider: 'facebook', path: `/permalink.php?story_fbid=${story}&id=${owner}`, isVideo: false };
}

function tiktok({ pathname }: URL): Recognised | null {
  const [, user, id] = /^\/@([\w.-]{1,40})\/video\/(\d{10,25})\/?$/.exec(pathname) ?? [];
  return user && id ? { provider: 'tiktok', user, id } : null;
}

function xPost({ pathname }: URL): Recognised | null {
  const [, user, id] = /^\/(\w{1,20})\/status\/(\d{5,25})(?:\/|$)/.exec(pathname) ?? [];
  return user && id ? { provider: 'x', user, id } : null;
}

function openStreetMap({ pathname, hash, searchParams }: URL): Recognised | null {
  if (pathname !== '/') return null;
  const [, zoom, north, east] = /^#map=(\d{1,2})\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  const place = mapPlace(searchParams.get('mlat') ?? north, searchParams.get('mlon') ?? east, zoom);
  return place && { provider: 'openstreetmap', place };
}

function googleMaps({ pathname, searchParams }: URL): Recognised | null {
  if (!/^\/maps(?:\/|$)/.test(pathname)) return null;
  const [, north, east, zoom] = /\/@(-?[\d.]+),(-?[\d.]+),(\d{1,2})(?:\.\d+)?z/.exec(pathname) ?? [];
  const [, ofPlaceNorth, ofPlaceEast] = /!3d(-?[\d.]+)!4d(-?[\d.]+)/.exec(pathname) ?? [];
  const [, askedNorth, askedEast] = /^(-?[\d.]+),\s*(-?[\d.]+)$/.exec(searchParams.get('q') ?? '') ?? [];
  const place = mapPlace(
    ofPlaceNorth ?? north ?? askedNorth,
    ofPlaceEast ?? east ?? askedEast,
    zoom ?? searchParams.get('z') ?? undefined,
  );
  return place && { provider: 'google_maps', place };
}

function mapPlace(north?: string, east?: string, zoom = '15'): MapPlace | null {
  const [degreesNorth, degreesEast, nearness] = [Number(north), Number(east), Number(zoom)];
  const isOnEarth = Math.abs(degreesNorth) <= 85 && Math.abs(degreesEast) <= 180;
  if (!north || !east || !isOnEarth || !(nearness >= 1 && nearness <= 21)) return null;
  return { north: rounded(degreesNorth), east: rounded(degreesEast), zoom: Math.min(nearness, 19) };
}

/** To about a metre. */
const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;

/** A file of sound on somebody's server; a browser plays it without anybody's script. */
function audio(url: URL): Recognised | null {
  const isFile = /\.(?:mp3|ogg|oga|opus|m4a)$/i.test(url.pathname) && url.protocol === 'https:';
  const isPublic = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(url.hostname);
  return isFile && isPublic
    ? { provider: 'audio', address: `${url.origin}${url.pathname}${url.search}` }
    : null;
}
