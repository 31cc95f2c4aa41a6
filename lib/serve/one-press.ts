import type { IncomingMessage } from 'node:http';
import { isSameOrigin } from '#lib/auth/same-origin';
import { readLink } from '#lib/newsletter/places';

/**
 * Whether a mail program stops the newsletter for its reader by one press (RFC 8058): a POST to the link of a mail that
 * comes from no page of ours, without a session, which it does not need.
 */
export function isOnePress({ method, url = '', headers }: IncomingMessage): boolean {
  return (
    method === 'POST' && readLink(url)?.errand === 'leave' && !isSameOrigin(headers.origin, headers.host)
  );
}
