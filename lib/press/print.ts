import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { capture, type Render } from './capture.ts';
import type { Print } from './store.ts';
import { strip } from './strip.ts';

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);
const WORTH_COMPRESSING = 600;

/** What is printed: the address to render, the status it is answered with, the policy of the page. */
export type Order = {
  readonly address: string;
  readonly status: number;
  readonly versions: Readonly<Record<string, number>>;
  readonly noindex: boolean;
};

export type PrintingRoom = {
  readonly render: Render;
  readonly host: string;
  /** The security policy of a page whose own inline scripts have these hashes. */
  readonly policy: (scriptHashes: readonly string[]) => string;
};

/** Renders an address once and makes it ready to be sent. A render that failed is no print and throws. */
export async function print(room: PrintingRoom, order: Order, now: number): Promise<Print> {
  const rendered = await capture(room.render, order.address, room.host);
  if (rendered.status >= 500) throw new Error(`${order.address} could not be rendered (${rendered.status}).`);
  const isPage = rendered.type.startsWith('text/html');
  const stripped = isPage ? strip(rendered.body.toString('utf8')) : null;
  const identity = stripped ? Buffer.from(stripped.html) : rendered.body;
  const compressed = identity.byteLength >= WORTH_COMPRESSING;
  return {
    status: rendered.status === 200 ? order.status : rendered.status,
    headers: {
      'Content-Type': rendered.type,
      ...(stripped && { 'Content-Security-Policy': room.policy(stripped.scriptHashes) }),
      ...(order.noindex && { 'X-Robots-Tag': 'noindex' }),
    },
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    bodies: {
      identity,
      gzip: compressed ? await pressGzip(identity, { level: 7 }) : null,
      br: compressed
        ? await pressBrotli(identity, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: 5,
              [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
            },
          })
        : null,
    },
    versions: order.versions,
    printedAt: now,
  };
}
