import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient, type InArgs, type InValue, type ResultSet } from '@libsql/client';
import { Mutex, withTimeout } from 'async-mutex';
import { DatabaseError, isBusy } from './database-error.ts';
import { type Ask, type Engine, type RowShape, TURN_TIMEOUT, untilEnded } from './engine.ts';

/** How long the primary may take for one statement, in milliseconds; after that the write is given up. */
const ANSWER_TIMEOUT = 5_000;
/** How often an embedded replica asks for what other processes have written, in milliseconds. */
const SYNC_EVERY = 1_000;

type Place = { primaryUrl: string; replicaPath: string | null; authToken?: string };

/**
 * The libSQL engine: writes go to the primary, one transaction at a time; reads come from the primary or, if there is
 * an embedded replica, from that, which is brought up to date before a commit is answered.
 */
export function openLibsqlEngine({ primaryUrl, replicaPath, authToken }: Place): Engine {
  const primary = createClient({ url: primaryUrl, authToken });
  const replica = replicaPath ? openReplica(replicaPath, primaryUrl, authToken) : null;
  const turn = withTimeout(
    new Mutex(),
    TURN_TIMEOUT,
    new DatabaseError('SQLITE_BUSY', 'No turn to write came up in time.'),
  );

  return {
    read: asker((replica ?? primary).execute.bind(replica ?? primary)),
    write: (work) =>
      turn.runExclusive(async () => {
        const transaction = await inTime(primary.transaction('write'));
        const { ask, end } = untilEnded(asker(transaction.execute.bind(transaction)));
        try {
          const result = await work(ask);
          end();
          await confirmed(transaction.commit());
          await catchUp(replica);
          return result;
        } finally {
          end();
          transaction.close();
        }
      }),
    commitMark: () => null,
    close: async () => {
      await turn.runExclusive(() => {
        replica?.close();
        primary.close();
      });
    },
  };
}

function openReplica(path: string, syncUrl: string, authToken: string | undefined): Client {
  mkdirSync(dirname(path), { recursive: true });
  return createClient({ url: `file:${path}`, syncUrl, authToken, syncInterval: SYNC_EVERY / 1000 });
}

type Execute = (statement: { sql: string; args: InArgs }) => Promise<ResultSet>;

function asker(execute: Execute): Ask {
  return async (statement, params, shape) => {
    const { rows, columns } = await inTime(execute({ sql: statement, args: params.map(bindable) }));
    return rows.map((row) => rowAs(shape, row, columns));
  };
}

function rowAs(shape: RowShape, row: ResultSet['rows'][number], columns: string[]): unknown {
  const values = columns.map((_, i) => (row[i] instanceof ArrayBuffer ? Buffer.from(row[i]) : row[i]));
  return shape === 'arrays' ? values : Object.fromEntries(columns.map((name, i) => [name, values[i]]));
}

/** Whole numbers travel as integers, not as floating point; booleans as 0 and 1. */
function bindable(value: unknown): InValue {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return value === undefined ? null : (value as InValue);
}

/** The primary's answer; SQLITE_BUSY if it does not come in time or nobody is there to give it. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = new DatabaseError('SQLITE_BUSY', 'The primary database did not answer in time.');
  const timer = setTimeout(() => reject(late), ANSWER_TIMEOUT);
  try {
    return await Promise.race([answer, promise]);
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    throw new DatabaseError('SQLITE_BUSY', 'The primary database cannot be reached.', error);
  } finally {
    clearTimeout(timer);
  }
}

/** A commit that is not confirmed may have happened or not: that is no "busy, try again". */
async function confirmed(commit: Promise<void>): Promise<void> {
  try {
    await inTime(commit);
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new DatabaseError('SQLITE_IOERR', 'The primary database did not confirm the commit.', error);
  }
}

/** Brings the replica up to date. The commit stands even if this fails: the replica goes on trying by itself. */
async function catchUp(replica: Client | null): Promise<void> {
  if (replica) await inTime(replica.sync()).catch(() => undefined);
}

function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: unknown };
  if (error.message === 'fetch failed' || /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR)/.test(String(code))) return true;
  return isConnectionLost(error.cause);
}
