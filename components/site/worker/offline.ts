// Keeps the last stories that a reader opened, and the front page, for when there is no network. Runs in the browser as a
// service worker (lib/press/worker-script.ts). The network always comes first.
type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Waiting & {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
};

const PAGES = 'pages-1';
const FILES = 'files-1';
/** What the offline pages need lies apart, so that no picture ever takes its place. */
const ALWAYS = 'always-1';
const OFFLINE = ['/khong-song', '/en/khong-song'];
/** The list of what a reader kept for later is on the device; its page must be there too. */
const SAVED = ['/doc-sau', '/en/doc-sau'];
const FRONTS = ['/', '/en'];
const ARTICLE = /^\/[a-z0-9-]+\/(?:[a-z0-9-]+-)?[1-9]\d*$/;
const NOT_READERS = /^\/(?:desk|sign-in|api|invite|first-run|collab|media|da-doc)(?:\/|$)/;
const FILE = /^\/(?:_next\/static|fonts|reader|media)\//;
const MOST_PAGES = 40;
const MOST_FILES = 150;
const CHECKED = '/checked';
const CHECK_EVERY = 6 * 3_600_000;

async function keep(name: string, most: number, address: string, answer: Response): Promise<void> {
  const kept = await caches.open(name);
  // Taken out first, so that the order of the keys is that of the last visits.
  await kept.delete(address);
  await kept.put(address, answer);
  const addresses = await kept.keys();
  for (const old of addresses.slice(0, Math.max(0, addresses.length - most))) await kept.delete(old);
}

/** A device that is full keeps nothing more; whoever reads is answered as ever, and does not wait for it. */
function keepAside(event: Waiting, work: Promise<unknown>): void {
  event.waitUntil(work.catch(() => {}));
}

/** The pages that need no network, with the styles, fonts and script they name. */
async function prepare(): Promise<void> {
  const files = await caches.open(ALWAYS);
  for (const address of [...OFFLINE, ...SAVED]) {
    const answer = await fetch(address);
    // What is kept stays until the next version of this worker: an owning-up of the house must not.
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const page = await answer.clone().text();
    await files.put(address, answer);
    const named = [...page.matchAll(/(?:href|src)="(\/(?:_next\/static|fonts|reader)\/[^"]+)"/g)];
    await files.addAll(named.map(([, file = '']) => file));
  }
}

async function readPage(event: Fetching): Promise<Response> {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const isKept = FRONTS.includes(pathname) || ARTICLE.test(pathname);
  // Asked for by a worker, the browser would answer for a minute with what it has (stale-while-revalidate is meant for
  // proxies): a story that was retracted meanwhile among it.
  const answer = await fetch(request, { cache: 'no-cache' }).catch(() => null);
  if (!answer) return (await keptPage(pathname)) ?? (await asBefore(request)) ?? offlinePage(pathname);
  if (answer.ok && isKept && !answer.redirected)
    keepAside(event, keep(PAGES, MOST_PAGES, pathname, answer.clone()));
  // What was taken down, or lies elsewhere now, is taken from the readers' devices as well.
  if (isGone(answer) || answer.type === 'opaqueredirect') keepAside(event, letGo(pathname));
  return answer;
}

/** What the browser itself still has of a list that a reader goes back to; a story is never taken from there. */
async function asBefore(request: Request): Promise<Response | null> {
  return ARTICLE.test(new URL(request.url).pathname) ? null : fetch(request).catch(() => null);
}

/** A house that is unwell says nothing of whether a story still stands. */
function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

async function keptPage(pathname: string): Promise<Response | undefined> {
  const name = SAVED.includes(pathname) ? ALWAYS : PAGES;
  return (await caches.open(name)).match(pathname);
}

async function letGo(address: string): Promise<void> {
  await (await caches.open(PAGES)).delete(address);
}

async function offlinePage(pathname: string): Promise<Response> {
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/');
  const page = await (await caches.open(ALWAYS)).match(isEnglish ? '/en/khong-song' : '/khong-song');
  return page ?? Response.error();
}

async function readFile(event: Fetching): Promise<Response> {
  const { request } = event;
  const answer = await fetch(request).catch(() => null);
  if (!answer) return (await caches.match(request)) ?? Response.error();
  const isForAll = !/private|no-store/.test(answer.headers.get('cache-control') ?? '');
  if (answer.status === 200 && isForAll)
    keepAside(event, keep(FILES, MOST_FILES, request.url, answer.clone()));
  return answer;
}

/** A few times a day asks of every kept page how it stands now. */
async function lookAfterKept(): Promise<void> {
  const always = await caches.open(ALWAYS);
  const last = Number(await (await always.match(CHECKED))?.text()) || 0;
  if (Date.now() - last < CHECK_EVERY) return;
  await always.put(CHECKED, new Response(String(Date.now())));
  for (const { url } of await (await caches.open(PAGES)).keys()) {
    if (await lookAfter(url)) continue;
    // Nothing was learned without a network: it is asked again with the next page.
    await always.delete(CHECKED);
    return;
  }
}

/**
 * What was taken down is let go of; what reads otherwise than it did, as the notice in the place of a retracted story, is
 * kept as it is now, and what lies elsewhere under its new address. False when nobody answered.
 */
async function lookAfter(address: string): Promise<boolean> {
  const now = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (now && isGone(now)) await letGo(address);
  if (!now?.ok || (!now.redirected && (await isKeptAs(address, now)))) return now !== null;
  // Fetched from where it lies: no browser shows an answer that it was sent on to as the page it asked for.
  const page = await fetch(now.url, { cache: 'no-store' }).catch(() => null);
  if (!page?.ok) return page !== null;
  await letGo(address);
  if (!page.redirected) await keep(PAGES, MOST_PAGES, new URL(page.url).pathname, page);
  return true;
}

/** Whether what was published last is on the device. */
async function isKeptAs(address: string, now: Response): Promise<boolean> {
  const kept = await (await caches.open(PAGES)).match(address);
  const edition = now.headers.get('x-edition');
  return edition !== null && edition === kept?.headers.get('x-edition');
}

self.addEventListener('install', (event) => (event as Waiting).waitUntil(prepare()));
self.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && !NOT_READERS.test(pathname)) {
    (event as Fetching).respondWith(readPage(event as Fetching));
    keepAside(event as Waiting, lookAfterKept());
  } else if (FILE.test(pathname)) (event as Fetching).respondWith(readFile(event as Fetching));
});
