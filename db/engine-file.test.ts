import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, type DatabasePlace, isBusy, isDiskFull, openDatabase } from './client.ts';
import { migrate } from './migrate.ts';
import { ended, saidSomething, sendProcess } from './process-testing.ts';
import { bumpTags, readTagVersions } from './tag-versions.ts';

let folder: string;
let place: DatabasePlace;
let db: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'morat-faults-'));
  place = { url: `file:${join(folder, 'morat.db')}` };
  db = openDatabase(place);
  await migrate(db);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the SQLite file', () => {
  it('has its pragmas', async () => {
    const pragma = async (name: string) =>
      Object.values((await db.get<object>(sql.raw(`pragma ${name}`))) ?? {});
    const written = await db.transaction(async (tx) =>
      Promise.all(
        ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout'].map((name) =>
          tx.get<object>(sql.raw(`pragma ${name}`)),
        ),
      ),
    );
    expect(written.map((row) => Object.values(row ?? {})[0])).toEqual(['wal', 2, 1, 0, 5000]);
    expect(await pragma('foreign_keys')).toEqual([1]);
    expect(await pragma('query_only')).toEqual([1]);
  });

  it('refuses to write outside a transaction', async () => {
    await expect(db.all(sql`delete from sections`)).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
  });

  it('waits for another process that holds it for eight seconds, and serves readers meanwhile', async () => {
    await db.transaction((tx) => bumpTags(tx, ['site']));
    const holder = sendProcess('hold', place);
    await saidSomething(holder);
    const began = Date.now();
    const write = db.transaction((tx) => bumpTags(tx, ['site'])).then(() => Date.now() - began);
    let slowest = 0;
    while (holder.exitCode === null) {
      const asked = performance.now();
      expect((await readTagVersions(db, ['held'])).held).toBe(0);
      slowest = Math.max(slowest, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await write).toBeGreaterThan(7_000);
    expect(slowest).toBeLessThan(500);
    expect(await readTagVersions(db, ['site', 'held'])).toEqual({ site: 2, held: 0 });
  });

  it('says busy when the file is held longer than anybody should wait', async () => {
    const holder = sendProcess('hold on', place);
    await saidSomething(holder);
    const error = await db.transaction((tx) => bumpTags(tx, ['site'])).catch((caught: unknown) => caught);
    expect(isBusy(error)).toBe(true);
    await ended(holder);
    await db.transaction((tx) => bumpTags(tx, ['site']));
  });

  it('says that the disk is full, keeps what was there, and heals', async () => {
    const pages = (n: number) => db.transaction((tx) => tx.run(sql.raw(`pragma max_page_count = ${n}`)));
    const fill = () =>
      db.transaction(async (tx) => {
        await bumpTags(tx, ['full']);
        await tx.run(
          sql`insert into settings (key, value, updated_at) values ('large', hex(zeroblob(4000000)), 1)`,
        );
      });
    await pages(200);
    const error = await fill().catch((caught: unknown) => caught);
    expect(isDiskFull(error)).toBe(true);
    expect(isBusy(error)).toBe(false);
    expect(await readTagVersions(db, ['full'])).toEqual({ full: 0 });
    await pages(1_000_000);
    await fill();
    expect(await readTagVersions(db, ['full'])).toEqual({ full: 1 });
  });

  it('loses nothing that was committed when the process is killed', async () => {
    const writer = sendProcess('bump for ever', place);
    await saidSomething(writer);
    let said = 0;
    writer.stdout?.on('data', (chunk: Buffer) => {
      said = Number(chunk.toString().trim().split('\n').at(-1));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    writer.kill('SIGKILL');
    await once(writer, 'close');
    expect(said).toBeGreaterThan(10);
    expect((await readTagVersions(db, ['endless'])).endless).toBeGreaterThanOrEqual(said);
    expect(await db.all(sql`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }]);
  });
});
