import { env } from '#lib/env';

/**
 * Whether a request that changes something comes from one of our own pages: its `Origin` is the configured one, or
 * (none configured) that of the host it was sent to. A missing, null or foreign origin is not.
 */
export function isSameOrigin(origin: string | null | undefined, host: string | null | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  return env.origin ? origin === env.origin : origin === `http://${host}`;
}
