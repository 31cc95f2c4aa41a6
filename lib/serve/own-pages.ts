import type { ServerResponse } from 'node:http';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Key, translator } from '#lib/i18n/translate';
import { LANGUAGES } from '#lib/newsroom/people';
import type { PrintingRoom } from '#lib/press/print';

/** Shows a page that is rendered for one reader and kept nowhere: what they typed, or what is theirs alone, is in it. */
export async function showPage(
  room: PrintingRoom,
  res: ServerResponse,
  address: string,
  status: number,
): Promise<void> {
  const { headers, body } = await room.setPage(address);
  res.writeHead(status, {
    ...headers,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    'Content-Length': body.byteLength,
  });
  res.end(body);
}

/** Sends a reader on after what they sent was taken, so that reloading sends nothing twice. */
export function leadTo(res: ServerResponse, path: string): void {
  res.writeHead(303, { Location: path, 'Content-Length': 0 }).end();
}

/** Counts one try from a network; false when it has had its number. */
export function isWithin(limit: RateLimiterMemory, network: string): Promise<boolean> {
  return limit.consume(network).then(
    () => true,
    () => false,
  );
}

/** What is not worth a page: said in both languages, and the connection ends, since something may be left unread in it. */
export function sayInBoth(
  res: ServerResponse,
  status: number,
  key: Key<'public'>,
  values?: Readonly<Record<string, number>>,
): void {
  const lines = LANGUAGES.map((language) => translator(language, 'public')(key, values));
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  res.end(`${lines.join('\n')}\n`);
}
