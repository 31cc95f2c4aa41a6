/** How rows come back: as arrays for the query builder, as objects for hand-written SQL, or not at all. */
export type RowShape = 'arrays' | 'objects' | 'none';

/** One statement and its answer. Parameters may be numbers, strings, booleans, bytes and null. */
export type Ask = (statement: string, params: readonly unknown[], shape: RowShape) => Promise<unknown[]>;

/** What an engine must do: answer reads from committed data, and run one write transaction at a time. */
export type Engine = {
  readonly read: Ask;
  write<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  /** A number that changes whenever anybody commits, in this process or another; null when that cannot be told here. */
  commitMark(): number | null;
  close(): Promise<void>;
};

/** How long a writer waits for its turn before it is told that the database is busy, in milliseconds. */
export const TURN_TIMEOUT = 20_000;

/** Lets a transaction's statements through until it has ended: a forgotten `await` is a bug, not a stray write. */
export function untilEnded(ask: Ask): { ask: Ask; end: () => void } {
  let ended = false;
  return {
    ask: async (statement, params, shape) => {
      if (ended) throw new Error('The transaction has ended: a statement was not awaited inside it.');
      return ask(statement, params, shape);
    },
    end: () => {
      ended = true;
    },
  };
}
