import type { Database } from '#db/client';
import { readTagVersions } from '#db/tag-versions';
import { placeAt, tagsOf } from './addresses.ts';
import { isStillShown } from './change-over.ts';
import { lookUp } from './look-up.ts';
import type { Order, PrintingRoom } from './print.ts';
import { isOf, type Print, putBy, roomOf, type Store, theStore, type Versions } from './store.ts';
import { addressOf, spelledOut, type Wish, wishOf } from './wishes.ts';

/** Where readers who found nothing are told so, in the language of the address they asked for; printed like any page. */
export function lostAddress(path: string): string {
  return /^\/en(?:\/|$)/i.test(path) ? '/en/khong-thay' : '/khong-thay';
}

/** After this long a page is printed anew for what is not tagged: related stories, today's date. */
const SOFT_MS = 60_000;
/** And after this long not even the reader who asks is shown the old print. */
const HARD_MS = 10 * 60_000;

type Room = Pick<PrintingRoom, 'print'>;
type House = {
  readonly db: Database;
  readonly store: Store;
  readonly room: Room;
  readonly now: () => number;
  /** Another number as soon as something is committed or somebody is told of a change; null where that is not known. */
  readonly moment: () => number | null;
  readonly hear: () => void;
  /** Looks that are being taken, by address and moment. */
  readonly looking: Map<string, Promise<Print | null>>;
};

export type Press = {
  /** The print of an address of which is known at once that it is what readers are shown; `isKnowing` as below. */
  readonly atHand: (url: string, isKnowing?: boolean) => Print | null;
  /** The print of an address that was printed before, as readers see it now. */
  readonly again: (url: string) => Promise<Print | null>;
  /** The print to send for a wish, or the address to send the reader on to; `isKnowing` may have been told of a change. */
  readonly find: (wish: Wish, isKnowing?: boolean) => Promise<Print | string>;
  /** Whether a wish is a query that must be printed first. */
  readonly isNewQuery: (wish: Wish) => boolean;
  /** What is ordered, of these very versions: as it is kept, or printed. */
  readonly print: (order: Order) => Promise<Print>;
  /** Takes note of what was read elsewhere: it is kept longer, and printed first. */
  readonly noteRead: (addresses: readonly string[]) => void;
  /** Prints ahead, one page after the other, what readers will ask for. */
  readonly warm: (addresses: readonly string[]) => Promise<void>;
};

/**
 * Opens the press: readers' pages are printed once and kept until what they show has changed. Before it takes a print for
 * out of date it has `hear` take in what was said of prints and changes elsewhere.
 */
export function press({
  db,
  room,
  store = theStore(),
  now = Date.now,
  hear = () => {},
}: {
  db: Database;
  room: Room;
  store?: Store;
  now?: () => number;
  hear?: () => void;
}): Press {
  const house: House = { db, store, room, now, hear, moment: momentOf(db, store), looking: new Map() };
  store.again = (address) => again(house, address, true);
  return {
    atHand: (url, isKnowing = false) => atHand(house, url, isKnowing),
    again: (url) => againOnce(house, url),
    find: (wish, isKnowing = false) => find(house, wish, isKnowing),
    isNewQuery: (wish) => isNewQuery(house, wish),
    print: (order) => keptOrPrinted(house, order),
    noteRead: (addresses) => {
      for (const address of addresses) roomOf(store, address).get(address);
    },
    warm: (addresses) => warm(house, addresses),
  };
}

/** The print that is kept, if nothing was committed and nobody was told of anything since it was last looked at. */
function atHand(house: House, url: string, isKnowing: boolean): Print | null {
  const kept = keptAt(house, url);
  if (!kept?.seen || house.now() - kept.printedAt >= SOFT_MS) return null;
  if (isKnowing && !kept.seen.isInDate) return null;
  return kept.seen.at === house.moment() ? kept : null;
}

/** One look for all who ask at the same moment: after a commit hundreds stand there, and each look is a query. */
function againOnce(house: House, url: string): Promise<Print | null> {
  const { looking } = house;
  const moment = house.moment();
  if (moment === null) return again(house, url, false);
  const key = `${moment} ${spelledOut(house.store, url)}`;
  const running = looking.get(key);
  if (running) return running;
  const look = again(house, url, false).finally(() => looking.delete(key));
  looking.set(key, look);
  return look;
}

/** The print of an address that is kept, printed anew if what it shows has changed; null for whatever else. */
async function again(house: House, url: string, isKnowing: boolean): Promise<Print | null> {
  const wish = keptAt(house, url) && wishOf(url);
  const found = wish && (await find(house, wish, isKnowing));
  return typeof found === 'string' ? null : (found ?? null);
}

