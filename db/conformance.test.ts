import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, type DatabasePlace, isDuplicate, openDatabase, sqliteCode } from './client.ts';
import { enqueueDigestMails, openDigest } from './digests.ts';
import { listMigrations, migrate } from './migrate.ts';
import { takeDueMails } from './newsletter-mails.ts';
import { ended, sendProcess } from './process-testing.ts';
import { events } from './schema/ledger.ts';
import { sections, topics } from './schema/paper.ts';
import { people } from './schema/people.ts';
import { stories } from './schema/stories.ts';
import { hasSqld, type Primary, startPrimary } from './sqld-testing.ts';
import { confirmSubscriberRow, saveWaitingSubscriber } from './subscribers.ts';
import { bumpTags, readTagVersions } from './tag-versions.ts';
import { appendUpdate, readWorkingCopy, startWorkingCopy } from './working-copies.ts';

type Ground = { place: (name: string) => DatabasePlace; clear: () => Promise<void> };

async function fileGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'morat-file-'));
  return {
    place: () => ({ url: `file:${join(folder, 'morat.db')}` }),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function replicaGround(): Promise<Ground> {
  const primary = await startPrimary();
  return {
    place: (name) => ({ url: `file:${join(primary.folder, name)}.db`, syncUrl: primary.url }),
    clear: primary.stop,
  };
}

const ENGINES = [
  { engine: 'SQLite file', isHere: true, open: fileGround },
  { engine: 'libSQL primary with an embedded replica', isHere: hasSqld, open: replicaGround },
];

let made = 0;
const aName = () => `tên-${++made}`;

describe.each(ENGINES)('$engine', ({ isHere, open }) => {
  const test = it.skipIf(!isHere);
  let ground: Ground;
  let db: Database;

  beforeAll(async () => {
    if (!isHere) return;
    ground = await open();
    const [one, two] = [openDatabase(ground.place('one')), openDatabase(ground.place('two'))];
    const applied = await Promise.all([migrate(one), migrate(two)]);
    expect(new Set(applied.flat()).size).toBe(applied.flat().length);
    await two.close();
    db = one;
  });
  afterAll(async () => {
    await db?.close();
    await ground?.clear();
  });

  test('was migrated once, by two at the same time', async () => {
    expect((await listMigrations(db)).length).toBeGreaterThan(3);
    expect(await migrate(db)).toEqual([]);
  });

  test('reads its own writes at once', async () => {
    const tag = aName();
    for (let version = 1; version <= 20; version++) {
      await db.transaction((tx) => bumpTags(tx, [tag]));
      expect(await readTagVersions(db, [tag])).toEqual({ [tag]: version });
    }
  });

  test('marks every commit, its own and those of others, or says that it cannot', async () => {
    const other = openDatabase(ground.place('marking'));
    const marks = [db.commitMark()];
    for (const writer of [db, other, db, other]) {
      expect(db.commitMark()).toBe(marks.at(-1));
      await writer.transaction((tx) => bumpTags(tx, ['marked']));
      marks.push(db.commitMark());
    }
    await other.close();
    if (marks[0] === null) return expect(marks).toEqual(Array(5).fill(null));
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('sees its writes inside a transaction, and nobody else does before the end', async () => {
    const tag = aName();
    await db.transaction(async (tx) => {
      await bumpTags(tx, [tag]);
      expect(await readTagVersions(tx, [tag])).toEqual({ [tag]: 1 });
      expect(await readTagVersions(db, [tag])).toEqual({ [tag]: 0 });
    });
    expect(await readTagVersions(db, [tag])).toEqual({ [tag]: 1 });
  });

  test('takes everything back when a transaction throws, and goes on', async () => {
    const tag = aName();
    const spoilt = db.transaction(async (tx) => {
      await bumpTags(tx, [tag]);
      throw new Error('spoilt');
    });
    await expect(spoilt).rejects.toThrow('spoilt');
    const clash = db.transaction(async (tx) => {
      await bumpTags(tx, [tag]);
      for (const id of [aName(), aName()])
        await tx.insert(topics).values({ id, slug: 'một', name: '', sortKey: '', createdAt: 1 });
    });
    const error = await clash.catch((caught: unknown) => caught);
    expect(isDuplicate(error)).toBe(true);
    expect(await readTagVersions(db, [tag])).toEqual({ [tag]: 0 });
    await db.transaction((tx) => bumpTags(tx, [tag]));
    expect(await readTagVersions(db, [tag])).toEqual({ [tag]: 1 });
  });

  test('lets transactions wait for each other, begun side by side or one inside another', async () => {
    const tag = aName();
    const readAndWrite = () =>
      db.transaction(async (tx) => {
        const version = (await readTagVersions(tx, [tag]))[tag] ?? 0;
        await tx.run(sql`insert or replace into tag_versions values (${tag}, ${version + 1})`);
      });
    await Promise.all(Array.from({ length: 25 }, readAndWrite));
    let inner: Promise<void> | undefined;
    await db.transaction(async (tx) => {
      inner = readAndWrite();
      await tx.run(sql`insert or replace into tag_versions values (${tag}, 100)`);
    });
    await inner;
    expect(await readTagVersions(db, [tag])).toEqual({ [tag]: 101 });
  });

  test('gives each mail of an issue to one of two takers', async () => {
    const other = openDatabase(ground.place('taking'));
    const asked = { language: 'vi', sections: ['a'], consentVersion: '1', askedAt: 1 } as const;
    await db.transaction(async (tx) => {
      for (const key of [aName(), aName(), aName(), aName(), aName()])
        await confirmSubscriberRow(tx, await saveWaitingSubscriber(tx, { ...asked, address: key, key }), 2);
      const digestId = await openDigest(tx, { day: '2026-11-26', since: 0, until: 1 }, 3);
      await enqueueDigestMails(tx, digestId ?? 0, 3);
    });
    const take = (one: Database) =>
      one.transaction((tx) => takeDueMails(tx, { now: 3, leaseMs: 9, limit: 3 }));
    const taken = (await Promise.all([take(db), take(other)])).flat();
    expect(new Set(taken.map(({ id }) => id)).size).toBe(5);
    expect(taken[0]).toMatchObject({ takenUntil: 12, subscriber: { sections: ['a'] }, digest: { until: 1 } });
    expect(await Promise.all([take(db), take(other)])).toEqual([[], []]);
    await other.close();
  });

  test('refuses a statement that outlives its transaction', async () => {
    const late = await db.transaction(async (tx) => () => bumpTags(tx, ['late']));
    await expect(late()).rejects.toMatchObject({ cause: { message: expect.stringContaining('ended') } });
  });

  test('has two writers, in one process and in two', async () => {
    const other = openDatabase(ground.place('other'));
    const write = async (writer: Database) => {
      for (let i = 0; i < 20; i++) await writer.transaction((tx) => bumpTags(tx, ['shared']));
    };
    const helper = sendProcess('bump', ground.place('helper'));
    await Promise.all([write(db), write(other)]);
    expect(await ended(helper)).toBe(0);
    await db.transaction((tx) => bumpTags(tx, ['shared']));
    expect(await readTagVersions(db, ['shared'])).toEqual({ shared: 141 });
    await other.close();
  });

  test('keeps any Unicode as it is', async () => {
    const name = `Ngữ cảnh “cuộc đổi dời” – ${'ộ'.normalize('NFD')} 🛶👩🏽‍🌾 ‮؟ \u200b "';--\n\t\\`;
    const id = aName();
    await db.transaction((tx) =>
      tx.insert(sections).values({ id, slug: id, nameVi: name, nameEn: '', position: 1 }),
    );
    const [row] = await db.select().from(sections).where(eq(sections.nameVi, name));
    expect(row?.nameVi).toBe(name);
  });

  test('keeps large whole numbers, booleans, nothing, fractions', async () => {
    const large = Number.MAX_SAFE_INTEGER;
    const row = await db.get(
      sql`select ${large} as large, ${-large} as small, ${true} as yes, ${null} as missing, ${1.5} as half,
      typeof(${3}) as kind`,
    );
    expect(row).toMatchObject({ large, small: -large, yes: 1, missing: null, half: 1.5 });
    const id = aName();
    await db.transaction((tx) =>
      tx.insert(people).values({ id, name: id, sortKey: '', email: id, isDemo: true, createdAt: large }),
    );
    const [person] = await db.select().from(people).where(eq(people.id, id));
    expect(person).toMatchObject({ isDemo: true, createdAt: large, disabledAt: null });
  });

  test('keeps bytes: none, one, many', async () => {
    const { storyId, personId } = await aStory(db);
    const pieces = [Buffer.alloc(0), Buffer.from([0]), randomBytes(200_000)];
    await db.transaction((tx) =>
      startWorkingCopy(tx, { storyId, schemaVersion: 1, snapshot: new Uint8Array([255]), now: 1 }),
    );
    for (const update of pieces)
      await db.transaction((tx) => appendUpdate(tx, { storyId, personId, update, now: 1 }));
    const copy = await readWorkingCopy(db, storyId);
    expect(copy?.snapshot.equals(Buffer.from([255]))).toBe(true);
    expect(copy?.updates.map((update, i) => update.equals(pieces[i] as Buffer))).toEqual([true, true, true]);
  });

  test('refuses to change the record, a revision’s deletion, and a published story’s', async () => {
    const { storyId } = await aStory(db);
    const event = { storyId, kind: 'start', createdAt: 1, facts: { số: 1 } };
    await db.transaction((tx) => tx.insert(events).values(event));
    await db.transaction((tx) =>
      tx.update(stories).set({ firstPublishedAt: 5 }).where(eq(stories.id, storyId)),
    );
    for (const forbidden of [
      sql`update events set kind = 'x'`,
      sql`delete from events`,
      sql`delete from stories where id = ${storyId}`,
      sql`update stories set first_published_at = null where id = ${storyId}`,
    ]) {
      const error = await db.transaction((tx) => tx.run(forbidden)).catch((caught: unknown) => caught);
      expect(sqliteCode(error), String(error)).toMatch(/^SQLITE_CONSTRAINT/);
    }
    expect(await db.select().from(events).where(eq(events.storyId, storyId))).toMatchObject([event]);
  });

  test('holds rows to what they refer to', async () => {
    const orphan = db.transaction((tx) => tx.run(sql`insert into story_topics values (999999, 'x', 1)`));
    expect(sqliteCode(await orphan.catch((caught: unknown) => caught))).toMatch(/^SQLITE_CONSTRAINT/);
  });

  test('searches full text, and forgets what was taken out', async () => {
    await db.transaction((tx) =>
      tx.run(sql`insert into article_search (rowid, title, title_f) values (42, 'đường', 'duong')`),
    );
    const find = (match: string) =>
      db.all(sql`select rowid from article_search where article_search match ${match}`);
    expect(await find('"duong"')).toEqual([{ rowid: 42 }]);
    expect(await find('"đường"')).toEqual([{ rowid: 42 }]);
    expect(await find('"đuong"')).toEqual([]);
    await db.transaction((tx) => tx.run(sql`delete from article_search where rowid = 42`));
    expect(await find('"duong"')).toEqual([]);
  });
});

async function aStory(db: Database): Promise<{ storyId: number; personId: string }> {
  const personId = aName();
  return db.transaction(async (tx) => {
    await tx
      .insert(people)
      .values({ id: personId, name: personId, sortKey: '', email: personId, createdAt: 1 });
    const story = { createdBy: personId, createdAt: 1, touchedAt: 1, stageSince: 1 };
    const row = await tx.insert(stories).values(story).returning().get();
    return { storyId: row.id, personId };
  });
}

describe.skipIf(!hasSqld)('libSQL without its primary', () => {
  let primary: Primary;
  let db: Database;
  beforeAll(async () => {
    primary = await startPrimary();
    db = openDatabase({ url: `file:${join(primary.folder, 'replica')}.db`, syncUrl: primary.url });
    await migrate(db);
    await db.transaction((tx) => bumpTags(tx, ['site']));
  });
  afterAll(async () => {
    await db?.close();
    await primary?.stop();
  });

  it('goes on reading, says busy in time while the primary hangs, and writes when it is back', async () => {
    primary.freeze();
    const began = Date.now();
    const write = db.transaction((tx) => bumpTags(tx, ['site'])).catch((caught: unknown) => caught);
    expect(await readTagVersions(db, ['site'])).toEqual({ site: 1 });
    expect(Date.now() - began).toBeLessThan(1_000);
    expect(sqliteCode(await write)).toBe('SQLITE_BUSY');
    expect(Date.now() - began).toBeLessThan(8_000);
    primary.thaw();
    await db.transaction((tx) => bumpTags(tx, ['site']));
    expect((await readTagVersions(db, ['site'])).site).toBeGreaterThanOrEqual(2);
  });

  it('says busy at once when the primary is gone, and goes on reading', async () => {
    const before = await readTagVersions(db, ['site']);
    await primary.stop();
    const write = db.transaction((tx) => bumpTags(tx, ['site'])).catch((caught: unknown) => caught);
    expect(sqliteCode(await write)).toBe('SQLITE_BUSY');
    expect(await readTagVersions(db, ['site'])).toEqual(before);
  });
});
