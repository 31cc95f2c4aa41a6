import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '#db/client';
import { listNotifications } from '#db/notifications';
import { countEffects, enqueueEffect, listTroubledEffects, retryEffect, takeDueEffects } from '#db/outbox';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory, type Newsroom } from '#lib/desk/testing';
import { deliverEffects } from './outbox.ts';
import { pingHub } from './ping-hub.ts';

vi.mock('./ping-hub.ts', { spy: true });

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
  it('names every feed in one request, and throws when the hub refuses', async () => {
    const hub = await aHub();
    const { place } = hub;
    await pingHub(['/rss.xml', '/song-nuoc/atom.xml'], place);
    expect(hub.heard).toEqual([
      'hub.mode=publish&hub.url=https%3A%2F%2Fbensong.example%2Frss.xml' +
        '&hub.url=https%3A%2F%2Fbensong.example%2Fsong-nuoc%2Fatom.xml',
    ]);
    hub.answerWith(500);
    await expect(pingHub(['/rss.xml'], place)).rejects.toThrow('500');
    await hub.close();
  });

  it('of very many feeds is a few requests, none of them long, and names each once', async () => {
    const hub = await aHub();
    const feeds = Array.from({ length: 120 }, (_, n) => `/chu-de/chu-de-${n}/rss.xml`);
    await pingHub(feeds, hub.place);
    const named = hub.heard.map((body) => new URLSearchParams(body).getAll('hub.url'));
    expect(named.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(named.flat()).toEqual(feeds.map((feed) => `https://bensong.example${feed}`));
    await pingHub([], hub.place);
    expect(hub.heard).toHaveLength(3);
    await hub.close();
  });

  it('is of the feeds that the move named, or of the paper’s where a ping waits from before they were named', async () => {
    await aStory(db, room, { visibility: 'live' });
    await db.transaction((tx) =>
      enqueueEffect(tx, { kind: 'ping', dedupeKey: 'ping:cu', payload: { storyId: 1 }, now: NOW }),
    );
    vi.mocked(pingHub).mockClear();
    await deliverEffects(db, NOW);
    expect(vi.mocked(pingHub).mock.calls).toEqual([
      [expect.arrayContaining(['/rss.xml', '/atom.xml', '/feed.json', '/song-nuoc/rss.xml'])],
      [['/rss.xml']],
    ]);
    expect(await countEffects(db)).toMatchObject({ waiting: 0, failed: 0 });
  });

  it('is nobody’s business when no hub is configured', async () => {
    await expect(pingHub(['/rss.xml'], null)).resolves.toBeUndefined();
  });
});

/** A hub that keeps what it is told, and answers 204 until it is told to answer otherwise. */
async function aHub() {
  const heard: string[] = [];
  let status = 204;
  const hub = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      heard.push(body);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
  return {
    heard,
    place: {
      hub: `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`,
      paper: 'https://bensong.example',
    },
    answerWith: (code: number) => {
      status = code;
    },
    close: () => new Promise((closed) => hub.close(closed)),
  };
}
