import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '#db/client';
import { DEMO_PAPER } from '#db/demo/demo-paper';
import { migrate } from '#db/migrate';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { freePort, startMorat } from './morat-server.ts';
import { ownBlocking } from './own-blocking.ts';

/** It is no dependency: npx fetches it, and the figures are those of one version. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/**
 * Points at least; milliseconds, and shift, at most. Points and blocking time are what a page may take beyond one of a
 * single line, measured in turn with it: on a quiet machine that one has 100 points and blocks nothing, on others the
 * browser's own work and what else the machine does count too. `own` is the blocking time by what the processor did.
 */
const WANTED = { beyondPlain: { performance: 1, tbt: 30 }, own: 30, others: 100, lcp: 1_500, cls: 0.005 };

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
};
type Figures = Readonly<Record<(typeof CATEGORIES)[number] | 'lcp' | 'tbt' | 'own' | 'cls' | 'fcp', number>>;

const run = promisify(execFile);
const [runs = '5', origin] = process.argv.slice(2);
const paper = origin ? { origin, stop: async () => {} } : await aDemoPaper();
const plain = await aPlainPage();
console.log(
  `${LIGHTHOUSE}, phone, simulated throttling, middle of ${runs} runs of ${process.env.CHROME_PATH}; load ${loadavg()[0]?.toFixed(1)}`,
);

const table: Record<string, Figures> = {};
let isKept = true;
for (const [name, path] of Object.entries(await pagesOf(paper.origin))) {
  // The first one wakes the page, and has its pictures made.
  await measure(paper.origin + path);
  const [ours, theirs]: [Figures[], Figures[]] = [[], []];
  for (let round = 0; round < Number(runs); round += 1) {
    ours.push(await measure(paper.origin + path));
    theirs.push(await measure(plain.origin));
  }
  const [our, their] = [middleOf(ours), middleOf(theirs)];
  isKept &&= isAsWanted(our, their);
  table[name] = our;
  table[`one line, beside ${name}`] = their;
}
plain.stop();
await paper.stop();
console.table(table);
console.log(isKept ? 'kept' : `NOT KEPT (wanted: ${JSON.stringify(WANTED)})`);
if (!isKept) process.exitCode = 1;

async function aDemoPaper() {
  const folder = mkdtempSync(join(tmpdir(), 'morat-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const db = openDatabase({ url: `file:${join(folder, 'morat.db')}` });
  await migrate(db);
  await seedDemoPaper(db, DEMO_PAPER, { mediaDir: join(folder, 'media'), picturesDir: 'db/demo/pictures' });
  await db.close();
  return startMorat(folder, await freePort());
}

/** A page of a single line: what it takes is the machine's and the browser's own. */
async function aPlainPage() {
  const page =
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<meta name="description" content="-"><title>-</title></head><body><main><h1>Nước lên</h1></main></body></html>';
  const port = await freePort();
  const server = createServer((_, res) => res.setHeader('content-type', 'text/html').end(page)).listen(port);
  return { origin: `http://localhost:${port}/`, stop: () => server.close() };
}

/** The front, a section, the newest article of it, and a search that finds something. */
async function pagesOf(at: string): Promise<Readonly<Record<string, string>>> {
  const feed = await (await fetch(`${at}/thoi-su/feed.json`)).json();
  const article = new URL(feed.items[0].url).pathname;
  return {
    front: '/',
    article,
    section: '/thoi-su',
    search: '/tim-kiem?q=nuoc+lon',
    'search, unasked': '/tim-kiem',
  };
}

async function measure(address: string): Promise<Figures> {
  const flags = ['--quiet', '--output=json', '--output-path=stdout', '--throttling-method=simulate'];
  const browser = '--chrome-flags=--headless=new --no-sandbox';
  const { categories, audits } = await askTwice(['--yes', LIGHTHOUSE, address, ...flags, browser]);
  const points = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    ...Object.fromEntries(points),
    fcp: Math.round(value('first-contentful-paint')),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    own: Math.round(await ownBlocking(address)),
    cls: Number(value('cumulative-layout-shift').toFixed(4)),
  };
}

/** Now and then the browser loses its own trace; Lighthouse then says that it wants to be run again. */
async function askTwice(args: readonly string[]): Promise<Report> {
  const ask = async (): Promise<Report> =>
    JSON.parse((await run('npx', [...args], { maxBuffer: 64 * 1024 * 1024 })).stdout);
  return ask().catch(ask);
}

function middleOf(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {}) as (keyof Figures)[];
  const middle = (name: keyof Figures) =>
    all.map((figures) => figures[name]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Figures;
}

function isAsWanted(figures: Figures, plain: Figures): boolean {
  const { performance, lcp, tbt, own, cls } = figures;
  return (
    performance >= plain.performance - WANTED.beyondPlain.performance &&
    CATEGORIES.slice(1).every((name) => figures[name] >= WANTED.others) &&
    lcp <= WANTED.lcp &&
    tbt <= plain.tbt + WANTED.beyondPlain.tbt &&
    own <= WANTED.own &&
    cls <= WANTED.cls
  );
}
