import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#db/client';
import { migrate } from '#db/migrate';
import { listLatest } from '#db/published';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { loadMaker } from './load.ts';
import { freePort, startMorat } from './morat-server.ts';
import { hasNginx, type SentPage, startNginx } from './nginx-beside.ts';
import { scheduleEachSecond, untilPublished } from './publish-each-second.ts';
import { askedAnew, printBeside, printWhilePublishing } from './report.ts';
import { aTally, type Measured, WARMING_UP } from './tally.ts';
import { paperOf } from './thousand-stories.ts';

const STORIES = 1_000;
const ROUNDS = 5;
const CONNECTIONS = [1, 32, 256];
/** What a printed page may cost at most, in times of what nginx needs to send the same bytes. */
const MOST_TIMES_NGINX = 2;
/** How much longer than the middle one a hundredth of the requests may take while stories are published. */
const MOST_TIMES_P50 = 10;

const [seconds = 3, ...asked] = process.argv.slice(2).map(Number);
const allConnections = asked.length > 0 ? asked : CONNECTIONS;
const folder = mkdtempSync(join(tmpdir(), 'morat-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const place = { mediaDir: join(folder, 'media'), picturesDir: 'db/demo/pictures' };

console.log(`Publishing ${STORIES} stories …`);
const db = openDatabase({ url: `file:${join(folder, 'morat.db')}` });
const article = await fillPaper();
const morat = await startMorat(folder, await freePort());
const pages = await Promise.all([
  takePage('article', article.address),
  takePage('front', '/'),
  takePage('section', article.section),
  takePage('search', `/tim-kiem?q=${encodeURIComponent('nuoc len con may')}`),
]);
const nginx = hasNginx() ? await startNginx(folder, await freePort(), pages) : null;
if (!nginx) console.log('nginx is not installed: there is nothing to compare with.');

const isKept: boolean[] = [];
let stories = STORIES;
for (const connections of allConnections) {
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `\n${cpus().length} cores, ${await loadMaker()}, ${ROUNDS} × ${seconds} s, ${connections} connections, brotli, load ${load}`,
  );
  isKept.push(...(await measureBeside(connections)), ...(await measureWhilePublishing(connections)));
}
const anew = await askedAnew(morat.origin);
console.log(
  `\n${anew.searches} searches never asked before: p50 ${anew.p50.toFixed(1)} ms, p99 ${anew.p99.toFixed(1)} ms`,
);
await morat.stop();
await db.close();
nginx?.stop();
console.log(isKept.every(Boolean) ? 'kept' : 'NOT KEPT');
if (!isKept.every(Boolean)) process.exitCode = 1;

/** Publishes the stories by the desk's own verbs; answers the address of one from the middle, and of its section. */
async function fillPaper(): Promise<{ address: string; section: string }> {
  await migrate(db);
  const seeded = await seedDemoPaper(db, paperOf(STORIES), place);
  if (!seeded.ok) throw new Error(seeded.refusal.code);
  const { cards } = await listLatest(db, 'vi', { before: null, limit: 30 });
  const address = cards.at(-1)?.address;
  if (!address) throw new Error('Nothing was published.');
  return { address, section: address.slice(0, address.lastIndexOf('/')) };
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

/** Each page in turn with nginx, so that whatever else the machine does meets both. Answers what was kept. */
async function measureBeside(connections: number): Promise<boolean[]> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (const { name, address } of pages) {
    const our = aTally(name, address, morat.pid, { seconds, connections });
    const their = nginx && aTally(name, `${nginx.origin}/${name}`, nginx.pid, { seconds, connections });
    for (let round = 0; round < ROUNDS; round += 1) {
      await our.load();
      await their?.load();
    }
    ours.push(our.total());
    if (their) theirs.push(their.total());
  }
  printBeside({ ours, theirs, pages });
  return ours.map(({ cpu }, index) => {
    const their = theirs[index]?.cpu;
    return !cpu || !their || cpu / their <= MOST_TIMES_NGINX;
  });
}

/**
 * The same pages while Morat publishes a story every second, each in turn with nginx: how long the slow requests of a server
 * take that has nothing to do with it is what the machine makes of so much work. Answers what was kept.
 */
async function measureWhilePublishing(connections: number): Promise<boolean[]> {
  const effort = { seconds: seconds * 2, connections };
  const servers = nginx ? [morat, nginx] : [morat];
  const count = servers.length * pages.length * (effort.seconds + WARMING_UP);
  await scheduleEachSecond(db, place, stories, count);
  stories += count;
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (const { name, address } of pages) {
    const our = aTally(name, address, morat.pid, effort);
    await our.load();
    ours.push(our.total());
    if (!nginx) continue;
    const their = aTally(name, `${nginx.origin}/${name}`, nginx.pid, effort);
    await their.load();
    theirs.push(their.total());
  }
  await untilPublished(db, stories);
  printWhilePublishing(ours, theirs);
  return ours.map(({ p50, p99 }) => p99 <= p50 * MOST_TIMES_P50);
}
