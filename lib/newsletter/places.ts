import { env } from '#lib/env';
import type { Language } from '#lib/newsroom/people';

/** What a link in a mail is for. */
export type LinkErrand = 'confirm' | 'manage' | 'leave';

/** Under this address lie the links of the mails; their pages are rendered for one reader and kept nowhere. */
export const LINKS = '/thu-ban-tin';

const WORDS: Readonly<Record<LinkErrand, string>> = {
  confirm: 'xac-nhan',
  manage: 'lua-chon',
  leave: 'thoi-nhan',
};

/** The path of a link for whoever has this key. */
export function linkPath(errand: LinkErrand, key: string): string {
  return `${LINKS}/${WORDS[errand]}?ma=${key}`;
}

/** Reads such a path again; null when it is none. A key that cannot be one is an empty one. */
export function readLink(address: string): { errand: LinkErrand; key: string } | null {
  const [path = '', query = ''] = address.split('?', 2);
  const [errand] = Object.entries(WORDS).find(([, word]) => path === `${LINKS}/${word}`) ?? [];
  if (!errand) return null;
  const key = new URLSearchParams(query).get('ma') ?? '';
  return { errand: errand as LinkErrand, key: /^[\w-]{22}$/.test(key) ? key : '' };
}

/** A path as readers outside the paper open it. */
export function wholeAddress(path: string): string {
  return (env.origin ?? `http://localhost:${env.port}`) + path;
}

/** A page of the paper in a language, as a whole address. */
export function pageAddress(language: Language, path: string): string {
  return wholeAddress(language === 'en' ? `/en${path}` : path);
}

/** The paper's host, by which a list of mails is known (RFC 2919). */
export function paperHost(): string {
  return new URL(wholeAddress('/')).hostname;
}
