import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

type Kept = typeof globalThis & { moratReaderScript?: { address: string; code: Buffer } };

/**
 * The one script of readers' pages: components/site/reader.ts without its types and comments, under an address that
 * changes with it, so that browsers may keep it for ever.
 */
export function readerScript(): { readonly address: string; readonly code: Buffer } {
  const kept = globalThis as Kept;
  kept.moratReaderScript ??= made();
  return kept.moratReaderScript;
}

function made() {
  const source = readFileSync(join(process.cwd(), 'components/site/reader.ts'), 'utf8');
  const code = stripTypeScriptTypes(source)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 10);
  return { address: `/reader/${hash}.js`, code: Buffer.from(code) };
}

/** Answers a request for the script; false when it asks for something else. An address of an older script gets the new one, briefly. */
export function sendReaderScript(req: IncomingMessage, res: ServerResponse): boolean {
  if (!req.url?.startsWith('/reader/')) return false;
  const { address, code } = readerScript();
  res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  res.setHeader(
    'Cache-Control',
    req.url === address ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
  );
  res.setHeader('Content-Length', code.byteLength);
  res.end(req.method === 'HEAD' ? undefined : code);
  return true;
}
