import { type Browser, chromium, devices } from '@playwright/test';

/** As Lighthouse takes a phone of the middle to be slower than this machine, and a task to hold a touch up. */
const TIMES_SLOWER = 4;
const LONG_TASK = 50;
/** By then a page has its typefaces, and all that stands further down. */
const PATIENCE = 5_000;
const CATEGORIES = ['-*', 'toplevel', 'loading', 'blink.user_timing'];

/** An event of a trace; times in microseconds, `tdur` of them at work. */
type Traced = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly documentLoaderURL?: string } };
};

/**
 * How long an address blocks a phone from its first paint on, in milliseconds: Lighthouse's sum, but of the time that each
 * task of the page was at work. By the clock a task also takes as long as whatever else the machine does meanwhile.
 */
export async function ownBlocking(address: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    return blockingIn(await tracedOpening(browser, address), address);
  } finally {
    await browser.close();
  }
}

async function tracedOpening(browser: Browser, address: string): Promise<readonly Traced[]> {
  const page = await (await browser.newContext(devices['Moto G4'])).newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(address);
  await page.waitForTimeout(PATIENCE);
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}

function blockingIn(events: readonly Traced[], address: string): number {
  const began = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith(address),
  );
  const painted = events.find(({ name, pid }) => name === 'firstContentfulPaint' && pid === began?.pid);
  if (!began || !painted) throw new Error(`Nothing was painted at ${address}.`);
  return events
    .filter(({ name, pid, tid }) => /:RunTask$/.test(name) && pid === began.pid && tid === began.tid)
    .filter(({ ts, ph }) => ph === 'X' && ts >= painted.ts)
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, (tdur / 1_000) * TIMES_SLOWER - LONG_TASK), 0);
}
