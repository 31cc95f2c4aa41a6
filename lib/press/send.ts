import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Coding, Print, Sheet } from './store.ts';

const NOT_IN_A_304 = new Set(['Content-Type', 'Content-Length', 'Content-Encoding']);

/** What a reader's browser says of itself: the codings it takes, and which print it has already. */
export type Asked = { readonly codings: string | undefined; readonly known: string | undefined };

/** A print as it goes to one reader; nothing but a head when the browser has this very print already. */
export type Sending = {
  readonly status: number;
  readonly head: readonly string[];
  readonly body: Buffer | null;
};

/** Makes a print ready for one reader. The head is names and values in turn. */
export function sendingOf({ codings, known }: Asked, print: Print): Sending {
  const { body, etag, head } = sheetFor(codings, print);
  if (print.status !== 200 || !isKnown(known, etag)) return { status: print.status, head, body };
  const rest = head.filter((_, at) => !NOT_IN_A_304.has(head[at - (at % 2)] ?? ''));
  return { status: 304, head: rest, body: null };
}

/** Sends a print as the reader's browser can take it, or 304 when it has this very print already. */
export function send({ method, headers }: IncomingMessage, res: ServerResponse, print: Print): void {
  const asked = { codings: headers['accept-encoding'], known: headers['if-none-match'] };
  const { status, head, body } = sendingOf(asked, print);
  res.writeHead(status, head as string[]);
  res.end(method === 'HEAD' ? undefined : body);
}

/** Sends the reader on to where the page is now, for good. `to` begins at the root of this paper. */
export function sendOn(res: ServerResponse, to: string): void {
  res.statusCode = 308;
  res.setHeader('Location', to);
  res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=30');
  res.setHeader('Content-Length', 0);
  res.end();
}

function sheetFor(accepted: string | undefined, { identity, gzip, br }: Print): Sheet {
  if (!accepted) return identity;
  if (br && accepts(accepted, 'br')) return br;
  if (gzip && accepts(accepted, 'gzip')) return gzip;
  return identity;
}

function accepts(accepted: string, coding: Coding): boolean {
  const at = accepted.indexOf(coding);
  if (at === -1) return false;
  return !/^\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(accepted.slice(at + coding.length));
}

function isKnown(asked: string | undefined, etag: string): boolean {
  if (!asked) return false;
  return asked === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
