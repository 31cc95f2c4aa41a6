import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { translator } from '#lib/i18n/translate';
import { networkOf } from '#lib/serve/client-address';

/** How many pages of queries one network may have printed for it in a minute; what lies ready costs nothing. */
const PRINTINGS = { points: 120, duration: 60 } as const;

/** Counts the queries that a network has printed for it; answers whether this one is still among those it may have. */
export type QueryLimit = (req: IncomingMessage) => Promise<boolean>;

/** Opens the count for one press: anybody can make up queries, and each one that is new costs a search. */
export function aQueryLimit(allowance: { points: number; duration: number } = PRINTINGS): QueryLimit {
  const asked = new RateLimiterMemory(allowance);
  return (req) =>
    asked.consume(networkOf(String(req.headers['x-forwarded-for']))).then(
      () => true,
      () => false,
    );
}

/** Tells a reader who searched too often when to come back. */
export function sendTooOften(res: ServerResponse): void {
  res.statusCode = 429;
  res.setHeader('Retry-After', PRINTINGS.duration);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.end(
    `${translator('vi', 'public')('searchedTooOften')}\n${translator('en', 'public')('searchedTooOften')}\n`,
  );
}
