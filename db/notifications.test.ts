import { describe, expect, it } from 'vitest';
import type { Database } from './client.ts';
import { recordEvent } from './events.ts';
import { countUnseen, listNotifications, listReceipts, markSeen, tellPeople } from './notifications.ts';
import { listSentNews } from './sent-news.ts';
import { anArticle, anEditor, aReporter, openTestDb } from './testing.ts';

async function someNews(db: Database) {
  const [lan, ha, thu] = [await aReporter(db, { name: 'Lan' }), await anEditor(db), await anEditor(db)];
  const storyId = await anArticle(db, { headline: 'Bến phà' });
  const tell = (reason: string) =>
    db.transaction(async (tx) => {
      const eventId = await recordEvent(tx, {
        storyId,
        actorId: lan.personId,
        kind: 'submit',
        reason,
        now: 5,
      });
      const news = { eventId, storyId, kind: 'submitted', now: 5 };
      await tellPeople(tx, { ...news, personIds: [ha.personId, thu.personId, ha.personId] });
      await tellPeople(tx, { ...news, personIds: [ha.personId] });
      return eventId;
    });
  return { storyId, lan, ha, thu, first: await tell('một'), second: await tell('hai') };
}

describe('notifications', () => {
  it('reach each person once, newest first, with who did what to which story', async () => {
    const db = await openTestDb();
    const { ha, lan, storyId, second } = await someNews(db);
    const list = await listNotifications(db, ha.personId);
    expect(list.map((line) => line.reason)).toEqual(['hai', 'một']);
    expect(list[0]).toMatchObject({
      kind: 'submitted',
      eventId: second,
      storyId,
      headline: 'Bến phà',
      byPersonId: lan.personId,
      byName: 'Lan',
      seenAt: null,
    });
    const next = await listNotifications(db, ha.personId, { before: list[0]?.id ?? 0 });
    expect(next.map((line) => line.reason)).toEqual(['một']);
    expect(await listNotifications(db, lan.personId)).toEqual([]);
  });

  it('stand in the order in which things happened, whenever they were told, also across pages', async () => {
    const db = await openTestDb();
    const { ha, lan, storyId } = await someNews(db);
    await db.transaction(async (tx) => {
      const event = { storyId, actorId: lan.personId, kind: 'submit', reason: 'trước nữa', now: 1 };
      const eventId = await recordEvent(tx, event);
      await tellPeople(tx, { eventId, storyId, kind: 'submitted', personIds: [ha.personId], now: 1 });
    });
    const [newest, ...rest] = await listNotifications(db, ha.personId);
    expect(rest.at(-1)?.reason).toBe('trước nữa');
    const next = await listNotifications(db, ha.personId, { before: newest?.id ?? 0 });
    expect(next.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
    const sent = await listSentNews(db, lan.personId);
    expect(sent.map(({ reason }) => reason)).toEqual(['hai', 'một', 'trước nữa']);
    const older = await listSentNews(db, lan.personId, { before: sent[0]?.eventId ?? 0 });
    expect(older.map(({ reason }) => reason)).toEqual(['một', 'trước nữa']);
  });

  it('are seen one by one, by story, or all, by their own person only', async () => {
    const db = await openTestDb();
    const { ha, thu, storyId } = await someNews(db);
    const ids = (await listNotifications(db, ha.personId)).slice(0, 1).map((line) => line.id);
    const see = (personId: string, what: { ids?: number[]; storyId?: number }) =>
      db.transaction((tx) => markSeen(tx, { personId, now: 9, ...what }));
    await see(thu.personId, { ids });
    expect(await countUnseen(db, ha.personId)).toBe(2);
    await see(ha.personId, { ids });
    expect(await countUnseen(db, ha.personId)).toBe(1);
    expect(await listNotifications(db, ha.personId, { unseenOnly: true })).toHaveLength(1);
    await see(ha.personId, { storyId: storyId + 1 });
    expect(await countUnseen(db, ha.personId)).toBe(1);
    await see(ha.personId, { storyId });
    expect(await countUnseen(db, ha.personId)).toBe(0);
    await see(thu.personId, {});
    expect(await countUnseen(db, thu.personId)).toBe(0);
  });

  it('give a receipt: who was told, and when they saw it', async () => {
    const db = await openTestDb();
    const { ha, thu, first, second } = await someNews(db);
    await db.transaction((tx) => markSeen(tx, { personId: ha.personId, now: 9 }));
    const receipt = await listReceipts(db, [first]);
    expect(receipt).toHaveLength(2);
    expect(receipt.find((line) => line.personId === ha.personId)).toMatchObject({ toldAt: 5, seenAt: 9 });
    expect(receipt.find((line) => line.personId === thu.personId)).toMatchObject({ seenAt: null });
    expect(await listReceipts(db, [first, second])).toHaveLength(4);
    expect(await listReceipts(db, [])).toEqual([]);
  });
});
