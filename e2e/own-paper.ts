import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Database, openDatabase } from '#db/client';
import { migrate } from '#db/migrate';
import { theSecret } from '#lib/auth/secret';
import { aSessionCookie } from '#lib/auth/testing';
import { aNewsroom, type Newsroom } from '#lib/desk/testing';
import type { Actor } from '#lib/newsroom/people';
import { cpuMillis } from '../bench/cpu-time.ts';

/** A paper of a journey's own: an empty database with the cast in it, and processes that serve it. */
export type OwnPaper = {
  readonly db: Database;
  readonly cast: Newsroom;
  /** Where its processes keep what is theirs. */
  readonly folder: string;
  /** Starts one more process on the paper, in the place of one that crashed if given, and answers when it is open. */
  readonly open: (inPlaceOf?: OwnProcess) => Promise<OwnProcess>;
  /** Ends every process and takes the paper away. */
  readonly clearAway: () => Promise<void>;
};

export type OwnProcess = {
  readonly origin: string;
  /** How long it took to open, in milliseconds of processor, or by the clock where nobody says how long a process worked. */
  readonly openedIn: number;
  /** Ends it without warning, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, as an update does, and waits until it has. */
  readonly stop: () => Promise<void>;
  /** Ends it without warning, while its pages stay open. */
  readonly crash: () => Promise<void>;
  /** Stops it where it stands, its sockets open, as an overloaded machine does; and lets it go on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Lets it write nothing to the disk, as when that is full; and again. Linux only. */
  readonly fillDisk: (isFull: boolean) => void;
  /** Opens a browser for somebody of the paper; `at` when the way there leads by another address. */
  readonly enter: (actor: Actor, at?: string) => Promise<Page>;
};

type Visitors = { readonly browser: Browser; readonly watch: (page: Page) => void };

/** Makes a paper with the cast of PRODUCT §8, that nobody else's journey touches. */
export async function anOwnPaper(browser: Browser, watch: (page: Page) => void): Promise<OwnPaper> {
  const folder = mkdtempSync(join(tmpdir(), 'morat-own-paper-'));
  const db = openDatabase({ url: `file:${join(folder, 'morat.db')}` });
  await migrate(db);
  const cast = await aNewsroom(db);
  const running: OwnProcess[] = [];
  return {
    db,
    cast,
    folder,
    open: async (inPlaceOf) => {
      const port = inPlaceOf ? Number(new URL(inPlaceOf.origin).port) : await aFreePort();
      const process = await openProcess(folder, db, port, { browser, watch });
      running.push(process);
      return process;
    },
    clearAway: async () => {
      await Promise.all(running.map(({ kill }) => kill()));
      await db.close();
      // What a process still had in hand may come down a moment after it.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function openProcess(
  folder: string,
  db: Database,
  port: number,
  visitors: Visitors,
): Promise<OwnProcess> {
  const origin = `http://localhost:${port}`;
  const began = performance.now();
  const server = spawn(process.execPath, ['.next/house/server.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: folder,
      SECRET: theSecret(),
      DEMO: '0',
      LOG_LEVEL: 'error',
    },
  });
  await expect.poll(() => isOpen(origin, server), { timeout: 60_000, intervals: [100] }).toBe(true);
  const openedIn = cpuMillis(server.pid ?? 0) ?? performance.now() - began;
  const contexts: BrowserContext[] = [];
  return {
    origin,
    openedIn,
    kill: async () => {
      // A page that is left open would complain of the silence.
      await Promise.all(contexts.map((context) => context.close()));
      await end(server);
    },
    stop: () => end(server, 'SIGTERM'),
    crash: () => end(server),
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    fillDisk: (isFull) => limitFiles(server, isFull ? '0' : 'unlimited'),
    enter: async (actor, at = origin) => {
      const context = await visitors.browser.newContext({ baseURL: at });
      contexts.push(context);
      await signIn(context, db, actor, at);
      const page = await context.newPage();
      visitors.watch(page);
      return page;
    },
  };
}

/** Signs somebody in, in a browser that has no page yet. */
export async function signIn(context: BrowserContext, db: Database, { personId }: Actor, at: string) {
  const { name, value } = await aSessionCookie(db, personId);
  await context.addCookies([{ name, value, url: at, httpOnly: true, sameSite: 'Lax' }]);
}

/** The longest file that a process may write: with none at all every write fails, and only its own do. */
function limitFiles({ pid }: ChildProcess, most: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${most}:`]);
}

async function isOpen(origin: string, server: ChildProcess): Promise<boolean> {
  if (server.exitCode !== null) throw new Error(`The paper's process ended with ${server.exitCode}.`);
  const answer = await fetch(`${origin}/api/health`).catch(() => null);
  return answer?.ok ?? false;
}

async function end(server: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

function aFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
