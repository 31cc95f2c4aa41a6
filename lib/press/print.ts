import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { capture, type Render } from './capture.ts';
import { setStyles } from './set-styles.ts';
import type { Coding, Print, Sheet } from './store.ts';
import { strip } from './strip.ts';

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);
const WORTH_COMPRESSING = 600;
/** What a page answers on purpose when it was asked for something that it does not do. */
const NOT_DONE_HERE = 501;

const CACHE_CONTROL = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400';
/** What is gone must not come back from somebody's cache. */
const GONE_CACHE_CONTROL = 'public, max-age=0, s-maxage=5, must-revalidate';

/** What is printed: the address to render, the status it is answered with, the policy of the page. */
export type Order = {
  readonly address: string;
  readonly status: number;
  readonly versions: Readonly<Record<string, number>>;
  readonly noindex: boolean;
};

type Headers = Readonly<Record<string, string>>;

/** A page as readers get it, before it is decided how long it may be kept. */
export type SetPage = { readonly status: number; readonly body: Buffer; readonly headers: Headers };

/** Where readers' pages are made: prints for all of them, or a page for one alone. A render that failed throws. */
export type PrintingRoom = {
  readonly print: (order: Order, now: number) => Promise<Print>;
  readonly setPage: (address: string) => Promise<SetPage>;
};

type Equipment = {
  readonly render: Render;
  readonly host?: string;
  /** The headers that every answer of the house carries. */
  readonly headers?: Headers;
  /** The security policy of a page whose own inline scripts have these hashes. */
  readonly policy: (scriptHashes: readonly string[]) => string;
};

/** Fits out a printing room in this process. */
export function aPrintingRoom(equipment: Equipment): PrintingRoom {
  return {
    print: (order, now) => print(equipment, order, now),
    setPage: (address) => setPage(equipment, address),
  };
}

/** Renders an address once and makes it ready to be sent. */
async function print(equipment: Equipment, order: Order, now: number): Promise<Print> {
  const page = await setPage(equipment, order.address);
  const status = page.status === 200 ? order.status : page.status;
  const headers = {
    ...page.headers,
    ...(order.noindex && { 'X-Robots-Tag': 'noindex' }),
    'Cache-Control': status === 200 ? CACHE_CONTROL : GONE_CACHE_CONTROL,
    Vary: 'Accept-Encoding',
    ...editionOf(order),
  };
  return {
    status,
    noindex: order.noindex,
    ...(await sheetsOf(page.body, headers)),
    versions: order.versions,
    printedAt: now,
    seen: null,
  };
}

/** Of a story which publication this is: the day in its head makes another print of it, and not another text. */
function editionOf({ versions }: Order): Headers {
  const [, version] = Object.entries(versions).find(([tag]) => tag.startsWith('story:')) ?? [];
  return version === undefined ? {} : { 'X-Edition': String(version) };
}

async function setPage(
  { render, host = 'localhost', headers = {}, policy }: Equipment,
  address: string,
): Promise<SetPage> {
  const { status, type, body } = await capture(render, address, host);
  // Without its query: people search for names, and letters are shown again with what is in them.
  if (status >= 500 && status !== NOT_DONE_HERE)
    throw new Error(`${address.split('?', 1)[0]} could not be rendered (${status}).`);
  const stripped = type.startsWith('text/html') ? strip(body.toString('utf8')) : null;
  return {
    status,
    body: stripped ? setStyles(stripped.html) : body,
    headers: {
      ...headers,
      'Content-Type': type,
      ...(stripped && { 'Content-Security-Policy': policy(stripped.scriptHashes) }),
    },
  };
}

async function sheetsOf(body: Buffer, headers: Headers): Promise<Pick<Print, Coding>> {
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const identity = sheetOf(body, headers, `"${etag}"`);
  if (body.byteLength < WORTH_COMPRESSING) return { identity, gzip: null, br: null };
  const [gzipped, brotlied] = await Promise.all([
    pressGzip(body, { level: 7 }),
    pressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  ]);
  return {
    identity,
    gzip: sheetOf(gzipped, { ...headers, 'Content-Encoding': 'gzip' }, `"${etag}-gzip"`),
    br: sheetOf(brotlied, { ...headers, 'Content-Encoding': 'br' }, `"${etag}-br"`),
  };
}

function sheetOf(body: Buffer, headers: Headers, etag: string): Sheet {
  const whole = { ...headers, ETag: etag, 'Content-Length': String(body.byteLength) };
  return { body, etag, head: Object.entries(whole).flat() };
}
