import { Agent, createServer, get } from 'node:http';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '#db/client';
import { bumpTags } from '#db/tag-versions';
import { aSection, openSharedTestDb, openTestDb } from '#db/testing';
import { log } from '#lib/log';
import { inPublic } from '#lib/press/change-over';
import { press } from '#lib/press/press';
import { aPrintingRoom } from '#lib/press/print';
import { aStore } from '#lib/press/store';
import { answerWith } from './answer.ts';
import { answerReaders } from './answer-readers.ts';
import { keepKiosk } from './keep-kiosk.ts';

const failures = vi.spyOn(log, 'error').mockImplementation(() => {});
afterEach(() => failures.mockClear());

/** A paper with one section behind a kiosk in its thread; `inside` are the addresses that the house itself was asked for. */
async function aPaper() {
  const { db, place } = await openSharedTestDb();
  await aSection(db, { slug: 'song-nuoc' });
  const rendered: string[] = [];
  const render: Parameters<typeof answerReaders>[0]['render'] = async ({ url = '' }, res) => {
    rendered.push(url);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(`<p>${url} ${rendered.length}</p>${'chữ '.repeat(400)}`);
  };
  const store = aStore();
  const ours = press({ db, store, room: aPrintingRoom({ render, policy: () => "default-src 'self'" }) });
  const house = createServer(answerWith(answerReaders({ db, press: ours, render })));
  const inside: string[] = [];
  house.on('request', ({ url = '' }) => inside.push(url));
  vi.stubEnv('DATABASE_URL', place.url);
  const kiosk = keepKiosk('./kiosk.ts', { press: ours, store });
  const port = await kiosk.open(house, { port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await kiosk.close();
    house.close();
    house.closeAllConnections();
    await kiosk.takenDown();
  });
  return { db, place, store, kiosk, port, rendered, inside, ask: (path: string) => askAnew(port, path) };
}

/** Asks as somebody who comes for the first time. */
function askAnew(port: number, path: string): Promise<string> {
  const agent = new Agent({ keepAlive: true });
  return new Promise<string>((resolve, reject) => {
    get({ port, path, agent, host: '127.0.0.1' }, async (res) => {
      resolve(
        (Buffer.concat(await res.toArray())
          .toString()
          .match(/\/\S* \d+(?=<)/) ?? [''])[0],
      );
    }).on('error', reject);
  }).finally(() => agent.destroy());
}

it('hands out what the house printed, and has what changed printed there', async () => {
  const { db, place, ask, inside, rendered } = await aPaper();
  expect(await ask('/')).toBe('/ 1');
  expect(inside).toEqual(['/']);
  expect([await ask('/'), await ask('/?utm_source=zalo')]).toEqual(['/ 1', '/ 1']);
  await db.transaction((tx) => bumpTags(tx, ['latest']));
  expect([await ask('/'), await ask('/')]).toEqual(['/ 2', '/ 2']);
  const other = openDatabase(place);
  await other.transaction((tx) => bumpTags(tx, ['latest']));
  expect(await ask('/')).toBe('/ 3');
  await other.transaction((tx) => bumpTags(tx, ['section:khac']));
  expect(await ask('/')).toBe('/ 3');
  await other.close();
  expect([inside, rendered]).toEqual([['/'], ['/', '/', '/']]);
});

it('serves readers while the house can do nothing at all', async () => {
  const { ask, port } = await aPaper();
  await ask('/');
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const reader = new Worker(
    `const { workerData: { port, answered } } = require('node:worker_threads');
    const socket = require('node:net').connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n');
    socket.once('data', () => { Atomics.store(answered, 0, 1); Atomics.notify(answered, 0); socket.destroy(); });`,
    { eval: true, workerData: { port, answered } },
  );
  expect(Atomics.wait(answered, 0, 0, 20_000)).toBe('ok');
  await reader.terminate();
});

it('shows a page as it was until somebody is told of a change, and not a moment longer', async () => {
  const { db, store, ask, inside } = await aPaper();
  await ask('/');
  const { again } = store;
  const met: string[] = [];
  store.again = async (address) => {
    met.push(await ask('/'), await ask('/'));
    return again?.(address) ?? null;
  };
  for (let round = 2; round < 8; round += 1) {
    await inPublic(db, store).transaction((tx) => bumpTags(tx, ['latest']));
    expect(await ask('/')).toBe(`/ ${round}`);
  }
  expect(met).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6].map((print) => `/ ${print}`));
  expect(inside).toEqual(['/']);
});

it('tells the house what is read, so that it is printed first and kept longest', async () => {
  const { store, ask } = await aPaper();
  await ask('/song-nuoc');
  await ask('/');
  expect([...store.pages.keys()]).toEqual(['/', '/song-nuoc']);
  await ask('/song-nuoc');
  await expect.poll(() => [...store.pages.keys()], { timeout: 5_000 }).toEqual(['/song-nuoc', '/']);
  for (const path of ['/', '/song-nuoc', ...Array.from({ length: 14 }, (_, n) => `/?utm_source=${n}`)])
    await ask(path);
  await expect.poll(() => [...store.pages.keys()], { timeout: 5_000 }).toEqual(['/', '/song-nuoc']);
});

it('opens although one fell before, which nobody had come to', async () => {
  const db = await openTestDb();
  const ours = press({
    db,
    store: aStore(),
    room: { print: () => Promise.reject(new Error('no printers')) },
  });
  const kiosk = keepKiosk('./kiosk.ts', { press: ours, store: aStore(), rest: 10 });
  kiosk.say({ kind: 'keep', address: '/', print: null as never });
  await expect.poll(() => failures.mock.calls, { timeout: 20_000 }).toHaveLength(1);
  const house = createServer((_req, res) => res.end('<p>/ 7</p>'));
  const port = await kiosk.open(house, { port: 0, host: '127.0.0.1' });
  expect(await askAnew(port, '/')).toBe('/ 7');
  await kiosk.close();
  house.close();
  await kiosk.takenDown();
});

it('that falls again and again ends the house, because nobody can come any more', async () => {
  const kiosk = keepKiosk('./nobody.ts', { press: {} as never, store: aStore(), rest: 0 });
  const why = await new Promise((resolve) => process.once('uncaughtException', resolve));
  expect(String(why)).toContain('falls again and again');
  await kiosk.takenDown();
});

it('is followed by another one where it stood when it falls, with all that was printed', async () => {
  const { kiosk, ask, inside } = await aPaper();
  await ask('/');
  kiosk.say({ kind: 'keep', address: '/', print: null as never });
  const isBack = () => ask('/').catch(() => 'nobody there');
  await expect.poll(isBack, { timeout: 10_000 }).toBe('nobody there');
  await expect.poll(isBack, { timeout: 10_000 }).toBe('/ 1');
  expect(inside).toEqual(['/']);
});

it('leaves it to the house to own up to a page that cannot be printed', async () => {
  const { db, ask, store, inside } = await aPaper();
  await ask('/');
  await db.transaction((tx) => bumpTags(tx, ['latest']));
  const failing = vi.spyOn(store.underWay, 'get').mockImplementation(() => {
    throw new Error('The printers are out of ink.');
  });
  expect(await ask('/')).toBe('');
  expect(inside).toEqual(['/', '/']);
  failing.mockRestore();
  expect(await ask('/')).toBe('/ 2');
});

it('says so when its port belongs to somebody else', async () => {
  const { store, port } = await aPaper();
  const second = keepKiosk('./kiosk.ts', { press: {} as never, store });
  const opening = second.open(createServer(), { port, host: '127.0.0.1' });
  await expect(opening).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.takenDown();
});
