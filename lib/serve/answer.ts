import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { log } from '#lib/log';
import { turnAway } from './check-request.ts';
import { settleSender } from './client-address.ts';
import { setSecurityHeaders } from './security-headers.ts';

/**
 * The door of the house: every request passes here first. What may not come in is told so in one line; what fails
 * inside is answered without its reason, with a reference that stands in the log.
 */
export function answerWith(
  inside: (req: IncomingMessage, res: ServerResponse) => Promise<void>,
  { dev = false } = {},
): RequestListener {
  return async (req, res) => {
    const began = performance.now();
    settleSender(req);
    // These two tell Next what to trust while it renders; only our own proxy.ts may say so.
    delete req.headers['content-security-policy'];
    delete req.headers['x-nonce'];
    setSecurityHeaders(res, dev);
    res.once('finish', () => {
      const ms = Math.round(performance.now() - began);
      log.debug({ method: req.method, path: pathOf(req), status: res.statusCode, ms }, 'answered');
    });
    const turned = turnAway(req);
    if (turned) {
      log.info({ method: req.method, path: pathOf(req), status: turned.status }, 'turned away');
      // What was not read would be taken for the next request: this connection ends here.
      res.setHeader('Connection', 'close');
      return say(res, turned.status, turned.words);
    }
    try {
      await inside(req, res);
    } catch (error) {
      const reference = randomUUID();
      log.error({ err: error, reference, method: req.method, path: pathOf(req) }, 'failed');
      if (res.headersSent) res.destroy();
      else say(res, 500, `Something went wrong here. Reference: ${reference}`);
    }
  };
}

function say(res: ServerResponse, status: number, words: string): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.setHeader('Cache-Control', 'no-store');
  res.end(`${words}\n`);
}

/** The path for the log: no query (people search for names), and no invitation's token. */
function pathOf(req: IncomingMessage): string {
  return (req.url ?? '').split('?', 1)[0]?.replace(/^\/invite\/.*/, '/invite/…') ?? '';
}
