import type { ServerResponse } from 'node:http';
import { env } from '#lib/env';

type Scripts = { nonce?: string; hashes?: readonly string[]; dev?: boolean };

/**
 * The content security policy of a page. With a nonce (the newsroom) only scripts that carry it run, and what they
 * load; without one (readers' pages, files) only our own script files do, and of inline scripts those with the hashes.
 */
export function contentSecurityPolicy({ nonce, hashes = [], dev = false }: Scripts = {}): string {
  const scripts = nonce
    ? ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"]
    : ["'self'", "'inline-speculation-rules'", ...hashes, ...(dev ? ["'unsafe-inline'"] : [])];
  const rules = {
    'default-src': ["'self'"],
    'script-src': [...scripts, ...(dev ? ["'unsafe-eval'"] : [])],
    // Positions of menus and carets are written as style attributes; a style cannot run anything.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(dev ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join('; ');
}

/** Sets what every answer carries; a page may tighten its own afterwards. */
export function setSecurityHeaders(res: ServerResponse, dev = false): void {
  res.setHeader('Content-Security-Policy', contentSecurityPolicy({ dev }));
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('X-Frame-Options', 'DENY');
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  if (env.tls) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
