import type { Server } from 'node:http';

/**
 * Sets how long the server waits for others: a slow sender may not hold a connection open for ever, and an idle one is
 * kept longer than the sixty seconds of common proxies, because who closes first resets what the other just sent.
 */
export function setPatience(server: Server): void {
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 75_000;
}
