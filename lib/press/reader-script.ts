import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { browserCode } from './browser-code.ts';

type Script = {
  readonly address: string;
  readonly code: Buffer;
  readonly compressed: Buffer;
  /** What stands in every page and runs before it is painted. */
  readonly opening: string;
};
type Kept = typeof globalThis & { moratReaderScript?: Script };

/** The script of readers' pages, under an address that changes with it, so that browsers may keep it for ever. */
export function readerScript(): Script {
  const kept = globalThis as Kept;
  kept.moratReaderScript ??= made();
  return kept.moratReaderScript;
}

function made(): Script {
  const code = Buffer.from(browserCode('reader'));
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 10);
  return {
    address: `/reader/${hash}.js`,
    code,
    compressed: brotliCompressSync(code),
    opening: browserCode('opening'),
  };
}

/** Answers a request for the script; false when it asks for something else. An address of an older script gets the new one, briefly. */
export function sendReaderScript(req: IncomingMessage, res: ServerResponse): boolean {
  if (!req.url?.startsWith('/reader/')) return false;
  const { address, code, compressed } = readerScript();
  const isBrotli = /\bbr\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const body = isBrotli ? compressed : code;
  res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  res.setHeader(
    'Cache-Control',
    req.url === address ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
  );
  res.setHeader('Vary', 'Accept-Encoding');
  if (isBrotli) res.setHeader('Content-Encoding', 'br');
  res.setHeader('Content-Length', body.byteLength);
  res.end(req.method === 'HEAD' ? undefined : body);
  return true;
}