function keptAt({ store }: House, url: string): Print | undefined {
  const address = spelledOut(store, url);
  return roomOf(store, address).get(address);
}

/**
 * The moment, by the database's mark of commits and by what was told. The database is asked once for all requests that one
 * turn of the event loop brings, and again as soon as this process has told somebody of a change: a turn may go on for as
 * long as thousands of requests keep coming.
 */
function momentOf(db: Database, { told }: Store): () => number | null {
  let isAsked = false;
  let moment = 0;
  let known: { readonly mark: number | null; readonly told: number } | null = null;
  return () => {
    const toldNow = Atomics.load(told, 0);
    if (!isAsked || known?.told !== toldNow) {
      const mark = db.commitMark();
      if (mark !== known?.mark || toldNow !== known?.told) moment += 1;
      known = { mark, told: toldNow };
      isAsked = true;
      setImmediate(() => {
        isAsked = false;
      });
    }
    return known.mark === null ? null : moment;
  };
}

async function warm(house: House, addresses: readonly string[]): Promise<void> {
  for (const path of addresses) {
    // What cannot be printed now is printed, or owned up to, when somebody asks for it.
    await find(house, { path, query: '', place: placeAt(path) }, true).catch(() => {});
  }
}

function isNewQuery({ store }: House, wish: Wish): boolean {
  const address = addressOf(wish);
  return address.includes('?') && !store.queries.has(address);
}

async function find(house: House, wish: Wish, isKnowing: boolean): Promise<Print | string> {
  const { place } = wish;
  if (!place) return strayed(house, wish);
  const address = addressOf(wish);
  const at = house.moment();
  const versions = await readTagVersions(house.db, tagsOf(place));
  const kept = keptBy(house, address, versions);
  if (kept && isOf(kept, versions)) {
    kept.seen = at === null ? null : { at, isInDate: true };
    const age = house.now() - kept.printedAt;
    if (age < SOFT_MS) return kept;
    const anew = printOnce(house, { address, versions, status: kept.status, noindex: kept.noindex });
    if (age < HARD_MS) {
      anew.catch(() => {});
      return kept;
    }
    return anew;
  }
  const mayBeShown = kept && !isKnowing && house.now() - kept.printedAt < HARD_MS;
  if (mayBeShown && isStillShown(house.store, kept, versions)) {
    kept.seen = at === null ? null : { at, isInDate: false };
    return kept;
  }
  const found = await lookUp(house.db, wish);
  if (found.kind === 'moved') return found.to;
  if (found.kind === 'nowhere') return notFound(house, wish);
  const { status, noindex } = found;
  const made = await printOnce(house, { address, versions, status, noindex });
  // It was taken down between being looked up and being drawn.
  return made.status === 404 ? notFound(house, wish) : made;
}

/** The print of an address that is kept, with all that is known of it where it is not of these versions. */
function keptBy({ store, hear }: House, address: string, versions: Versions): Print | undefined {
  const room = roomOf(store, address);
  const kept = room.get(address);
  if (!kept || isOf(kept, versions)) return kept;
  hear();
  return room.get(address);
}

async function strayed(house: House, wish: Wish): Promise<Print | string> {
  const found = await lookUp(house.db, wish);
  return found.kind === 'moved' ? found.to : notFound(house, wish);
}

/** One page of each language for every address that is nowhere, so that made-up addresses cannot fill the memory. */
async function notFound(house: House, { path }: Wish): Promise<Print> {
  const address = lostAddress(path);
  const versions = await readTagVersions(house.db, ['site']);
  const kept = house.store.pages.get(address);
  const isFresh = kept && isOf(kept, versions) && house.now() - kept.printedAt < SOFT_MS;
  if (isFresh) return kept;
  return printOnce(house, { address, versions, status: 404, noindex: true });
}

async function keptOrPrinted(house: House, order: Order): Promise<Print> {
  const kept = roomOf(house.store, order.address).get(order.address);
  const isGood = kept && isOf(kept, order.versions) && house.now() - kept.printedAt < SOFT_MS;
  return isGood ? kept : printOnce(house, order);
}

/** Prints an address once for all who ask meanwhile, and keeps it; who asks after a publish waits for the newer print. */
function printOnce({ store, room, now }: House, order: Order): Promise<Print> {
  const { address, versions } = order;
  const key = `${address} ${Object.values(versions).join(' ')}`;
  const running = store.underWay.get(key);
  if (running) return running;
  const printing = room
    .print(order, now())
    .then((made) => {
      if (made.status === order.status) putBy(store, address, made);
      return made;
    })
    .finally(() => store.underWay.delete(key));
  store.underWay.set(key, printing);
  return printing;
}
