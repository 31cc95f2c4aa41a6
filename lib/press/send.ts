import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Coding, Print, Sheet } from './store.ts';

const NOT_IN_A_304 = new Set(['Content-Type', 'Content-Length', 'Content-Encoding']);

/** Sends a print as the reader's browser can take it, or 304 when it has this very print already. */
export function send(req: IncomingMessage, res: ServerResponse, print: Print): void {
  const { body, etag, head } = sheetFor(req.headers['accept-encoding'], print);
  if (print.status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(
      304,
      head.filter((_, at) => !NOT_IN_A_304.has(head[at - (at % 2)] ?? '')),
    );
    res.end();
    return;
  }
  res.writeHead(print.status, head as string[]);
  res.end(req.method === 'HEAD' ? undefined : body);
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
