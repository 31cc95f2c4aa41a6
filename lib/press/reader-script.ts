import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

type Script = { readonly address: string; readonly code: Buffer; readonly compressed: Buffer };
type Kept = typeof globalThis & { moratReaderScript?: Script };

const FOLDER = join(process.cwd(), 'components/site/reader');

/**
 * The one script of readers' pages: the files of components/site/reader in the order of their names, in one scope,
 * without types and comments, under an address that changes with them, so that browsers may keep it for ever.
 */
export function readerScript(): Script {
  const kept = globalThis as Kept;
  kept.moratReaderScript ??= made();
  return kept.moratReaderScript;
}

function made(): Script {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const source = files.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');
  const lines = stripTypeScriptTypes(source.replace(/\/\*\*[\s\S]*?\*\//g, ''))
    .split('\n')
    // Where a type stood, as many spaces were left.
    .map((line) => line.trim().replace(/ {2,}/g, ''))
    .filter((line) => line !== '' && !line.startsWith('//'));
  const code = Buffer.from(['(() => {', "'use strict';", ...lines, '})();'].join('\n'));
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 10);
  return { address: `/reader/${hash}.js`, code, compressed: brotliCompressSync(code) };
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
