import type { Server } from 'node:http';

/** An idle connection is kept longer than the sixty seconds of common proxies, because who closes first resets what the other just sent. */
export const KEEP_ALIVE = 75_000;

/** Sets how long the server waits for others: a slow sender may not hold a connection open for ever. */
export function setPatience(server: Server): void {
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = KEEP_ALIVE;
}
