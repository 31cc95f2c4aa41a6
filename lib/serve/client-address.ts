import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import { env } from '#lib/env';

const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

/**
 * Writes the true sender into a request's `X-Forwarded-*` and takes out what anybody could have written there: only
 * with a proxy of our own in front is its word believed, and of its list only the last entry, which it wrote itself.
 */
export function settleSender(req: IncomingMessage, believeProxy = env.trustProxy): void {
  const { headers } = req;
  const told = believeProxy ? lastOf(headers['x-forwarded-for']) : undefined;
  const address = told && (isIPv4(told) || isIPv6(told)) ? told : req.socket.remoteAddress;
  for (const name of FORWARDED) delete headers[name];
  headers['x-forwarded-for'] = plainAddress(address);
  headers['x-forwarded-proto'] = env.tls ? 'https' : 'http';
  if (headers.host) headers['x-forwarded-host'] = headers.host;
}

/** An address as limits count it: IPv4 alone, IPv6 by its /64, which is one household. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const whole = [...groups, ...Array<string>(missing).fill('0'), ...(tail?.split(':').filter(Boolean) ?? [])];
  return `${whole.slice(0, 4).join(':')}::/64`;
}

function lastOf(header: string | string[] | undefined): string | undefined {
  return [header ?? []].flat().join(',').split(',').at(-1)?.trim();
}

function plainAddress(address = ''): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}
