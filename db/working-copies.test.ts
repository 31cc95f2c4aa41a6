import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from './client.ts';
import { stories } from './schema/stories.ts';
import { aPerson, openTestDb } from './testing.ts';
import {
  appendUpdate,
  compactWorkingCopy,
  listLongWorkingCopies,
  listWriters,
  readWorkingCopy,
  recordWriter,
  startWorkingCopy,
} from './working-copies.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

async function aWorkingCopy(db: Database) {
  const { personId } = await aPerson(db, { role: 'reporter' });
  const story = { createdBy: personId, createdAt: 1, touchedAt: 1, stageSince: 1 };
  const { id } = await db.transaction((tx) => tx.insert(stories).values(story).returning().get());
  await db.transaction((tx) =>
    startWorkingCopy(tx, { storyId: id, schemaVersion: 1, snapshot: bytes(0), now: 1 }),
  );
  const type = (...typed: number[]) =>
    db.transaction((tx) => appendUpdate(tx, { storyId: id, personId, update: bytes(...typed), now: 2 }));
  return { storyId: id, personId, type };
}

describe('working copies', () => {
  it('hold every update in order', async () => {
    const db = await openTestDb();
    const { storyId, type } = await aWorkingCopy(db);
    await type(1, 255, 0);
    const last = await type(2);
    const copy = await readWorkingCopy(db, storyId);
    expect(copy?.updates.map((update) => [...update])).toEqual([[1, 255, 0], [2]]);
    expect(copy).toMatchObject({ lastSeq: last, schemaVersion: 1 });
    expect([...(copy?.snapshot ?? [])]).toEqual([0]);
    expect(await readWorkingCopy(db, storyId + 1)).toBeNull();
  });

  it('are compacted through an update, and never backwards', async () => {
    const db = await openTestDb();
    const { storyId, type } = await aWorkingCopy(db);
    const first = await type(1);
    const second = await type(2);
    const third = await type(3);
    const compact = (throughSeq: number, value: number) =>
      db.transaction((tx) => compactWorkingCopy(tx, { storyId, snapshot: bytes(value), throughSeq, now: 3 }));
    expect(await compact(second, 12)).toBe(true);
    expect(await compact(first, 1)).toBe(false);
    const copy = await readWorkingCopy(db, storyId);
    expect([...(copy?.snapshot ?? [])]).toEqual([12]);
    expect(copy?.updates.map((update) => [...update])).toEqual([[3]]);
    expect(copy?.lastSeq).toBe(third);
  });

  it('lose no update that no snapshot holds', async () => {
    const db = await openTestDb();
    const { type } = await aWorkingCopy(db);
    await type(1);
    const clear = db.transaction((tx) => tx.run(sql`delete from working_copy_updates`));
    await expect(clear).rejects.toThrow('no snapshot holds');
    const change = db.transaction((tx) => tx.run(sql`update working_copy_updates set update_bytes = x'00'`));
    await expect(change).rejects.toThrow('append-only');
  });

  it('know who wrote and which have grown long', async () => {
    const db = await openTestDb();
    const { storyId, personId, type } = await aWorkingCopy(db);
    await type(1);
    await type(2);
    for (const now of [5, 9]) await db.transaction((tx) => recordWriter(tx, { storyId, personId, now }));
    expect(await listWriters(db, storyId)).toMatchObject([{ personId, lastWroteAt: 9 }]);
    expect(await listLongWorkingCopies(db, 1)).toEqual([storyId]);
    expect(await listLongWorkingCopies(db, 2)).toEqual([]);
  });
});
