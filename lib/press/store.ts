import { LRUCache } from 'lru-cache';
import type { Change } from './change-over.ts';

/** The versions of tags, by tag: what a page shows is in date while those of its tags are the same. */
export type Versions = Readonly<Record<string, number>>;

/** How a print can be sent. */
export type Coding = 'identity' | 'gzip' | 'br';

/** A print in one coding: the bytes, and the head that goes before them as names and values in turn. */
export type Sheet = { readonly body: Buffer; readonly etag: string; readonly head: readonly string[] };

/** A page as it was printed: ready to be sent, with what it was printed from. */
export type Print = {
  readonly status: number;
  readonly noindex: boolean;
  readonly identity: Sheet;
  /** Not every print is worth compressing. */
  readonly gzip: Sheet | null;
  readonly br: Sheet | null;
  /** The versions of its tags, read before it was rendered. */
  readonly versions: Versions;
  readonly printedAt: number;
  /** The moment of its press at which it was last seen to be what readers are shown: in date, or of before a change of which nobody has been told yet. */
  seen: { readonly at: number; readonly isInDate: boolean } | null;
};

export type Store = {
  /** Pages that the paper itself links to. */
  readonly pages: LRUCache<string, Print>;
  /** Pages of a query (searches, further pages of lists): anybody can make up new ones, so they have a small room of their own. */
  readonly queries: LRUCache<string, Print>;
  /** Under which address a query is kept, by how a reader's browser wrote it: reading it anew costs more than sending the page. */
  readonly spellings: LRUCache<string, string>;
  /** Printing under way, by address and versions. */
  readonly underWay: Map<string, Promise<Print>>;
  /** Changes of which nobody has been told yet, in the order of their commits, and the number of the last one ever. */
  readonly changes: Change[];
  lastChange: number;
  /** The number of the last change that somebody was told of, for every thread of the process. */
  readonly told: Int32Array<SharedArrayBuffer>;
  /** Prints an address anew if what it shows has changed, where this process has a press. */
  again?: (address: string) => Promise<Print | null>;
  /** The kiosk, where it has a store of its own: it gets what is printed, and hears what is not told of yet. */
  kiosk?: { keep(address: string, print: Print): void; showOn(change: Change): void };
};

const MEBIBYTE = 1024 * 1024;
const MOST_SPELLINGS = 2_000;

type Kept = typeof globalThis & { moratPress?: Store };

/** The process's one store of prints, bounded by bytes; the least recently read go first. Modules are loaded twice, so it hangs on globalThis. */
export function theStore(): Store {
  const kept = globalThis as Kept;
  kept.moratPress ??= aStore();
  return kept.moratPress;
}

/** Whether a print shows these versions of its tags. */
export function isOf({ versions: printed }: Print, versions: Versions): boolean {
  return Object.entries(versions).every(([tag, version]) => printed[tag] === version);
}

/** The room in which the print of an address is kept, or would be. */
export function roomOf({ pages, queries }: Store, address: string): LRUCache<string, Print> {
  return address.includes('?') ? queries : pages;
}

/** Keeps the print of an address, at the kiosk too. */
export function putBy(store: Store, address: string, print: Print): void {
  roomOf(store, address).set(address, print);
  store.kiosk?.keep(address, print);
}

/** Makes a store of its own: a thread has one, and each test. */
export function aStore({
  pages = 96 * MEBIBYTE,
  queries = 12 * MEBIBYTE,
  told = new Int32Array(new SharedArrayBuffer(4)),
} = {}): Store {
  return {
    pages: aRoom(pages),
    queries: aRoom(queries),
    spellings: new LRUCache({ max: MOST_SPELLINGS }),
    underWay: new Map(),
    changes: [],
    lastChange: 0,
    told,
  };
}

function aRoom(mostBytes: number): LRUCache<string, Print> {
  return new LRUCache({ maxSize: mostBytes, sizeCalculation: bytesOf });
}

function bytesOf(print: Print, key: string): number {
  const { identity, gzip, br } = print;
  const bodies = [identity, gzip, br].reduce((sum, sheet) => sum + (sheet?.body.byteLength ?? 0), 0);
  return bodies + key.length * 2 + 4_000;
}
