import { type ChildProcess, spawn } from 'node:child_process';
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

/** A paper of a journey's own: an empty database with the cast in it, and processes that serve it. */
export type OwnPaper = {
  readonly db: Database;
  readonly cast: Newsroom;
  /** Starts one more process on the paper, in the place of one that crashed if given, and answers when it is open. */
  readonly open: (inPlaceOf?: OwnProcess) => Promise<OwnProcess>;
  /** Ends every process and takes the paper away. */
  readonly clearAway: () => Promise<void>;
};

export type OwnProcess = {
  readonly origin: string;
  /** Ends it without warning, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** The same, while its pages stay open. */
  readonly crash: () => Promise<void>;
  /** Opens a browser for somebody of the paper. */
  readonly enter: (actor: Actor) => Promise<Page>;
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
    open: async (inPlaceOf) => {
      const port = inPlaceOf ? Number(new URL(inPlaceOf.origin).port) : await aFreePort();
      const process = await openProcess(folder, db, port, { browser, watch });
      running.push(process);
      return process;
    },
    clearAway: async () => {
      await Promise.all(running.map(({ kill }) => kill()));
      await db.close();
      rmSync(folder, { recursive: true, force: true });
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
  const server = spawn(process.execPath, ['server.ts'], {
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
  const contexts: BrowserContext[] = [];
  return {
    origin,
    kill: async () => {
      // A page that is left open would complain of the silence.
      await Promise.all(contexts.map((context) => context.close()));
      await end(server);
    },
    crash: () => end(server),
    enter: async (actor) => {
      const context = await visitors.browser.newContext({ baseURL: origin });
      contexts.push(context);
      const { name, value } = await aSessionCookie(db, actor.personId);
      await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
      const page = await context.newPage();
      visitors.watch(page);
      return page;
    },
  };
}

async function isOpen(origin: string, server: ChildProcess): Promise<boolean> {
  if (server.exitCode !== null) throw new Error(`The paper's process ended with ${server.exitCode}.`);
  const answer = await fetch(`${origin}/api/health`).catch(() => null);
  return answer?.ok ?? false;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
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
