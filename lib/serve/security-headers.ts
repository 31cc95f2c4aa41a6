import type { ServerResponse } from 'node:http';
import { PLAYER_ORIGINS } from '#lib/article/embed/known-embed';
import { env } from '#lib/env';

type Scripts = { nonce?: string; hashes?: readonly string[]; dev?: boolean; framed?: boolean };

/**
 * The content security policy of a page. With a nonce (the newsroom) only scripts that carry it run, and what they
 * load; without one (readers' pages, files) only our own script files do, and of inline scripts those with the hashes.
 * A page that is `framed` may stand in a frame of our own pages, no other in any.
 */
export function contentSecurityPolicy({
  nonce,
  hashes = [],
  dev = false,
  framed = false,
}: Scripts = {}): string {
  const scripts = nonce
    ? ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"]
    : ["'self'", ...hashes, ...(dev ? ["'unsafe-inline'"] : [])];
  const rules = {
    'default-src': ["'self'"],
    'script-src': [...scripts, ...(dev ? ["'unsafe-eval'"] : [])],
    'worker-src': ["'self'"],
    // Positions of menus and carets are written as style attributes; a style cannot run anything.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    // Not every browser counts the sockets of the own origin as 'self'.
    'connect-src': [
      "'self'",
      ...(env.origin ? [env.origin.replace(/^http/, 'ws')] : []),
      ...(dev ? ['ws:'] : []),
    ],
    // Readers may ask for the players of known houses, and for a recording wherever it lies; the newsroom shows neither.
    'frame-src': nonce ? ["'self'"] : PLAYER_ORIGINS,
    'media-src': nonce ? ["'self'"] : ["'self'", 'https:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': [framed ? "'self'" : "'none'"],
  };
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join('; ');
}

/** What every answer carries; a page may tighten its own policy afterwards. */
export function securityHeaders(dev = false): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy({ dev }),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(env.tls && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Sets what every answer carries. */
export function setSecurityHeaders(res: ServerResponse, dev = false): void {
  for (const [name, value] of Object.entries(securityHeaders(dev))) res.setHeader(name, value);
}
