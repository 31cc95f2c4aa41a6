import { LRUCache } from 'lru-cache';

/** How a print can be sent. */
export type Coding = 'identity' | 'gzip' | 'br';

/** A page as it was printed: ready to be sent, with what it was printed from. */
export type Print = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  /** Not every print is worth compressing; identity is always there. */
  readonly bodies: Readonly<Record<Coding, Buffer | null>>;
  /** The versions of its tags, read before it was rendered. */
  readonly versions: Readonly<Record<string, number>>;
  readonly printedAt: number;
};

export type Store = {
  /** Pages that the paper itself links to. */
  readonly pages: LRUCache<string, Print>;
  /** Pages of a query (searches, further pages of lists): anybody can make up new ones, so they have a small room of their own. */
  readonly queries: LRUCache<string, Print>;
  /** Printing under way, by address and versions. */
  readonly underWay: Map<string, Promise<Print>>;
};

const MEBIBYTE = 1024 * 1024;

type Kept = typeof globalThis & { moratPress?: Store };

/** The process's one store of prints, bounded by bytes; the least recently read go first. Modules are loaded twice, so it hangs on globalThis. */
export function theStore(): Store {
  const kept = globalThis as Kept;
  kept.moratPress ??= aStore();
  return kept.moratPress;
}

/** Makes a store of its own, for tests too. */
export function aStore({ pages = 96 * MEBIBYTE, queries = 12 * MEBIBYTE } = {}): Store {
  return { pages: aRoom(pages), queries: aRoom(queries), underWay: new Map() };
}

function aRoom(mostBytes: number): LRUCache<string, Print> {
  return new LRUCache({ maxSize: mostBytes, sizeCalculation: bytesOf });
}

function bytesOf(print: Print, key: string): number {
  const { identity, gzip, br } = print.bodies;
  const bodies = [identity, gzip, br].reduce((sum, body) => sum + (body?.byteLength ?? 0), 0);
  return bodies + key.length * 2 + 1_000;
}
