import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './client.ts';
import { getDeskStory } from './desk-list.ts';
import { listMigrations, migrate } from './migrate.ts';
import { readActor } from './people.ts';
import { ended, saidSomething, sendProcess } from './process-testing.ts';
import { findArticle, listLatest } from './published.ts';
import { readSettings } from './settings.ts';
import { readWorkingCopy } from './working-copies.ts';

let folder: string;
let made = 0;
const aPlace = () => ({ url: `file:${join(folder, `${++made}.db`)}` });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'morat-migrate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The database of the first version, with a small paper in it. */
function aDatabaseOfTheFirstVersion() {
  const place = aPlace();
  const file = new SqliteFile(place.url.slice('file:'.length));
  file.exec(readFileSync(join(import.meta.dirname, 'fixtures/first-version.sql'), 'utf8'));
  file.close();
  return place;
}

describe('migrating', () => {
  it('brings a database of the first version forward with all that is in it', async () => {
    const db = openDatabase(aDatabaseOfTheFirstVersion());
    expect(await listMigrations(db)).toHaveLength(2);
    const tables = ['people', 'stories', 'revisions', 'events', 'notifications', 'working_copy_updates'];
    const count = () =>
      Promise.all(tables.map((table) => db.get(sql.raw(`select count(*) as rows from ${table}`))));
    const before = await count();

    expect((await migrate(db)).length).toBeGreaterThan(2);

    expect(await count()).toEqual(before);
    expect(await db.all(sql`pragma foreign_key_check`)).toEqual([]);
    expect(await db.all(sql`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }]);
    expect(await findArticle(db, 1)).toMatchObject({
      headline: 'Bến phà mở lại',
      address: '/song-nuoc/ben-pha-mo-lai-1',
      signers: [{ slug: 'mai-ngan' }],
    });
    expect((await listLatest(db, 'vi')).cards).toHaveLength(1);
    expect((await readWorkingCopy(db, 2))?.updates).toEqual([Buffer.from([1, 2])]);
    expect((await readSettings(db)).paperName).toBe('Bến Sông');
    const editor = await readActor(db, 'vam');
    expect(editor?.roles).toEqual([{ role: 'editor', sectionIds: ['song-nuoc'] }]);
    expect(editor && (await getDeskStory(db, editor, 2))?.headline).toBe('Nháp');
    await db.close();
  });

  it('tells readers of the updates that were published before they were told of them', async () => {
    const place = aDatabaseOfTheFirstVersion();
    const file = new SqliteFile(place.url.slice('file:'.length));
    file.exec(`insert into changes (id, story_id, kind, opened_by, opened_at, base_revision_id, published_at) values
      (91, 1, 'update', 'vam', 1, 1, 5), (92, 1, 'minor', 'vam', 1, 1, 6), (93, 1, 'update', 'vam', 1, 1, null)`);
    file.close();
    const db = openDatabase(place);
    await migrate(db);
    expect(await findArticle(db, 1)).toMatchObject({ updates: [{ changeId: 91, publishedAt: 5 }] });
    await db.close();
  });

  it('makes the same database from nothing as from the first version', async () => {
    const [fresh, old] = [openDatabase(aPlace()), openDatabase(aDatabaseOfTheFirstVersion())];
    const shape = async (db: typeof fresh) => {
      await migrate(db);
      return db.all(
        sql`select type, name, sql from sqlite_schema where name not like 'sqlite_%' order by name`,
      );
    };
    expect(await shape(old)).toEqual(await shape(fresh));
    await Promise.all([fresh.close(), old.close()]);
  });

  it('is done once by two processes that start together', async () => {
    const place = aPlace();
    const both = [sendProcess('migrate', place), sendProcess('migrate', place)];
    expect(await Promise.all(both.map(ended))).toEqual([0, 0]);
    const db = openDatabase(place);
    expect(await migrate(db)).toEqual([]);
    await db.close();
  });

  it('leaves nothing half-made when the process is killed in the middle', async () => {
    const place = aPlace();
    const killed = sendProcess('stop in a migration', place);
    await saidSomething(killed);
    killed.kill('SIGKILL');
    expect(await ended(killed)).toBeNull();
    const db = openDatabase(place);
    expect((await migrate(db)).length).toBeGreaterThan(3);
    expect(await db.get(sql`select 1 from sqlite_schema where name = 'half_made'`)).toBeUndefined();
    await db.close();
  });

  it('takes back a file that fails in the middle, and says where', async () => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(join(broken, '0000_fine.sql'), 'create table fine (id integer)');
    writeFileSync(
      join(broken, '0001_broken.sql'),
      'create table half (id integer);\n--> statement-breakpoint\ncreate tabel oops',
    );
    const db = openDatabase(aPlace());
    await expect(migrate(db, broken)).rejects.toThrow('0001_broken.sql');
    expect(await listMigrations(db)).toEqual(['0000_fine.sql']);
    expect(await db.get(sql`select 1 from sqlite_schema where name = 'half'`)).toBeUndefined();
    await db.close();
  });
});
