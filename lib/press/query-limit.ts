import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { translator } from '#lib/i18n/translate';
import { networkOf } from '#lib/serve/client-address';

/** How many pages of queries one network may have printed for it in a minute; what lies ready costs nothing. */
const PRINTINGS = { points: 120, duration: 60 } as const;

/**
 * How many suggestions one network may have found for it in a minute, besides. Each reader who types asks for several, and a
 * carrier sends many phones through one network: none of them shall be kept from searching by what others type.
 */
export const SUGGESTIONS = { points: 900, duration: 60 } as const;

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

/** Tells a reader who searched too often when to come back, on a page that a phone can read and that costs nothing. */
export function sendTooOften(res: ServerResponse): void {
  res.statusCode = 429;
  res.setHeader('Retry-After', PRINTINGS.duration);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  const [vi, en] = [translator('vi', 'public'), translator('en', 'public')];
  res.end(`<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${vi('search')}</title></head><body><main><h1>${vi('searchedTooOften')}</h1><p><a href="/">${vi('toFront')}</a></p>
<p lang="en">${en('searchedTooOften')} <a href="/en">${en('toFront')}</a></p></main></body></html>
`);
}
