import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client';
import { readTagVersions } from '#db/tag-versions';
import { placeAt, tagsOf } from './addresses.ts';
import type { Render } from './capture.ts';
import { isStillShown } from './change-over.ts';
import { lookUp } from './look-up.ts';
import type { Order, PrintingRoom } from './print.ts';
import { aQueryLimit, type QueryLimit, sendTooOften } from './query-limit.ts';
import { sendReaderScript } from './reader-script.ts';
import { send, sendOn } from './send.ts';
import { isOf, type Print, type Store, theStore } from './store.ts';
import { addressOf, spelledOut, tidied, type Wish, wishOf } from './wishes.ts';
import { sendWorkerScript } from './worker-script.ts';

/** Where readers who found nothing are told so; it is printed like any page. */
export const NOT_FOUND_ADDRESS = '/khong-thay';

/** After this long a page is printed anew for what is not tagged: related stories, today's date. */
const SOFT_MS = 60_000;
/** And after this long not even the reader who asks is shown the old print. */
const HARD_MS = 10 * 60_000;
type Press = {
  readonly db: Database;
  readonly store: Store;
  readonly render: Render;
  readonly room: PrintingRoom;
  readonly now: () => number;
  readonly commitMark: () => number | null;
  readonly mayQuery: QueryLimit;
};

/**
 * The press stands before Next: readers' pages are printed once and sent from memory until what they show has changed.
 * `atHand` has the print of an address of which that is known at once; `again` has the one of an address that was printed
 * before, as it is now; `answer` finds out, prints and sends; `warm` prints ahead, one page after the other, what readers
 * will ask for. Everything that is not a reader's goes on to Next untouched; so does everything in development, but for
 * redirects.
 */
export function press({
  db,
  render,
  room,
  dev = false,
  store = theStore(),
  mayQuery = aQueryLimit(),
  now = Date.now,
}: {
  db: Database;
  render: Render;
  room: PrintingRoom;
  dev?: boolean;
  store?: Store;
  mayQuery?: QueryLimit;
  now?: () => number;
}): {
  readonly atHand: (url: string, isStaff?: boolean) => Print | null;
  readonly again: (url: string) => Promise<Print | null>;
  readonly answer: Render;
  readonly warm: (addresses: readonly string[]) => Promise<void>;
} {
  const house: Press = { db, store, render, room, now, commitMark: markOf(db), mayQuery };
  store.again = (address) => again(house, address);
  return {
    atHand: (url, isStaff) => atHand(house, url, isStaff),
    again: (url) => again(house, url),
    answer: (req, res) => answer(house, dev, req, res),
    warm: (addresses) => warm(house, addresses),
  };
}

/**
 * The print that is kept, if nothing was committed since it was last seen to be in date, or nobody was told of it yet; the
 * staff may know of it from the desk.
 */
function atHand(house: Press, url: string, isStaff = false): Print | null {
  const kept = keptAt(house, url);
  if (!kept || kept.seenAt === null || house.now() - kept.printedAt >= SOFT_MS) return null;
  if (kept.seenAt === house.commitMark()) return kept;
  return !isStaff && isStillShown(house.store, house.db, kept) ? kept : null;
}

/** The print of an address that is kept, printed anew if what it shows has changed; null for whatever else. */
async function again(house: Press, url: string): Promise<Print | null> {
  const wish = keptAt(house, url) && wishOf(url);
  const found = wish && (await printFor(house, wish));
  return typeof found === 'string' ? null : (found ?? null);
}

function keptAt({ store }: Press, url: string): Print | undefined {
  const address = url.includes('?') ? spelledOut(store, url) : url;
  return roomOf(store, address).get(address);
}

/**
 * The database's mark of commits, asked once for all requests that one turn of the event loop brings: none of them can
 * have been sent by somebody who knew of a commit that was not there when the turn began.
 */
function markOf(db: Database): () => number | null {
  let known: { readonly mark: number | null } | null = null;
  return () => {
    if (known) return known.mark;
    known = { mark: db.commitMark() };
    setImmediate(() => {
      known = null;
    });
    return known.mark;
  };
}

