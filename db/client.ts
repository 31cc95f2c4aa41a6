import { fileURLToPath } from 'node:url';
import type { SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import { env } from '#lib/env';
import type { Ask, Engine } from './engine.ts';
import { openFileEngine } from './engine-file.ts';
import { openLibsqlEngine } from './engine-libsql.ts';

export { DatabaseError, isBusy, isDiskFull, isDuplicate, sqliteCode } from './database-error.ts';

type Builder = SqliteRemoteDatabase;

/** Reading: the query builder's selects, and hand-written SQL whose rows come back as objects. */
export type Queries = Pick<Builder, 'select' | 'selectDistinct' | '$with' | 'with' | '$count'> & {
  all<Row>(query: SQL): Promise<Row[]>;
  get<Row>(query: SQL): Promise<Row | undefined>;
};

/** Reading and writing inside one write transaction; it sees its own writes. */
export type Transaction = Queries &
  Pick<Builder, 'insert' | 'update' | 'delete'> & {
    run(query: SQL): Promise<void>;
  };

/**
 * The newsroom's database. Reads see what is committed; all writing happens in `transaction`, one at a time, and a
 * transaction that throws leaves nothing behind. A transaction awaits nothing but its own statements.
 */
export type Database = Queries & {
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** A number that changes whenever anybody commits, in this process or another; null when the engine cannot tell. */
  commitMark(): number | null;
  close(): Promise<void>;
};

/** Where the database is: a `file:` URL, or `libsql:`/`http:` for a primary; `syncUrl` makes the file a replica of one. */
export type DatabasePlace = { url: string; syncUrl?: string; authToken?: string };

/** Opens the database at a place. It is not migrated by this. */
export function openDatabase(place: DatabasePlace): Database {
  const engine = openEngine(place);
  return {
    ...queriesOver(engine.read),
    transaction: (work) => engine.write((ask) => work(queriesOver(ask))),
    commitMark: () => engine.commitMark(),
    close: () => engine.close(),
  };
}

const kept = globalThis as typeof globalThis & { moratDatabase?: Database };

/** The configured database, opened once for the whole process however often this module is loaded. */
export function theDatabase(): Database {
  kept.moratDatabase ??= openDatabase({
    url: env.databaseUrl,
    syncUrl: env.syncUrl ?? undefined,
    authToken: env.databaseAuthToken ?? undefined,
  });
  return kept.moratDatabase;
}

function openEngine({ url, syncUrl, authToken }: DatabasePlace): Engine {
  const path = url.startsWith('file:') ? filePath(url) : null;
  if (syncUrl) return openLibsqlEngine({ primaryUrl: syncUrl, replicaPath: path, authToken });
  if (path) return openFileEngine(path);
  return openLibsqlEngine({ primaryUrl: url, replicaPath: null, authToken });
}

function filePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

const dialect = new SQLiteAsyncDialect();

function queriesOver(ask: Ask): Transaction {
  const builder = drizzle(async (statement, params, method) => {
    const rows = await ask(statement, params, method === 'run' ? 'none' : 'arrays');
    return { rows: method === 'get' ? (rows[0] as unknown[]) : rows };
  });
  const byHand = (query: SQL) => {
    const { sql, params } = dialect.sqlToQuery(query);
    return ask(sql, params, 'objects');
  };
  return {
    select: builder.select.bind(builder),
    selectDistinct: builder.selectDistinct.bind(builder),
    with: builder.with.bind(builder),
    $with: builder.$with.bind(builder),
    $count: builder.$count.bind(builder),
    insert: builder.insert.bind(builder),
    update: builder.update.bind(builder),
    delete: builder.delete.bind(builder),
    all: async <Row>(query: SQL) => (await byHand(query)) as Row[],
    get: async <Row>(query: SQL) => (await byHand(query))[0] as Row | undefined,
    run: async (query) => {
      await byHand(query);
    },
  };
}
