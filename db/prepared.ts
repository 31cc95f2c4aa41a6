import type { Queries } from './client.ts';

/**
 * A query that is built and prepared once for each database: building one costs many times what running it does.
 * `build` gets the database and returns the prepared query.
 */
export function prepared<Prepared>(build: (q: Queries) => Prepared): (q: Queries) => Prepared {
  const known = new WeakMap<Queries, Prepared>();
  return (q) => {
    const ready = known.get(q) ?? build(q);
    known.set(q, ready);
    return ready;
  };
}