async function warm(house: Press, addresses: readonly string[]): Promise<void> {
  for (const path of addresses) {
    // What cannot be printed now is printed, or owned up to, when somebody asks for it.
    await printFor(house, { path, query: '', place: placeAt(path) }).catch(() => {});
  }
}

async function answer(house: Press, dev: boolean, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (sendReaderScript(req, res) || (!dev && sendWorkerScript(req, res))) return;
  const { method, url = '/' } = req;
  const wish = method === 'GET' || method === 'HEAD' ? wishOf(url) : null;
  if (!wish) return house.render(req, res);
  if (wish.path.length > 1 && wish.path.endsWith('/'))
    return sendOn(res, await inTheEnd(house, tidied(wish)));
  if (dev) return unprinted(house, wish, req, res);
  if (isNewQuery(house, wish) && !(await house.mayQuery(req))) return sendTooOften(res);
  const found = await printFor(house, wish);
  if (typeof found === 'string') return sendOn(res, found);
  return send(req, res, found);
}

/** Where an address leads in the end, so that nobody is sent on twice. */
async function inTheEnd({ db }: Press, address: string): Promise<string> {
  const wish = wishOf(address);
  const found = wish && (await lookUp(db, wish));
  return found?.kind === 'moved' ? found.to : address;
}

function isNewQuery({ store }: Press, wish: Wish): boolean {
  const address = addressOf(wish);
  return address.includes('?') && !store.queries.has(address);
}

async function unprinted(house: Press, wish: Wish, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const found = await lookUp(house.db, wish);
  if (found.kind === 'moved') return sendOn(res, found.to);
  if (found.kind === 'nowhere') req.url = NOT_FOUND_ADDRESS;
  return house.render(req, res);
}

/** The print to send for a wish, or the address to send the reader on to. */
async function printFor(house: Press, wish: Wish): Promise<Print | string> {
  const { place } = wish;
  if (!place) return strayed(house, wish);
  const address = addressOf(wish);
  const mark = house.commitMark();
  const versions = await readTagVersions(house.db, tagsOf(place));
  const kept = roomOf(house.store, address).get(address);
  if (kept && isOf(kept, versions)) {
    kept.seenAt = mark;
    const age = house.now() - kept.printedAt;
    if (age < SOFT_MS) return kept;
    const anew = printOnce(house, { address, versions, status: kept.status, noindex: kept.noindex });
    if (age < HARD_MS) {
      anew.catch(() => {});
      return kept;
    }
    return anew;
  }
  const found = await lookUp(house.db, wish);
  if (found.kind === 'moved') return found.to;
  if (found.kind === 'nowhere') return notFound(house);
  const { status, noindex } = found;
  const made = await printOnce(house, { address, versions, status, noindex });
  // It was taken down between being looked up and being drawn.
  return made.status === 404 ? notFound(house) : made;
}

async function strayed(house: Press, wish: Wish): Promise<Print | string> {
  const found = await lookUp(house.db, wish);
  return found.kind === 'moved' ? found.to : notFound(house);
}

/** One page for every address that is nowhere, so that made-up addresses cannot fill the memory. */
async function notFound(house: Press): Promise<Print> {
  const versions = await readTagVersions(house.db, ['site']);
  const kept = house.store.pages.get(NOT_FOUND_ADDRESS);
  const isFresh = kept && isOf(kept, versions) && house.now() - kept.printedAt < SOFT_MS;
  if (isFresh) return kept;
  return printOnce(house, { address: NOT_FOUND_ADDRESS, versions, status: 404, noindex: true });
}

/** Prints an address once for all who ask meanwhile, and keeps it; who asks after a publish waits for the newer print. */
function printOnce({ store, room, now }: Press, order: Order): Promise<Print> {
  const { address, versions } = order;
  const key = `${address} ${Object.values(versions).join(' ')}`;
  const running = store.underWay.get(key);
  if (running) return running;
  const printing = room
    .print(order, now())
    .then((made) => {
      if (made.status === order.status) roomOf(store, address).set(address, made);
      return made;
    })
    .finally(() => store.underWay.delete(key));
  store.underWay.set(key, printing);
  return printing;
}

function roomOf(store: Store, address: string): Store['pages'] {
  return address.includes('?') ? store.queries : store.pages;
}
