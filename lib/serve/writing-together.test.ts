import { afterEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#db/client';
import { grantRole, revokeRole } from '#db/held-roles';
import { disablePerson } from '#db/people';
import { findReading } from '#db/readings';
import { listRevisions } from '#db/revisions';
import { endSession } from '#db/sessions';
import { openSharedTestDb } from '#db/testing';
import { listWriters, readWorkingCopy } from '#db/working-copies';
import { SESSION_COOKIE } from '#lib/auth/session-cookie';
import { aSessionCookie } from '#lib/auth/testing';
import { aNewsroom, aStory, moveOnScreen, typeText } from '#lib/desk/testing';
import { readWorkingText } from '#lib/desk/working-text';
import { writeText } from '#lib/desk/write-text';
import { knock, openHouse, sitDown, until } from './sockets-testing.ts';

const houses: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.stop();
});

async function open(wish: Parameters<typeof aStory>[2] = {}) {
  const { db, place } = await openSharedTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, wish);
  const house = await openHouse(db);
  houses.push(house);
  return { db, place, ...room, storyId, port: house.port };
}

const onDisk = async (db: Database, storyId: number) =>
  JSON.stringify((await readWorkingText(db, storyId))?.body);

describe('what somebody types', () => {
  it('is on disk when they are told that it is kept, with their name', async () => {
    const { db, port, storyId, lan } = await open();
    const writer = await sitDown({ db, port, storyId, actor: lan });
    const number = writer.type('Nước rút trong đêm.');
    const { at } = await writer.hears('kept', (kept) => kept.number === number);
    expect(await onDisk(db, storyId)).toContain('Nước rút trong đêm.');
    expect(Math.abs(Date.now() - at)).toBeLessThan(5_000);
    expect(await listWriters(db, storyId)).toMatchObject([{ personId: lan.personId }]);
  });

  it('reaches the others, and is on disk before it does', async () => {
    const { db, port, storyId, lan, ha } = await open();
    const one = await sitDown({ db, port, storyId, actor: lan });
    const other = await sitDown({ db, port, storyId, actor: ha });
    one.type('Cầu phao đã nối lại.');
    await until(() => other.text.includes('Cầu phao') || undefined);
    expect(await onDisk(db, storyId)).toContain('Cầu phao đã nối lại.');
    other.type('Xe máy qua được.');
    await until(() => one.text.includes('Xe máy') || undefined);
    expect(one.text).toBe(other.text);
  });

  it('of many people at once is all kept, in fewer transactions than changes', async () => {
    const { db, port, storyId, lan } = await open();
    const writers = await Promise.all(
      Array.from({ length: 8 }, () => sitDown({ db, port, storyId, actor: lan })),
    );
    for (let word = 0; word < 20; word++)
      for (const [at, writer] of writers.entries()) writer.type(`chữ ${at}-${word}`);
    for (const writer of writers) await writer.hears('kept', ({ number }) => number === 20);
    expect((await readWorkingCopy(db, storyId))?.updates.length).toBeLessThan(8 * 20);
    const text = await onDisk(db, storyId);
    for (let word = 0; word < 20; word++)
      for (const at of writers.keys()) expect(text).toContain(`"chữ ${at}-${word}"`);
    await until(() => writers.every((writer) => writer.text === writers[0]?.text) || undefined);
  });

  it('is there for whoever opens the story later, also after everybody left', async () => {
    const { db, port, storyId, lan, ha } = await open();
    const one = await sitDown({ db, port, storyId, actor: lan });
    for (let line = 0; line < 150; line++) one.type(`Dòng ${line}.`);
    await one.hears('kept', ({ number }) => number === 150);
    one.socket.close();
    await one.closed;
    const other = await sitDown({ db, port, storyId, actor: ha });
    expect(other.text).toContain('Dòng 149.');
  });

  it('from inside the house or by another process reaches open pages', async () => {
    const { db, place, port, storyId, lan, ha } = await open();
    const writer = await sitDown({ db, port, storyId, actor: lan });
    await writeText(db, lan, { storyId, text: { headline: 'Tít mới' } });
    await until(() => writer.doc.getXmlFragment('headline').toString().includes('Tít mới') || undefined);
    const elsewhere = openDatabase(place);
    await typeText(elsewhere, ha, storyId, { lines: ['Viết từ máy khác.'] });
    await until(() => writer.text.includes('Viết từ máy khác.') || undefined);
    await elsewhere.close();
  });
});

