import type { LRUCache } from 'lru-cache';
import type { Database, Transaction } from '#db/client';
import { type Print, type Store, theStore } from './store.ts';

/** A change of what readers see that is being committed, or is, and of which nobody has been told yet. */
export type Change = {
  /** The database's marks right before its commit: of all commits, and of those of other processes. */
  readonly mark: number;
  readonly foreign: number | null;
};

/** Nobody waits longer for the word that a story is published; what is not printed by then, its readers wait for. */
const MOST_MS = 1_000;
/** So many addresses are printed anew meanwhile: those that were asked for last. */
const PAGES = 8;
const QUERIES = 4;

/**
 * The database for a change of what readers see. Its transactions keep no reader waiting: pages are shown as they were the
 * moment before until those that are read most are printed anew, for a second at the latest. Only then comes the answer,
 * and who is told of the change sees it on the next request. Where the engine has no mark of commits, readers see it
 * at once and wait for the print.
 */
export function inPublic(db: Database, store: Store = theStore()): Pick<Database, 'transaction'> {
  return { transaction: (work) => change(db, store, work) };
}

async function change<T>(db: Database, store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let begun: Change | null = null;
  try {
    const done = await db.transaction((tx) => {
      begun = begin(db, store);
      return work(tx);
    });
    if (begun) await store.printAnew?.(begun);
    return done;
  } finally {
    if (begun) end(store, begun);
  }
}

/** Nobody else can commit any more when this is called: a page that is in date now is so until this change is committed. */
function begin(db: Database, { changes }: Store): Change | null {
  const mark = db.commitMark();
  if (mark === null) return null;
  const change = { mark, foreign: db.foreignMark() };
  changes.add(change);
  return change;
}

/** Who is told of a change knows of those before it, too: they end with it. */
function end({ changes }: Store, change: Change): void {
  if (!changes.has(change)) return;
  for (const earlier of changes) {
    changes.delete(earlier);
    if (earlier === change) return;
  }
}

/** Whether a print was in date right before a change of which nobody has been told yet. */
export function isStillShown({ changes }: Store, db: Database, { seenAt }: Print): boolean {
  for (const { mark, foreign } of changes) {
    if (mark === seenAt && foreign === db.foreignMark()) return true;
  }
  return false;
}

/** Has those of the pages that a change put out of date looked after by `again` that were read last, for a second at most. */
export async function printMostRead(
  { pages, queries }: Store,
  change: Change,
  again: (address: string) => Promise<unknown>,
): Promise<void> {
  const mostRead = [...lastRead(pages, change, PAGES), ...lastRead(queries, change, QUERIES)];
  // What cannot be printed is owned up to when somebody asks for it.
  const printed = Promise.all(mostRead.map((address) => again(address).catch(() => null)));
  let stop: NodeJS.Timeout | undefined;
  const longEnough = new Promise((resolve) => {
    stop = setTimeout(resolve, MOST_MS);
  });
  await Promise.race([printed, longEnough]);
  clearTimeout(stop);
}

function lastRead(room: LRUCache<string, Print>, { mark }: Change, most: number): string[] {
  const addresses: string[] = [];
  for (const [address, { seenAt }] of room.entries()) {
    if (seenAt === mark) addresses.push(address);
    if (addresses.length === most) break;
  }
  return addresses;
}
