import { FRAME, frame, inJson, type Said } from './frames.ts';
import { seatsOf, UNSEEN } from './presence.ts';
import type { Room } from './room.ts';
import { say, send, type Writer } from './writer.ts';

/** Cursors of many people are shown together, so often a second at most. */
const GATHERED_MS = 60;

type News = { moved: Set<Writer>; gone: Set<number> };

const gathered = new WeakMap<Room, News>();

/** Shows a writer who is in the room already. */
export function showAllTo(room: Room, writer: Writer): void {
  say(writer, { say: 'seats', seats: seatsOf(room.writers), gone: [] });
}

/** Shows everybody in the room, soon, where a writer is now. */
export function showSeat(room: Room, writer: Writer): void {
  newsOf(room).moved.add(writer);
}

/** Shows everybody in the room, soon, that a writer has left. */
export function showAway(room: Room, writer: Writer): void {
  if (writer.clientId === null || writer.clientId === UNSEEN) return;
  const { moved, gone } = newsOf(room);
  moved.delete(writer);
  gone.add(writer.clientId);
}

/** Shows everybody in the room everybody, so that nobody who is there is taken for gone. */
export function showAll(room: Room): void {
  for (const writer of room.writers) showSeat(room, writer);
}

function newsOf(room: Room): News {
  const known = gathered.get(room);
  if (known) return known;
  const news = { moved: new Set<Writer>(), gone: new Set<number>() };
  gathered.set(room, news);
  setTimeout(() => tell(room, news), GATHERED_MS).unref();
  return news;
}

function tell(room: Room, { moved, gone }: News): void {
  gathered.delete(room);
  const seats = seatsOf(moved);
  for (const { clientId } of seats) gone.delete(clientId);
  const news: Said = { say: 'seats', seats, gone: [...gone] };
  const whole = frame(FRAME.said, inJson(news));
  for (const writer of room.writers) if (writer.clientId !== null) send(writer, whole);
}
