import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Coding, Print } from './store.ts';

const CACHE_CONTROL = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400';
/** What is gone must not come back from somebody's cache. */
const GONE_CACHE_CONTROL = 'public, max-age=0, s-maxage=5, must-revalidate';

/** Sends a print as the reader's browser can take it, or 304 when it has this very print already. */
export function send(req: IncomingMessage, res: ServerResponse, print: Print): void {
  const coding = codingFor(req.headers['accept-encoding'], print);
  const etag = `"${print.etag}${coding === 'identity' ? '' : `-${coding}`}"`;
  for (const [name, value] of Object.entries(print.headers)) res.setHeader(name, value);
  res.setHeader('Cache-Control', print.status === 200 ? CACHE_CONTROL : GONE_CACHE_CONTROL);
  res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader('ETag', etag);
  if (print.status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.statusCode = 304;
    res.removeHeader('Content-Type');
    res.end();
    return;
  }
  const body = print.bodies[coding] ?? Buffer.alloc(0);
  res.statusCode = print.status;
  if (coding !== 'identity') res.setHeader('Content-Encoding', coding);
  res.setHeader('Content-Length', body.byteLength);
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

function codingFor(accepted: string | undefined, { bodies }: Print): Coding {
  if (!accepted) return 'identity';
  if (bodies.br && accepts(accepted, 'br')) return 'br';
  if (bodies.gzip && accepts(accepted, 'gzip')) return 'gzip';
  return 'identity';
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