describe('who may write', () => {
  it('reads only where the stage is not theirs, and is told so', async () => {
    const { db, port, storyId, binh } = await open();
    const reader = await sitDown({ db, port, storyId, actor: binh });
    expect((await reader.hears('welcome')).right).toBe('reads');
    const number = reader.type('Chen vào.');
    await reader.hears('refused', (refused) => refused.number === number);
    expect(await onDisk(db, storyId)).not.toContain('Chen vào.');
  });

  it('writes no longer from the moment the story is handed on, and again when it comes back', async () => {
    const { db, port, storyId, lan, ha } = await open();
    const writer = await sitDown({ db, port, storyId, actor: lan });
    await moveOnScreen(db, lan, storyId, 'submit');
    const number = writer.type('Muộn một bước.');
    await writer.hears('refused', (refused) => refused.number === number);
    await writer.hears('rights', ({ right }) => right === 'reads');
    expect(await onDisk(db, storyId)).not.toContain('Muộn một bước.');
    await moveOnScreen(db, ha, storyId, 'claim');
    await moveOnScreen(db, ha, storyId, 'return', { reason: 'Thiếu số liệu.' });
    await writer.hears('rights', ({ right }) => right === 'writes');
  });

  it('is out within five seconds when another process ends the session or the account', async () => {
    const { db, place, port, storyId, lan, ha } = await open();
    const { value, sessionId } = await aSessionCookie(db, lan.personId);
    const one = await sitDown({ db, port, storyId, actor: lan, cookie: `${SESSION_COOKIE}=${value}` });
    const other = await sitDown({ db, port, storyId, actor: ha });
    const elsewhere = openDatabase(place);
    const began = Date.now();
    const now = began;
    await elsewhere.transaction((tx) =>
      endSession(tx, { tokenHash: sessionId, personId: lan.personId, now }),
    );
    await elsewhere.transaction((tx) => disablePerson(tx, ha.personId, now));
    expect(await one.closed).toBe(4401);
    expect(await other.closed).toBe(4401);
    expect(Date.now() - began).toBeLessThan(5_000);
    await elsewhere.close();
  });

  it('loses the right within five seconds when another process takes the role away', async () => {
    const { db, place, port, storyId, ha } = await open();
    const writer = await sitDown({ db, port, storyId, actor: ha });
    const elsewhere = openDatabase(place);
    const began = Date.now();
    const { personId } = ha;
    await elsewhere.transaction(async (tx) => {
      await revokeRole(tx, { personId, role: 'editor' });
      await grantRole(tx, { personId, role: 'reporter', sectionIds: null, by: null, now: began });
    });
    const number = writer.type('Không còn quyền.');
    await writer.hears('refused', (refused) => refused.number === number);
    await writer.hears('rights', ({ right }) => right === 'reads');
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await onDisk(db, storyId)).not.toContain('Không còn quyền.');
    await elsewhere.close();
  });
});

describe('who sits there', () => {
  it('is seen by the others as the house knows them, with their cursor, until they leave', async () => {
    const { db, port, storyId, lan, ha } = await open();
    const one = await sitDown({ db, port, storyId, actor: lan });
    const other = await sitDown({ db, port, storyId, actor: ha });
    const { seats } = await one.hears('seats', (said) =>
      said.seats.some(({ clientId }) => clientId === other.doc.clientID),
    );
    expect(seats.find(({ clientId }) => clientId === other.doc.clientID)).toEqual({
      clientId: other.doc.clientID,
      person: { id: ha.personId, name: 'Hà' },
      cursor: null,
    });
    other.socket.close();
    await one.hears('seats', ({ gone }) => gone.includes(other.doc.clientID));
  });

  it('is told at the door that there is no such story, nobody signed in, or a newer house', async () => {
    const { db, port, storyId, lan, an } = await open();
    const code = async (wish: Partial<Parameters<typeof knock>[0]>) =>
      (await knock({ db, port, storyId, actor: lan, ...wish })).closed;
    expect(await code({ storyId: 987_654 })).toBe(4404);
    expect(await code({ actor: an })).toBe(4404);
    expect(await code({ cookie: 'x=y' })).toBe(4401);
    expect(await code({ schema: 0 })).toBe(4409);
    const { value } = await aSessionCookie(db, an.personId);
    expect(await code({ cookie: `${SESSION_COOKIE}=${value}` })).toBe(4401);
  });
});

describe('who leaves', () => {
  const revisionsOf = async (db: Database, storyId: number) => (await listRevisions(db, storyId)).length;

  it('and is back at once, as a page that is loaded anew, leaves no revision behind', async () => {
    const { db, port, storyId, lan } = await open();
    const before = await revisionsOf(db, storyId);
    for (let time = 0; time < 3; time += 1) {
      const writer = await sitDown({ db, port, storyId, actor: lan });
      const number = writer.type(`Nước lên lần ${time}.`);
      await writer.hears('kept', (kept) => kept.number === number);
      writer.socket.close();
      await writer.closed;
    }
    await sitDown({ db, port, storyId, actor: lan });
    expect(await revisionsOf(db, storyId)).toBe(before);
  });

  it('has what they typed in a revision when the house closes before they are back', async () => {
    const { db, port, storyId, lan } = await open();
    const before = await revisionsOf(db, storyId);
    const writer = await sitDown({ db, port, storyId, actor: lan });
    const number = writer.type('Nước rút.');
    await writer.hears('kept', (kept) => kept.number === number);
    writer.socket.close();
    await writer.closed;
    await houses.pop()?.stop();
    expect(await revisionsOf(db, storyId)).toBe(before + 1);
    expect(await findReading(db, storyId, lan.personId)).not.toBeNull();
  });
});
