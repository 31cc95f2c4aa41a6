import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#db/client';
import { migrate } from '#db/migrate';
import { listLatest } from '#db/published';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { cpuMillis } from './cpu-time.ts';
import { type Effort, type Load, load, loadMaker } from './load.ts';
import { freePort, startMorat } from './morat-server.ts';
import { hasNginx, type SentPage, startNginx } from './nginx-beside.ts';
import { askedAnew, printTable } from './report.ts';
import { paperOf } from './thousand-stories.ts';

const STORIES = 1_000;
const ROUNDS = 5;
/** What an article may cost at most, in times of what nginx needs to send the same bytes. */
const MOST_TIMES_NGINX = 3;

/** How an address stood the load, with the processor time that a request took in the server, in milliseconds. */
export type Measured = Load & { readonly name: string; readonly cpu: number | null };

const [seconds = 3, connections = 32] = process.argv.slice(2).map(Number);
const effort: Effort = { seconds, connections };
const folder = mkdtempSync(join(tmpdir(), 'morat-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

console.log(`Publishing ${STORIES} stories …`);
const article = await fillPaper();
const morat = await startMorat(folder, await freePort());
const pages = await Promise.all([
  takePage('article', article),
  takePage('front', '/'),
  takePage('search', `/tim-kiem?q=${encodeURIComponent('nuoc len con may')}`),
]);
console.log(
  `${cpus().length} cores, ${await loadMaker()}, ${ROUNDS} × ${seconds} s, ${connections} connections, brotli`,
);

const nginx = hasNginx() ? await startNginx(folder, await freePort(), pages) : null;
if (!nginx) console.log('nginx is not installed: there is nothing to compare with.');
const ours: Measured[] = [];
const theirs: Measured[] = [];
for (const { name, address } of pages) {
  const our = aTally(name, address, morat.pid);
  const their = nginx && aTally(name, `${nginx.origin}/${name}`, nginx.pid);
  for (let round = 0; round < ROUNDS; round += 1) {
    await our.load();
    await their?.load();
  }
  ours.push(our.total());
  if (their) theirs.push(their.total());
}
const anew = await askedAnew(morat.origin);
await morat.stop();
nginx?.stop();

printTable({ ours, theirs, pages, anew });
const times = ratio(ours[0]?.cpu, theirs[0]?.cpu);
if (times !== null) {
  const isKept = times <= MOST_TIMES_NGINX;
  console.log(
    `\nAn article costs ${times.toFixed(2)} × nginx (at most ${MOST_TIMES_NGINX}): ${isKept ? 'kept' : 'NOT KEPT'}`,
  );
  if (!isKept) process.exitCode = 1;
}

/** Publishes the stories by the desk's own verbs; answers the address of one from the middle. */
async function fillPaper(): Promise<string> {
  const db = openDatabase({ url: `file:${join(folder, 'morat.db')}` });
  await migrate(db);
  const place = { mediaDir: join(folder, 'media'), picturesDir: 'db/demo/pictures' };
  const seeded = await seedDemoPaper(db, paperOf(STORIES), place);
  if (!seeded.ok) throw new Error(seeded.refusal.code);
  const { cards } = await listLatest(db, 'vi', { before: null, limit: 30 });
  await db.close();
  const address = cards.at(-1)?.address;
  if (!address) throw new Error('Nothing was published.');
  return address;
}

async function takePage(name: string, path: string): Promise<SentPage & { readonly address: string }> {
  const address = morat.origin + path;
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, async (res) => {
      const headers = Object.fromEntries(
        Object.entries(res.headers).map(([key, value]) => [key, String(value)]),
      );
      const body = Buffer.concat(await res.toArray());
      if (res.statusCode === 200) resolve({ name, address, body, headers });
      else reject(new Error(`${path}: ${res.statusCode}`));
    }).on('error', reject);
  });
}

/** Loads an address round by round. Percentiles are of the middle round, the cost is of the one least disturbed: what else runs only adds. */
function aTally(name: string, address: string, pid: number) {
  const rounds: Load[] = [];
  const costs: number[] = [];
  return {
    load: async () => {
      await load(address, { ...effort, seconds: 1 });
      const before = cpuMillis(pid);
      const round = await load(address, effort);
      const after = cpuMillis(pid);
      rounds.push(round);
      if (before !== null && after !== null) costs.push((after - before) / round.requests);
    },
    total: (): Measured => {
      return {
        name,
        requests: sum(rounds, 'requests'),
        perSecond: sum(rounds, 'perSecond') / rounds.length,
        p50: middle(rounds.map(({ p50 }) => p50)),
        p99: middle(rounds.map(({ p99 }) => p99)),
        failed: sum(rounds, 'failed'),
        cpu: costs.length > 0 ? Math.min(...costs) : null,
      };
    },
  };
}

function sum(rounds: readonly Load[], figure: keyof Load): number {
  return rounds.reduce((total, round) => total + round[figure], 0);
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function ratio(our: number | null | undefined, their: number | null | undefined): number | null {
  return our && their ? our / their : null;
}
