import type { Database, Transaction } from '#db/client';
import { readTagVersions } from '#db/tag-versions';
import { placeAt, tagsOf } from './addresses.ts';
import { type Print, type Store, theStore, type Versions } from './store.ts';

/** A change of what readers see that is being committed, or is, and of which nobody has been told yet. */
export type Change = {
  /** Changes are numbered in the order of their commits. */
  readonly number: number;
  /** The tags whose versions it raised, of the pages that were read last. */
  readonly raised: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
};

/** Nobody waits longer for the word that a story is published; what is not printed by then, its readers wait for. */
const MOST_MS = 1_000;
/** So many addresses are printed anew meanwhile: those that were asked for last. */
const PAGES = 8;
const QUERIES = 4;

/**
 * The database for a change of what readers see. Its transactions keep no reader waiting: pages are shown as they were the
 * moment before until those that are read most are printed anew, for a second at the latest. Only then comes the answer,
 * and who is told of the change sees it on the next request.
 */
export function inPublic(db: Database, store: Store = theStore()): Pick<Database, 'transaction'> {
  return { transaction: (work) => change(db, store, work) };
}

/** The same for what must be gone at once: with its commit nothing is shown any more that was in date before. */
export function takenAway(db: Database, store: Store = theStore()): Pick<Database, 'transaction'> {
  return {
    transaction: async (work) => {
      const done = await db.transaction((tx) => {
        everybodyKnows(store);
        return work(tx);
      });
      store.lastChange += 1;
      everybodyKnows(store);
      return done;
    },
  };
}

/** Ends the showing of older pages: what is committed is about to be told, by whatever way. */
export function everybodyKnows(store: Store = theStore()): void {
  tell(store, store.lastChange);
}

async function change<T>(db: Database, store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const pages = readLast(store);
  let begun: Change | null = null;
  try {
    const done = await db.transaction(async (tx) => {
      const before = await versionsOf(tx, pages);
      const answer = await work(tx);
      begun = begin(store, before, await versionsOf(tx, pages));
      return answer;
    });
    if (begun) await printChanged(store, pages, begun);
    return done;
  } finally {
    if (begun) tell(store, (begun as Change).number);
  }
}

function versionsOf(tx: Transaction, pages: Pages): Promise<Versions> {
  return readTagVersions(tx, [...new Set([...pages.values()].flat())]);
}

function begin(store: Store, before: Versions, after: Versions): Change {
  const raised: Record<string, { from: number; to: number }> = {};
  for (const [tag, to] of Object.entries(after)) {
    const from = before[tag] ?? 0;
    if (from !== to) raised[tag] = { from, to };
  }
  store.lastChange += 1;
  const begun = { number: store.lastChange, raised };
  noteChange(store, begun);
  store.kiosk?.showOn(begun);
  return begun;
}

/** Takes note of a change of which nobody has been told yet, and forgets those that were told. */
export function noteChange({ told, changes }: Store, change: Change): void {
  const last = Atomics.load(told, 0);
  forgetTold(changes, last);
  if (change.number > last) changes.push(change);
}

function forgetTold(changes: Change[], told: number): void {
  while (changes[0] && changes[0].number <= told) changes.shift();
}

/** Who is told of a change knows of those before it, too: they end with it. */
function tell({ told, changes }: Store, number: number): void {
  Atomics.store(told, 0, Math.max(number, Atomics.load(told, 0)));
  forgetTold(changes, number);
}

/** Whether a print was in date before changes of which nobody has been told yet: `now` are the versions of its tags. */
export function isStillShown({ changes, told }: Store, { versions }: Print, now: Versions): boolean {
  const untold = changes.filter(({ number }) => number > Atomics.load(told, 0));
  return Object.entries(now).every(([tag, version]) => {
    let shown = versions[tag];
    for (const { raised } of untold) if (raised[tag]?.from === shown) shown = raised[tag]?.to;
    return shown === version;
  });
}

/** Has those of the pages that a change put out of date printed anew, for a second at most. */
async function printChanged({ again }: Store, pages: Pages, { raised }: Change): Promise<void> {
  const changed = [...pages].filter(([, tags]) => tags.some((tag) => tag in raised));
  if (!again || changed.length === 0) return;
  // What cannot be printed is owned up to when somebody asks for it.
  const printed = Promise.all(changed.map(([address]) => again(address).catch(() => null)));
  let stop: NodeJS.Timeout | undefined;
  const longEnough = new Promise((resolve) => {
    stop = setTimeout(resolve, MOST_MS);
  });
  await Promise.race([printed, longEnough]);
  clearTimeout(stop);
}

/** The addresses that were read last, with the tags of their pages. */
type Pages = ReadonlyMap<string, readonly string[]>;

function readLast({ pages, queries }: Store): Pages {
  const last = [...lastOf(pages, PAGES), ...lastOf(queries, QUERIES)];
  return new Map(
    last.map((address) => {
      const place = placeAt(address.split('?', 1)[0] ?? '');
      return [address, place ? tagsOf(place) : []];
    }),
  );
}

function lastOf(room: Store['pages'], most: number): string[] {
  const last: string[] = [];
  for (const address of room.keys()) {
    if (last.length === most) break;
    last.push(address);
  }
  return last;
}
