import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openTestDb } from '#db/testing';
import { SCHEMA_VERSION } from '#lib/article/schema';
import { aSessionCookie } from '#lib/auth/testing';
import { HANG_UP } from '#lib/collab/frames';
import { Room } from '#lib/collab/room';
import { openRooms } from '#lib/collab/rooms';
import { aNewsroom, aStory } from '#lib/desk/testing';

const silent = { value: () => {} };

/** A socket without a network; it notes with which codes the house hangs up. */
function aSocket(readyState: WebSocket['readyState'], codes: number[]): WebSocket {
  return Object.create(WebSocket.prototype, {
    readyState: { value: readyState },
    close: { value: (code: number) => codes.push(code) },
    ...{ pause: silent, resume: silent, send: silent, ping: silent, terminate: silent },
  });
}

it('who sits down while somebody else gives up at the same door is looked after like everybody', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const storyId = await aStory(db, newsroom);
  const { personId } = newsroom.lan;
  const { name, value } = await aSessionCookie(db, personId);
  const knock = { storyId, personId, cookie: `${name}=${value}`, schemaVersion: SCHEMA_VERSION };
  const rooms = openRooms(db);
  const seat = (readyState: WebSocket['readyState']) => {
    const codes: number[] = [];
    return { codes, seated: rooms.seat(aSocket(readyState, codes), knock) };
  };

  const open = Room.open;
  const { promise: mayOpen, resolve: letOpen } = Promise.withResolvers<void>();
  const opening = vi.spyOn(Room, 'open').mockImplementation(async (...place) => {
    await mayOpen;
    return open(...place);
  });
  const gone = seat(WebSocket.CLOSED);
  await vi.waitFor(() => expect(opening).toHaveBeenCalled());
  const there = seat(WebSocket.OPEN);
  await pause(300);
  letOpen();
  await Promise.all([gone.seated, there.seated]);
  opening.mockRestore();

  expect(there.codes).toEqual([]);
  await pause(20);
  await rooms.stop();
  expect(there.codes).toEqual([HANG_UP.restarting]);
});
