import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from './client.ts';
import { migrate } from './migrate.ts';
import { bumpTags, readTagVersions } from './tag-versions.ts';

const folder = mkdtempSync(join(tmpdir(), 'morat-power-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const COMMITS = 40;

/** What stands on a disk after the power went: all that was synced, and of what came after it anything at all. */
function afterPowerCut(
  path: string,
  synced: number,
  then: 'nothing' | 'half' | 'noise',
  name: string,
): string {
  const copy = join(folder, name);
  copyFileSync(path, copy);
  copyFileSync(`${path}-wal`, `${copy}-wal`);
  const whole = statSync(`${copy}-wal`).size;
  if (then === 'nothing') truncateSync(`${copy}-wal`, synced);
  if (then === 'half') truncateSync(`${copy}-wal`, synced + Math.floor((whole - synced) / 2));
  if (then === 'noise') {
    const wal = readFileSync(`${copy}-wal`);
    for (let at = synced; at < wal.length; at += 7) wal[at] = (at * 31) % 256;
    writeFileSync(`${copy}-wal`, wal);
  }
  return copy;
}

it('a power cut takes nothing that was committed, whatever of the rest reached the disk', async () => {
  const path = join(folder, 'morat.db');
  const db = openDatabase({ url: `file:${path}` });
  await migrate(db);
  await db.transaction((tx) => bumpTags(tx, ['power']));
  // The log begins anew, so that its length says how much of it was synced.
  await db.all(sql`pragma wal_checkpoint(truncate)`);
  expect(await db.all(sql`pragma synchronous`)).toEqual([{ synchronous: 2 }]);
  for (let count = 0; count < COMMITS; count++) await db.transaction((tx) => bumpTags(tx, ['power']));
  const synced = statSync(`${path}-wal`).size;
  const committed = (await readTagVersions(db, ['power'])).power;
  for (let count = 0; count < COMMITS; count++) await db.transaction((tx) => bumpTags(tx, ['power']));
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(synced);

  for (const then of ['nothing', 'half', 'noise'] as const) {
    const again = openDatabase({ url: `file:${afterPowerCut(path, synced, then, `${then}.db`)}` });
    expect(await again.all(sql`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }]);
    expect((await readTagVersions(again, ['power'])).power).toBeGreaterThanOrEqual(committed ?? 0);
    await again.close();
  }
  await db.close();
});
