import type { Database, Queries, Transaction } from '#db/client';
import { readTagVersions } from '#db/tag-versions';
import { placeAt, tagsOf } from './addresses.ts';
import { isOf, type Print, type Store, theStore } from './store.ts';

/** A change of what readers see that is being committed, or is, and of which nobody has been told yet. */
export type Change = {
  /** The database's marks right before its commit: of all commits, and of those of other processes. */
  readonly mark: number;
  readonly foreign: number | null;
  /** The pages that were in date then, of those that were read last. */
  readonly shown: ReadonlyMap<string, Print>;
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

/** The same for what must be gone at once: with its commit nothing is shown any more that was in date before. */
export function takenAway(db: Database, store: Store = theStore()): Pick<Database, 'transaction'> {
  return {
    transaction: (work) =>
      db.transaction((tx) => {
        everybodyKnows(store);
        return work(tx);
      }),
  };
}

/** Ends the showing of older pages: what is committed is about to be told, by whatever way. */
export function everybodyKnows({ changes }: Store = theStore()): void {
  changes.clear();
}

async function change<T>(db: Database, store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let begun: Change | null = null;
  try {
    const done = await db.transaction(async (tx) => {
      begun = await begin(db, tx, store);
      return work(tx);
    });
    if (begun) {
      await printChanged(db, store, begun);
      end(store, begun);
    }
    return done;
  } finally {
    if (begun) store.changes.delete(begun);
  }
}

/** Nobody else can commit any more when this is called: a page that is in date now is so until this change is committed. */
async function begin(db: Database, tx: Transaction, store: Store): Promise<Change | null> {
  const mark = db.commitMark();
  if (mark === null) return null;
  const lastRead = [...lastOf(store.pages, PAGES), ...lastOf(store.queries, QUERIES)];
  const shown = new Map<string, Print>();
  for (const [address, print] of lastRead) {
    if (!(await isInDate(tx, address, print))) continue;
    print.seenAt = mark;
    shown.set(address, print);
  }
  const begun = { mark, foreign: db.foreignMark(), shown };
  store.changes.add(begun);
  return begun;
}

async function isInDate(q: Queries, address: string, print: Print): Promise<boolean> {
  const place = placeAt(address.split('?', 1)[0] ?? '');
  return place !== null && isOf(print, await readTagVersions(q, tagsOf(place)));
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

/** Has what a change put out of date of the pages shown printed anew, for a second at most. */
async function printChanged(db: Database, { again }: Store, { shown }: Change): Promise<void> {
  const changed: string[] = [];
  for (const [address, print] of shown) if (!(await isInDate(db, address, print))) changed.push(address);
  if (!again || changed.length === 0) return;
  // What cannot be printed is owned up to when somebody asks for it.
  const printed = Promise.all(changed.map((address) => again(address).catch(() => null)));
  let stop: NodeJS.Timeout | undefined;
  const longEnough = new Promise((resolve) => {
    stop = setTimeout(resolve, MOST_MS);
  });
  await Promise.race([printed, longEnough]);
  clearTimeout(stop);
}

function lastOf(room: Store['pages'], most: number): [string, Print][] {
  const last: [string, Print][] = [];
  for (const entry of room.entries()) {
    if (last.length === most) break;
    last.push(entry);
  }
  return last;
}
