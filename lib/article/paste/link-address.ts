import { isAllowedAddress } from '#lib/article/nodes/link';

/** Addresses that only pass a reader on, and the name of what they pass on to. */
const WAYSTATIONS: Readonly<Record<string, string>> = {
  'www.google.com/url': 'q',
  'l.facebook.com/l.php': 'u',
  'lm.facebook.com/l.php': 'u',
};

/**
 * The address that a pasted link leads to, past the waystations of Google and Facebook; null when it leads to a place in
 * the pasted document, to another site's own path, or nowhere that a story may link to.
 */
export function linkAddress(written: string | null): string | null {
  const address = written?.trim() ?? '';
  const url = URL.parse(address);
  if (!url) return null;
  const passedOn = WAYSTATIONS[url.host + url.pathname];
  const target = passedOn ? url.searchParams.get(passedOn) : null;
  if (target && URL.canParse(target)) return linkAddress(target);
  if (isAllowedAddress(address)) return address;
  return isAllowedAddress(url.href) ? url.href : null;
}

/** Whether a link was meant to lead out of the pasted document, but to nowhere that a story may link to. */
export function isRefusedAddress(written: string): boolean {
  const leadsOut = /^[a-z][a-z\d+.-]*:/i.test(written.replace(/[\p{Cc}\s]/gu, ''));
  return leadsOut && linkAddress(written) === null;
}
