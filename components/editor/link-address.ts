import { isAllowedAddress } from '#lib/article/nodes/link';

/**
 * The address that a person meant: `bensong.example/a` goes to https, `tin@bensong.example` to mail, `0270 3820 111` to the
 * telephone. Null for what a story may not link to, such as `javascript:`.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.normalize('NFC').trim();
  const address = withScheme(text);
  return address !== null && isAllowedAddress(address) ? address : null;
}

function withScheme(text: string): string | null {
  if (/^\+?[\d .()-]{6,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  if (/^(?:[a-z][a-z0-9+.-]*:(?!\d)|\/)/i.test(text)) return text;
  return /^[^\s/:]+\.[^\s/:]{2,}(?:[:/?#]\S*)?$/.test(text) ? `https://${text}` : null;
}
