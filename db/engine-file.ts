import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Mutex, withTimeout } from 'async-mutex';
import SqliteFile from 'better-sqlite3';
import { DatabaseError, isBusy } from './database-error.ts';
import { type Ask, type Engine, type RowShape, TURN_TIMEOUT, untilEnded } from './engine.ts';

/** How long a transaction waits for another process to let go of the file, in milliseconds. */
const LOCK_TIMEOUT = 12_000;

/**
 * The embedded engine: one SQLite file, a connection that writes behind a mutex and another that only reads, so that
 * readers see committed data and nothing else.
 */
export function openFileEngine(path: string): Engine {
  mkdirSync(dirname(path), { recursive: true });
  const writer = connect(path);
  const reader = connect(path);
  reader.pragma('query_only = ON');
  // What a connection committed itself does not count for it; the one that only reads counts all.
  const commits = reader.prepare('PRAGMA data_version').pluck();
  const writes = asker(writer);
  const turn = withTimeout(
    new Mutex(),
    TURN_TIMEOUT,
    new DatabaseError('SQLITE_BUSY', 'No turn to write came up in time.'),
  );

  return {
    read: asker(reader),
    write: (work) =>
      turn.runExclusive(async () => {
        await begin(writer);
        const { ask, end } = untilEnded(writes);
        try {
          const result = await work(ask);
          end();
          writer.exec('COMMIT');
          return result;
        } finally {
          end();
          if (writer.inTransaction) writer.exec('ROLLBACK');
        }
      }),
    commitMark: () => Number(commits.get()),
    close: async () => {
      await turn.runExclusive(() => {
        reader.close();
        writer.close();
      });
    },
  };
}

function connect(path: string): SqliteFile.Database {
  const connection = new SqliteFile(path, { timeout: 5000 });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cache_size = -16000');
  connection.pragma('journal_size_limit = 67108864');
  return connection;
}

/** Takes the write lock without holding up the event loop: readers are served while another process writes. */
async function begin(writer: SqliteFile.Database): Promise<void> {
  const giveUpAt = Date.now() + LOCK_TIMEOUT;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    writer.pragma('busy_timeout = 0');
    try {
      writer.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
    } finally {
      writer.pragma('busy_timeout = 5000');
    }
    await pause(wait);
  }
}

function asker(connection: SqliteFile.Database): Ask {
  const prepared = new Map<string, SqliteFile.Statement>();
  return async (statement, params, shape) => {
    const ready = prepare(connection, prepared, statement, shape);
    const bound = params.map(bindable);
    if (ready.reader) return ready.all(...bound);
    ready.run(...bound);
    return [];
  };
}

const KEPT_STATEMENTS = 500;

/** A prepared statement from the cache; the least recently used makes room for a new one. */
function prepare(
  connection: SqliteFile.Database,
  prepared: Map<string, SqliteFile.Statement>,
  statement: string,
  shape: RowShape,
): SqliteFile.Statement {
  const key = shape === 'arrays' ? statement : ` ${statement}`;
  let ready = prepared.get(key);
  if (ready) {
    prepared.delete(key);
  } else {
    ready = connection.prepare(statement);
    if (ready.reader && shape === 'arrays') ready.raw(true);
    const oldest = prepared.size >= KEPT_STATEMENTS ? prepared.keys().next().value : undefined;
    if (oldest !== undefined) prepared.delete(oldest);
  }
  prepared.set(key, ready);
  return ready;
}

function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined ? null : value;
}
