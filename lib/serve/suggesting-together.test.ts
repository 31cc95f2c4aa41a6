import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Database } from '#db/client';
import { openSharedTestDb } from '#db/testing';
import { readWorkingCopy } from '#db/working-copies';
import { aNewsroom, aStory, moveOnScreen } from '#lib/desk/testing';
import { countOpenSuggestions, readWorkingText } from '#lib/desk/working-text';
import type { Actor } from '#lib/newsroom/people';
import { openHouse, sitDown, type TestWriter, until } from './sockets-testing.ts';

const houses: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.stop();
});

/** Lan at her story while Hà holds it. */
async function held() {
  const { db } = await openSharedTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, { stage: 'in_review', lines: ['Nước lên ở bến.', 'Chợ họp sớm.'] });
  const house = await openHouse(db);
  houses.push(house);
  const sit = (actor: Actor) => sitDown({ db, port: house.port, storyId, actor });
  return { db, ...room, storyId, sit, writer: await sit(room.lan) };
}

const signed = (by: string, id = 'id-1') => ({ id, by, at: Date.now() });

function words({ doc }: TestWriter, block = 0): Y.XmlText {
  return (doc.getXmlFragment('body').get(block) as Y.XmlElement).get(0) as Y.XmlText;
}

/** Changes one's copy in one go and answers the number under which that was sent. */
function send(writer: TestWriter, change: () => void): number {
  writer.doc.transact(change);
  return writer.sent;
}

async function onDisk(db: Database, storyId: number): Promise<string> {
  const copy = await readWorkingCopy(db, storyId);
  const doc = new Y.Doc();
  for (const update of copy ? [copy.snapshot, ...copy.updates] : []) Y.applyUpdate(doc, update);
  return doc.getXmlFragment('body').toString();
}

describe('an owner while an editor holds the story', () => {
  it('is told that suggesting is all; a suggestion is kept, reaches the editor, and is no part of the text', async () => {
    const { db, storyId, writer, sit, ha, lan } = await held();
    expect((await writer.hears('welcome')).right).toBe('suggests');
    const editor = await sit(ha);
    const number = send(writer, () =>
      words(writer).insert(0, 'Sáng nay, ', { 'added--aaaaaaaa': signed(lan.personId) }),
    );
    await writer.hears('kept', (kept) => kept.number === number);
    await until(() => editor.text.includes('Sáng nay, ') || undefined);
    expect(await countOpenSuggestions(db, storyId)).toBe(1);
    expect(JSON.stringify(await readWorkingText(db, storyId))).not.toContain('Sáng nay');
  });

  it('is refused everything else, and none of it is kept or shown to others', async () => {
    const { db, storyId, sit, ha, lan } = await held();
    const editor = await sit(ha);
    send(editor, () =>
      words(editor, 1).insert(0, 'Hôm nay ', { 'added--hahahaha': signed(ha.personId, 'ha-1') }),
    );
    await editor.hears('kept');
    const before = await onDisk(db, storyId);
    const hostile: ((writer: TestWriter) => void)[] = [
      (writer) => words(writer).delete(0, 4),
      (writer) => words(writer).insert(0, 'Lén '),
      (writer) => writer.doc.getXmlFragment('body').delete(0, 1),
      (writer) => words(writer, 1).format(0, 8, { 'added--hahahaha': null }),
      (writer) => words(writer, 1).delete(0, 8),
      (writer) => words(writer).insert(0, 'Lén ', { 'added--aaaaaaaa': signed(ha.personId, 'ha-2') }),
      (writer) => words(writer, 1).format(0, 8, { 'added--hahahaha': signed(lan.personId, 'ha-1') }),
    ];
    for (const attack of hostile) {
      const writer = await sit(lan);
      const number = send(writer, () => attack(writer));
      await writer.hears('refused', (refused) => refused.number === number);
      writer.socket.close();
      await writer.closed;
    }
    expect(await onDisk(db, storyId)).toBe(before);
    expect(editor.text).toBe(before);
  });

  it('writes again once the story is returned, and what was refused meanwhile goes in then', async () => {
    const { db, storyId, writer, ha } = await held();
    const refused = writer.type('Viết thẳng.');
    await writer.hears('refused', ({ number }) => number === refused);
    await moveOnScreen(db, ha, storyId, 'return', { reason: 'Thiếu số liệu.' });
    await writer.hears('rights', ({ right }) => right === 'writes');
    const number = writer.send(Y.encodeStateAsUpdate(writer.doc));
    await writer.hears('kept', (kept) => kept.number === number);
    expect(await onDisk(db, storyId)).toContain('Viết thẳng.');
  });
});

it('an editor signs suggestions with no name but their own', async () => {
  const { db, storyId, sit, ha, lan } = await held();
  const editor = await sit(ha);
  const forged = send(editor, () =>
    words(editor).insert(0, 'Lén ', { 'added--aaaaaaaa': { ...signed(lan.personId), at: Date.now() + 1 } }),
  );
  await editor.hears('refused', ({ number }) => number === forged);
  expect(await onDisk(db, storyId)).not.toContain('Lén');
});
