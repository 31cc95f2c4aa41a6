import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillDisk, openTestDb } from '#db/testing';
import { readWorkingCopy } from '#db/working-copies';
import { isAllowedAddress } from '#lib/article/nodes/link';
import { FRAME, fourBytes, frame, inJson } from '#lib/collab/frames';
import { aNewsroom, aStory } from '#lib/desk/testing';
import { readWorkingText } from '#lib/desk/working-text';
import { knock, openHouse, sitDown, type TestWriter, until } from './sockets-testing.ts';

const houses: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.stop();
});

async function open() {
  const db = await openTestDb();
  const { lan, ha } = await aNewsroom(db).then(async (room) => ({
    ...room,
    storyId: await aStory(db, room),
  }));
  const storyId = 1;
  const house = await openHouse(db);
  houses.push(house);
  const seating = { db, port: house.port, storyId };
  const updates = async () => (await readWorkingCopy(db, storyId))?.updates.length;
  return { db, seating, lan, ha, updates };
}

describe('the door of the sockets', () => {
  it.each(['https://evil.example', 'null', ''])('is shut to pages from elsewhere (%s)', async (origin) => {
    const { seating, lan } = await open();
    const stranger = await knock({ ...seating, actor: lan, origin });
    await stranger.closed;
    expect(stranger.status).toBe(403);
  });

  it('is shut to a network that knocks without end', async () => {
    const { seating, lan } = await open();
    const first = await knock({ ...seating, actor: lan, cookie: 'x=y' });
    await first.closed;
    const statuses: (number | null)[] = [];
    for (let times = 0; times < 650; times += 50) {
      const crowd = await Promise.all(
        Array.from({ length: 50 }, () => knock({ ...seating, actor: lan, cookie: 'x=y' })),
      );
      await Promise.all(crowd.map(({ closed }) => closed));
      statuses.push(...crowd.map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(20);
  });
});

describe('a hostile writer', () => {
  const unreadable: [string, (writer: TestWriter) => void][] = [
    ['bytes of no kind', (w) => w.socket.send(Uint8Array.of(77, 1, 2, 3))],
    ['words', (w) => w.socket.send('{"say":"kept"}')],
    ['nothing', (w) => w.socket.send(new Uint8Array(0))],
    ['an update without a number', (w) => w.socket.send(frame(FRAME.update, Uint8Array.of(1)))],
    ['a second opening', (w) => w.socket.send(frame(FRAME.open, fourBytes(7)))],
    ['an update that is noise', (w) => w.send(Uint8Array.of(9, 255, 255, 255, 255, 3, 1))],
    ['a cursor that is a script', (w) => w.socket.send(frame(FRAME.cursor, inJson({ anchor: '<script>' })))],
    [
      'a cursor with a name of its own',
      (w) => w.socket.send(frame(FRAME.cursor, inJson({ user: { name: 'Tổng' } }))),
    ],
    ['a cursor that is no JSON', (w) => w.socket.send(frame(FRAME.cursor, Uint8Array.of(123)))],
    ['a fragment that no story has', (w) => w.doc.getMap('evil').set('a', 1)],
    ['an element that no article has', (w) => insert(w, new Y.XmlElement('script'))],
    ['a hook', (w) => insert(w, new Y.XmlHook('evil'))],
    ['a mark that no article has', (w) => insert(w, paragraph({ insert: 'a', attributes: { blink: {} } }))],
    ['something else within words', (w) => insert(w, paragraph({ insert: { a: 1 } }))],
    ['an attribute without end', (w) => insert(w, attributed('x'.repeat(10_000)))],
    [
      'a mark without end',
      (w) =>
        insert(
          w,
          paragraph({ insert: 'a', attributes: { link: { href: `https://${'x'.repeat(10_000)}` } } }),
        ),
    ],
    ['an attribute of words', (w) => insert(w, paragraph({ insert: 'a' }, { align: 'x'.repeat(10_000) }))],
    ['elements without bottom', (w) => insert(w, nested(100))],
  ];

  it.each(unreadable)('is hung up on for %s, and nothing of it is kept', async (_what, send) => {
    const { seating, lan, ha, updates } = await open();
    const other = await sitDown({ ...seating, actor: ha });
    const before = other.text;
    const writer = await sitDown({ ...seating, actor: lan });
    send(writer);
    expect(await writer.closed).toBe(4400);
    expect(await updates()).toBe(0);
    expect(other.text).toBe(before);
    const number = other.type('Nhà vẫn mở cửa.');
    await other.hears('kept', (kept) => kept.number === number);
  });

  it('is not who links to the longest address that a story may have', async () => {
    const { seating, lan } = await open();
    const writer = await sitDown({ ...seating, actor: lan });
    const href = `https://a.vn/?q=${'"'.repeat(3_984)}`;
    expect(isAllowedAddress(href)).toBe(true);
    insert(writer, paragraph({ insert: 'a', attributes: { link: { href } } }));
    await writer.hears('kept');
  });

  it('is hung up on for a frame that is too large', async () => {
    const { seating, lan, updates } = await open();
    const writer = await sitDown({ ...seating, actor: lan });
    writer.socket.send(new Uint8Array(3_000_000));
    expect(await writer.closed).toBe(1009);
    expect(await updates()).toBe(0);
  });

  it('is hung up on for sending too fast', async () => {
    const { seating, lan } = await open();
    const writer = await sitDown({ ...seating, actor: lan });
    for (let times = 0; times < 2_000; times++) writer.socket.send(frame(FRAME.ping));
    expect(await writer.closed).toBe(4429);
  });

  it('is not shown in the place of somebody else, whose number they took', async () => {
    const { seating, lan, ha } = await open();
    const one = await sitDown({ ...seating, actor: lan });
    const thief = await knock({ ...seating, actor: ha });
    thief.doc.clientID = one.doc.clientID;
    await thief.isOpen();
    thief.socket.send(frame(FRAME.cursor, inJson(null)));
    const third = await sitDown({ ...seating, actor: ha });
    const { seats } = await third.hears('seats');
    expect(seats.find(({ clientId }) => clientId === one.doc.clientID)?.person.id).toBe(lan.personId);
    thief.socket.close();
    await thief.closed;
    expect(one.said.some((said) => said.say === 'seats' && said.gone.includes(one.doc.clientID))).toBe(false);
  });

  it('who left something out is asked for all of it', async () => {
    const { seating, lan, updates } = await open();
    const writer = await sitDown({ ...seating, actor: lan });
    writer.send(aPieceWithoutItsBeginning());
    await writer.hears('gap');
    expect(await updates()).toBe(0);
  });

  it('who sends one piece after the other that does not fit is not listened to, whatever they connect by', async () => {
    const { seating, lan, ha } = await open();
    const other = await sitDown({ ...seating, actor: ha });
    const gap = aPieceWithoutItsBeginning();
    const first = await sitDown({ ...seating, actor: lan });
    for (let times = 0; times < 100; times++) first.send(gap);
    expect(await first.closed).toBe(4429);
    expect(first.said.filter(({ say }) => say === 'gap').length).toBeLessThan(30);
    const second = await sitDown({ ...seating, actor: lan });
    second.type('Chưa được nghe.');
    expect(await second.closed).toBe(4429);
    const number = other.type('Người khác vẫn gõ.');
    await other.hears('kept', (kept) => kept.number === number);
  });
});

it('a full disk is said, nothing is acknowledged, and it heals by itself', async () => {
  const { db, seating, lan, ha } = await open();
  const writer = await sitDown({ ...seating, actor: lan });
  const other = await sitDown({ ...seating, actor: ha });
  const long = 'Nước lên. '.repeat(20_000);
  await fillDisk(db, true);
  const number = writer.type(long);
  await writer.hears('not_kept', (said) => said.number === number);
  expect(JSON.stringify(await readWorkingText(db, 1))).not.toContain(long);
  expect(other.text).not.toContain(long);
  await fillDisk(db, false);
  const again = writer.send(Y.encodeStateAsUpdate(writer.doc));
  await writer.hears('kept', (said) => said.number === again);
  expect(JSON.stringify(await readWorkingText(db, 1))).toContain(long);
  await until(() => other.text.includes(long) || undefined);
  expect(writer.said.filter((said) => said.say === 'kept')).toHaveLength(1);
});

function aPieceWithoutItsBeginning(): Uint8Array {
  const elsewhere = new Y.Doc();
  elsewhere.getText('a').insert(0, 'chưa từng gửi');
  const before = Y.encodeStateVector(elsewhere);
  elsewhere.getText('a').insert(0, 'phần sau');
  return Y.encodeStateAsUpdate(elsewhere, before);
}

function insert(writer: TestWriter, element: Y.XmlElement | Y.XmlHook): void {
  const body = writer.doc.getXmlFragment('body');
  writer.doc.transact(() => body.insert(body.length, [element as Y.XmlElement]));
}

function paragraph(
  run: { insert: unknown; attributes?: object },
  ofText: Readonly<Record<string, string>> = {},
): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  for (const [name, value] of Object.entries(ofText)) text.setAttribute(name, value);
  text.applyDelta([run]);
  element.insert(0, [text]);
  return element;
}

function attributed(value: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.setAttribute('align', value);
  return element;
}

function nested(depth: number): Y.XmlElement {
  const element = new Y.XmlElement('blockquote');
  element.insert(0, [depth > 0 ? nested(depth - 1) : new Y.XmlElement('paragraph')]);
  return element;
}
