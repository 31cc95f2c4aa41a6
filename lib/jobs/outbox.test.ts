import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { listNotifications } from '#db/notifications';
import { countEffects, enqueueEffect, listTroubledEffects, retryEffect, takeDueEffects } from '#db/outbox';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory, type Newsroom } from '#lib/desk/testing';
import { deliverEffects } from './outbox.ts';
import { pingHub } from './ping-hub.ts';

let db: Database;
let room: Newsroom;
const NOW = Date.UTC(2026, 10, 1);
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

const enqueueBroken = () =>
  db.transaction((tx) =>
    enqueueEffect(tx, {
      kind: 'notify',
      dedupeKey: 'hong',
      payload: { eventId: 999, personIds: [] },
      now: NOW,
    }),
  );

describe('effects', () => {
  it('happen once, also when two processes deliver at once', async () => {
    await aStory(db, room, { stage: 'submitted' });
    await Promise.all([deliverEffects(db, NOW), deliverEffects(db, NOW)]);
    expect(await listNotifications(db, room.ha.personId)).toHaveLength(1);
    expect(await countEffects(db)).toMatchObject({ waiting: 0, failed: 0 });
  });

  it('taken by a process that died are taken again when its lease runs out', async () => {
    await aStory(db, room, { stage: 'submitted' });
    await db.transaction((tx) => takeDueEffects(tx, { now: NOW, leaseMs: 60_000, limit: 10 }));
    await deliverEffects(db, NOW + 1000);
    expect(await listNotifications(db, room.ha.personId)).toHaveLength(0);
    await deliverEffects(db, NOW + 61_000);
    expect(await listNotifications(db, room.ha.personId)).toHaveLength(1);
  });

  it('that fail are tried again after a growing wait, then given up and shown', async () => {
    await enqueueBroken();
    let now = NOW;
    let tries = 0;
    for (; (await countEffects(db)).failed === 0 && tries < 50; tries++) {
      await deliverEffects(db, now);
      now += 3_600_000;
    }
    expect(tries).toBe(10);
    const [troubled] = await listTroubledEffects(db);
    expect(troubled).toMatchObject({ kind: 'notify', attempts: 10 });
    expect(troubled?.lastError).toContain('999');
    await db.transaction((tx) => retryEffect(tx, troubled?.id ?? 0, now));
    expect(await countEffects(db)).toMatchObject({ waiting: 1, failed: 0 });
  });

  it('with the same key are one', async () => {
    await enqueueBroken();
    await enqueueBroken();
    expect(await countEffects(db)).toMatchObject({ waiting: 1 });
  });
});

describe('a ping of the hub', () => {
  it('names the feed, and throws when the hub refuses', async () => {
    const heard: string[] = [];
    let status = 204;
    const hub = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (part: string) => heard.push(part));
      request.on('end', () => response.writeHead(status).end());
    });
    await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
    const place = {
      hub: `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`,
      paper: 'https://bensong.example',
    };
    await pingHub(place);
    expect(heard.join('')).toBe('hub.mode=publish&hub.url=https%3A%2F%2Fbensong.example%2Frss.xml');
    status = 500;
    await expect(pingHub(place)).rejects.toThrow('500');
    await new Promise((closed) => hub.close(closed));
  });

  it('is nobody’s business when no hub is configured', async () => {
    await expect(pingHub(null)).resolves.toBeUndefined();
  });
});
