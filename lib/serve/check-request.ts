import type { IncomingMessage } from 'node:http';
import { isSameOrigin } from '#lib/auth/same-origin';
import { PICTURE_LIMITS } from '#lib/media/picture-limits';
import { isOnePress } from './one-press.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const MEBIBYTE = 1024 * 1024;
const FORM_BYTES = 2 * MEBIBYTE;
/** A form's own wrapping around one picture. */
const WRAPPING = MEBIBYTE;

export type Turned = { status: 400 | 403 | 405 | 411 | 413; words: string };

/** Why a request is turned away before anything of it is read, or null: its address, method, origin and size. */
export function turnAway(req: IncomingMessage): Turned | null {
  const { method = '', headers, url = '' } = req;
  if (!isReadable(url)) return { status: 400, words: 'This address cannot be read.' };
  if (READS.has(method)) return null;
  if (!WRITES.has(method)) return { status: 405, words: 'This method is not known here.' };
  if (!isSameOrigin(headers.origin, headers.host) && !isOnePress(req)) {
    return { status: 403, words: 'Changes are made from the pages of this paper only.' };
  }
  if (headers['transfer-encoding']) return { status: 411, words: 'Say how long it is (Content-Length).' };
  const most = url.startsWith('/api/media') ? PICTURE_LIMITS.mostBytes + WRAPPING : FORM_BYTES;
  if (Number(headers['content-length'] ?? 0) > most) {
    return { status: 413, words: `This is too large; ${Math.floor(most / MEBIBYTE)} MB is the most.` };
  }
  return null;
}

function isReadable(url: string): boolean {
  if (!url.startsWith('/')) return false;
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}
