import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { log } from '#lib/log';
import { send } from '#lib/press/send';
import type { Print } from '#lib/press/store';
import { type Turned, turnAway } from './check-request.ts';
import { settleSender } from './client-address.ts';
import { setSecurityHeaders } from './security-headers.ts';

type Inside = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** How long somebody who is turned away may go on speaking, in milliseconds. */
const HEARD_OUT = 5_000;

/** The print of an address that is ready to be sent, or null. */
type AtHand = (url: string) => Print | null;

/**
 * The door of the house: every request passes here first. What lies ready is handed out at once, with nothing asked of
 * who wants it. What may not come in is told so in one line; what fails inside is answered without its reason, with a
 * reference that stands in the log.
 */
export function answerWith(
  inside: Inside,
  { dev = false, atHand = () => null }: { dev?: boolean; atHand?: AtHand } = {},
): RequestListener {
  return async (req, res) => {
    if (log.isLevelEnabled('debug')) noteWhenAnswered(req, res);
    try {
      const print = isReading(req) ? atHand(req.url ?? '/') : null;
      if (print) return send(req, res, print);
      settleSender(req);
      // These two tell Next what to trust while it renders; only our own proxy.ts may say so.
      delete req.headers['content-security-policy'];
      delete req.headers['x-nonce'];
      setSecurityHeaders(res, dev);
      const turned = turnAway(req);
      if (turned) return sendAway(req, res, turned);
      await inside(req, res);
    } catch (error) {
      fail(req, res, error);
    }
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function sendAway(req: IncomingMessage, res: ServerResponse, { status, words }: Turned): void {
  log.info({ method: req.method, path: pathOf(req), status }, 'turned away');
  // What is not read would be taken for the next request: this connection ends here. But who is hung up on while they
  // speak hears nothing of why.
  res.setHeader('Connection', 'close');
  sayPlainly(res, status, words);
  const end = () => res.end();
  const tooLong = setTimeout(end, HEARD_OUT);
  req
    .resume()
    .once('end', end)
    .once('close', () => clearTimeout(tooLong));
}

function fail(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  const reference = randomUUID();
  log.error({ err: error, reference, method: req.method, path: pathOf(req) }, 'failed');
  if (res.headersSent) res.destroy();
  else {
    sayPlainly(res, 500, `Something went wrong here. Reference: ${reference}`);
    res.end();
  }
}

function noteWhenAnswered(req: IncomingMessage, res: ServerResponse): void {
  const began = performance.now();
  res.once('finish', () => {
    const ms = Math.round(performance.now() - began);
    log.debug({ method: req.method, path: pathOf(req), status: res.statusCode, ms }, 'answered');
  });
}

/** Says all there is to say in one line; the answer is still to be ended. */
function sayPlainly(res: ServerResponse, status: number, words: string): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Length', Buffer.byteLength(words) + 1);
  res.write(`${words}\n`);
}

/** The path for the log: no query (people search for names), and no invitation's token. */
function pathOf(req: IncomingMessage): string {
  return (req.url ?? '').split('?', 1)[0]?.replace(/^\/invite\/.*/, '/invite/…') ?? '';
}
