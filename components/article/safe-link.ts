const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A link's address if readers may be sent there: the web, mail, telephone, or this paper; else null. */
export function safeLink(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const href = address.trim();
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return href;
  const parsed = URL.parse(href);
  return parsed && ALLOWED.has(parsed.protocol) ? parsed.href : null;
}
