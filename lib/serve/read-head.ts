import type { Asked } from '#lib/press/send';

/** A plain request for a page: the address, and what decides which bytes it is answered with. */
export type PlainRequest = Asked & { readonly url: string };

/** A longer head is nothing that a browser sends for a page. */
const LONGEST = 8_192;
/** One whole request and nothing after it, as RFC 9112 writes it; no line may be folded. */
const WHOLE = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[\w!#$%&'*+.^`|~-]+:[^\r\n\0]*\r\n)+\r\n$/;
/** What has a body, wants another protocol or another end of the connection, or comes from the staff, is for the house. */
const UNUSUAL =
  /\r\n(?:(?:content-length|transfer-encoding|upgrade|expect|trailer):|connection:(?!\s*keep-alive\s*\r)|cookie:[^\r]*\bmorat\.session=)/i;
const HOST = /\r\nhost:/gi;

/** Reads what came over a connection as one plain request; null when it is anything else, or only a part of one. */
export function readHead(came: Buffer): PlainRequest | null {
  if (came.byteLength > LONGEST) return null;
  const head = came.toString('latin1');
  const url = WHOLE.exec(head)?.[1];
  if (!url || UNUSUAL.test(head) || head.match(HOST)?.length !== 1) return null;
  return { url, codings: headerOf(head, CODINGS), known: headerOf(head, KNOWN) };
}

const CODINGS = /\r\naccept-encoding:([^\r]*)/i;
const KNOWN = /\r\nif-none-match:([^\r]*)/i;

function headerOf(head: string, header: RegExp): string | undefined {
  return header.exec(head)?.[1]?.trim();
}
