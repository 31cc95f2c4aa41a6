import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type DatabasePlace, openDatabase } from './client.ts';
import { migrate } from './migrate.ts';
import { bumpTags } from './tag-versions.ts';

/** What another process of the newsroom can be asked to do to a database. */
const ERRANDS = {
  /** Applies the migrations. */
  migrate: async (place: DatabasePlace) => {
    const db = openDatabase(place);
    await migrate(db);
    await db.close();
  },
  /** Bumps one tag a hundred times, a transaction each. */
  bump: async (place: DatabasePlace) => {
    const db = openDatabase(place);
    for (let i = 0; i < 100; i++) await db.transaction((tx) => bumpTags(tx, ['shared']));
    await db.close();
  },
  /** Holds the write lock for eight seconds, having written something it then takes back. */
  hold: (place: DatabasePlace) => holdFor(place, 8_000),
  /** Holds it for longer than anybody waits. */
  'hold on': (place: DatabasePlace) => holdFor(place, 15_000),
  /** Bumps a tag until it is killed, and says after each commit how often. */
  'bump for ever': async (place: DatabasePlace) => {
    const db = openDatabase(place);
    for (let times = 1; ; times++) {
      await db.transaction((tx) => bumpTags(tx, ['endless']));
      writeSync(1, `${times}\n`);
    }
  },
  /** Stops for ever in the middle of a migration's transaction, to be killed. */
  'stop in a migration': async (place: DatabasePlace) => {
    const db = openDatabase(place);
    await db.transaction(async (tx) => {
      await tx.run(sql`create table half_made (id integer primary key)`);
      writeSync(1, 'in the middle\n');
      await pause(60_000);
    });
  },
} as const;
export type Errand = keyof typeof ERRANDS;

async function holdFor(place: DatabasePlace, ms: number): Promise<void> {
  const db = openDatabase(place);
  const taken = db.transaction(async (tx) => {
    await bumpTags(tx, ['held']);
    writeSync(1, 'holding\n');
    await pause(ms);
    throw new Error('taken back');
  });
  await taken.catch(() => undefined);
  await db.close();
}

/** Sends another process on an errand to a database. */
export function sendProcess(errand: Errand, place: DatabasePlace): ChildProcess {
  return spawn(process.execPath, [import.meta.filename, errand, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Waits until a process has ended and returns its exit code; null when it was killed. */
export async function ended(other: ChildProcess): Promise<number | null> {
  if (other.exitCode !== null || other.signalCode !== null) return other.exitCode;
  const [code] = (await once(other, 'exit')) as [number | null];
  return code;
}

/** Waits until a process has said something. */
export async function saidSomething(other: ChildProcess): Promise<void> {
  if (other.stdout) await once(other.stdout, 'data');
}

if (import.meta.main) {
  const [errand, place] = process.argv.slice(2);
  await ERRANDS[errand as Errand](JSON.parse(place ?? '{}') as DatabasePlace);
}
