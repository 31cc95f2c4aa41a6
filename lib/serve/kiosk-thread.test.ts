import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import type { Database } from '#db/client';
import { bumpTags } from '#db/tag-versions';
import { openTestDb } from '#db/testing';
import { press } from '#lib/press/press';
import { aPrintingRoom } from '#lib/press/print';
import { aStore, type Print } from '#lib/press/store';
import { runKiosk } from './kiosk-thread.ts';

/** A front page as the house prints it: "1" is the first one. */
async function aHouse(db: Database) {
  let count = 0;
  const room = aPrintingRoom({
    policy: () => "default-src 'self'",
    render: async (_req, res) => {
      count += 1;
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(`<p>${count}</p>`);
    },
  });
  const { find } = press({ db, room, store: aStore() });
  return async () =>
    (await find({ path: '/', query: '', place: { kind: 'front', language: 'vi' } })) as Print;
}

it('hears what the house said while a request came, before it orders the page from there', async () => {
  const db = await openTestDb();
  const print = await aHouse(db);
  const { port1: house, port2: line } = new MessageChannel();
  const said: string[] = [];
  const opened = new Promise<number>((resolve) => {
    house.on('message', (words) => {
      said.push(words.kind);
      if (words.kind === 'opened') resolve(words.port);
      if (words.kind === 'order') house.postMessage({ kind: 'failed', number: words.number });
    });
  });
  let saysMeanwhile = () => {};
  // The kiosk asks the database for its mark as the first thing of all that it does for a request.
  const watched: Database = {
    ...db,
    commitMark: () => {
      saysMeanwhile();
      return db.commitMark();
    },
  };
  runKiosk(line, watched, { told: new Int32Array(new SharedArrayBuffer(4)) });
  house.postMessage({ kind: 'keep', address: '/', print: await print() });
  house.postMessage({ kind: 'open', stand: { port: 0, host: '127.0.0.1' }, passage: null });
  const origin = `http://127.0.0.1:${await opened}/`;
  onTestFinished(async () => {
    house.postMessage({ kind: 'close' });
    await once(house, 'close');
  });
  const ask = async () => (await fetch(origin, { headers: { 'accept-encoding': 'identity' } })).text();
  expect(await ask()).toContain('<p>1</p>');

  await db.transaction((tx) => bumpTags(tx, ['latest']));
  const newer = await print();
  saysMeanwhile = () => {
    house.postMessage({ kind: 'keep', address: '/', print: newer });
    saysMeanwhile = () => {};
  };
  expect(await ask()).toContain('<p>2</p>');
  expect(said).not.toContain('order');
});
