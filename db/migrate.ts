import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './client.ts';

/** From Morat's own folder, in which it always runs: where this module lies is no help once the house is one file. */
const FOLDER = 'db/migrations';

/**
 * Brings the database up to the newest migration and returns the names of those that were applied now. Each file is
 * one transaction that also records it, so a stop in the middle leaves whole files, and of two processes that start
 * at once one applies a file and the other finds it applied.
 */
export async function migrate(db: Database, folder = FOLDER): Promise<string[]> {
  const had = new Set(await listMigrations(db));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql') && !had.has(name)).sort();
  const applied: string[] = [];
  for (const name of files) {
    const script = await readFile(join(folder, name), 'utf8');
    const isNew = await db
      .transaction((tx) => applyOnce(tx, name, script))
      .catch((error: unknown) => {
        throw new Error(`The migration ${name} could not be applied.`, { cause: error });
      });
    if (isNew) applied.push(name);
  }
  return applied;
}

/** Which migrations the database has had, oldest first; none if it is new. */
export async function listMigrations(db: Database): Promise<string[]> {
  const table = await db.get(sql`select 1 from sqlite_schema where name = 'applied_migrations'`);
  if (!table) return [];
  const rows = await db.all<{ name: string }>(sql`select name from applied_migrations order by name`);
  return rows.map((row) => row.name);
}

async function applyOnce(tx: Transaction, name: string, script: string): Promise<boolean> {
  await tx.run(
    sql`create table if not exists applied_migrations (name text primary key, applied_at integer not null)`,
  );
  if (await tx.get(sql`select 1 from applied_migrations where name = ${name}`)) return false;
  for (const statement of script.split('--> statement-breakpoint')) {
    if (statement.trim()) await tx.run(sql.raw(statement));
  }
  await tx.run(sql`insert into applied_migrations values (${name}, ${Date.now()})`);
  return true;
}
