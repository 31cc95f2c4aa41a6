import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Database, openDatabase } from '#db/client';
import { migrate } from '#db/migrate';
import { listLatest } from '#db/published';
import { bumpTags } from '#db/tag-versions';
import { fillShelf } from './many-stories.ts';
import { freePort, type RunningMorat, startMorat } from './morat-server.ts';

const FEW = 1_000;
const SEARCHES = 50;
const PRINTINGS = 25;
/** At most, in milliseconds and in times of what a small paper needs. */
const MOST = { search: 50, suggestion: 20, times: 1.2 };

const [count = '100000', given] = process.argv.slice(2);
const folder = given ?? mkdtempSync(join(tmpdir(), 'morat-bench-'));
if (!given) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const few = await aPaper(FEW);
const many = await aPaper(Number(count));
const middleWords = await wordsOfTheMiddle(many.db);

const searches = await times(SEARCHES, (at) => ask(many.morat, `/tim-kiem?q=${query(twoSyllables(at))}`));
const suggestions = await times(SEARCHES, (at) => ask(many.morat, `/goi-y?q=${query(begun(at))}`));
const front = await beside('/', '/');
const article = await beside(few.article, many.article);
await Promise.all([few, many].map(({ morat }) => morat.stop()));
await Promise.all([few, many].map(({ db }) => db.close()));

console.log(`\n${count} stories, asked of the server one after the other; times in ms`);
console.table({
  'search, two syllables of middle frequency': row(searches, `p95 ≤ ${MOST.search}`),
  'suggestion while typing': row(suggestions, `p95 ≤ ${MOST.suggestion}`),
});
console.log(
  `Printed anew, beside ${FEW} stories (middle of ${PRINTINGS}; at most ${MOST.times} times as long)`,
);
console.table({ front, article });
const isKept =
  at(searches, 0.95) <= MOST.search &&
  at(suggestions, 0.95) <= MOST.suggestion &&
  Math.max(front.times, article.times) <= MOST.times;
console.log(isKept ? 'kept' : 'NOT KEPT');
if (!isKept) process.exitCode = 1;

type Paper = { readonly db: Database; readonly morat: RunningMorat; readonly article: string };

/** A paper of so many stories with a server; one that was made in this folder before is taken again. */
async function aPaper(stories: number): Promise<Paper> {
  const place = join(folder, `${stories}-stories`);
  const isNew = !existsSync(place);
  mkdirSync(place, { recursive: true });
  const db = openDatabase({ url: `file:${join(place, 'morat.db')}` });
  await migrate(db);
  if (isNew) {
    console.log(`Filling a paper with ${stories} stories …`);
    await fillShelf(db, stories, join(place, 'media'));
  }
  const { cards } = await listLatest(db, 'vi', { before: null, limit: 30 });
  const address = cards.at(-1)?.address;
  if (!address) throw new Error('The paper is empty.');
  return { db, morat: await startMorat(place, await freePort()), article: address };
}

/** Syllables that stand in one to twelve of a hundred stories, as they are found: without their accents. */
async function wordsOfTheMiddle(db: Database): Promise<readonly string[]> {
  const rows = await db.all<{ term: string }>(sql`
    select term from article_search_words where col = 'body_f'
    and doc between (select count(*) * 0.01 from articles) and (select count(*) * 0.12 from articles)`);
  return rows.map(({ term }) => term);
}

/** Prints the same kind of page in both papers in turn, so that whatever else the machine does meets both. */
async function beside(small: string, large: string) {
  const [inFew, inMany]: [number[], number[]] = [[], []];
  for (let round = -2; round < PRINTINGS; round += 1) {
    const [a, b] = [await printAnew(few, small), await printAnew(many, large)];
    if (round < 0) continue;
    inFew.push(a);
    inMany.push(b);
  }
  const [a, b] = [at(inFew, 0.5), at(inMany, 0.5)];
  return {
    [`${FEW} stories`]: a.toFixed(1),
    [`${count} stories`]: b.toFixed(1),
    times: Number((b / a).toFixed(2)),
  };
}

async function printAnew({ db, morat }: Paper, path: string): Promise<number> {
  await db.transaction((tx) => bumpTags(tx, ['site']));
  return ask(morat, path);
}

async function times(rounds: number, work: (at: number) => Promise<number>): Promise<number[]> {
  for (let warm = 1; warm <= 5; warm += 1) await work(-warm);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await work(round));
  return taken;
}

async function ask({ origin }: RunningMorat, path: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(origin + path);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - began;
}

function query(words: string): string {
  return encodeURIComponent(words);
}

function middle(at: number): string {
  return middleWords.at((at * 37) % middleWords.length) ?? '';
}

function twoSyllables(at: number): string {
  return `${middle(at)} ${middle(at * 3 + 11)}`;
}

function begun(at: number): string {
  return `${middle(at)} ${middle(at + 5).slice(0, 2)}`;
}

function row(taken: readonly number[], wanted: string) {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => at(taken, share).toFixed(1));
  return { p50, p95, most, wanted };
}

function at(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
