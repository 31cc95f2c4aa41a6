import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { setPatience } from './patience.ts';

it('a connection is kept for longer than a proxy keeps it, so that none is reset under a request', async () => {
  const server = createServer((_req, res) => res.end());
  setPatience(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const answer = await new Promise<IncomingMessage>((heard) => {
    get({ port, host: '127.0.0.1', agent }, heard);
  });
  expect(answer.headers['keep-alive']).toBe('timeout=75');
  agent.destroy();
  server.close();
});
