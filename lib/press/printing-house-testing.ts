import { setTimeout as pause } from 'node:timers/promises';
import type { PrintingRoom } from './print.ts';
import { takeJobs } from './take-jobs.ts';

/** Printers for tests: what they do with a page stands in its address. They say who made it. */
const setPage: PrintingRoom['setPage'] = async (address) => {
  if (address === '/falls') process.exit(1);
  if (address === '/fails') throw new Error('no such page');
  if (address === '/fails-oddly') throw Object.assign(new Error('an odd page'), { cause: () => {} });
  if (address === '/pauses') await pause(50);
  if (address === '/slow') await pause(60_000);
  if (address === '/stuck') for (;;);
  return { status: 200, headers: {}, body: Buffer.from(String(process.pid)) };
};

takeJobs({
  setPage,
  print: async ({ address, ...order }, now) => {
    const { status, headers, body } = await setPage(address);
    const identity = { body, etag: '"1"', head: Object.entries(headers).flat() };
    return { ...order, status, identity, gzip: null, br: null, printedAt: now, seen: null };
  },
});
