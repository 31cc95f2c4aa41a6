import type { RawData } from 'ws';
import { isAllowed } from './allowance.ts';
import { FRAME, frame, fromJson, HANG_UP, numbered, opened } from './frames.ts';
import { cursorOf, UNSEEN } from './presence.ts';
import type { Room } from './room.ts';
import { showAllTo, showSeat } from './show-seats.ts';
import { hangUp, say, send, type Writer } from './writer.ts';

/** Hears what a writer sends into a room. What cannot be understood, or comes too fast, ends the connection. */
export function listen(room: Room, writer: Writer): void {
  const { socket } = writer;
  socket.on('pong', () => {
    writer.isThere = true;
  });
  socket.on('message', (data, isBinary) => {
    const bytes = bytesOf(data);
    writer.isThere = true;
    if (!isAllowed(writer.allowance, bytes.length)) return hangUp(writer, HANG_UP.tooFast);
    if (socket.readyState !== socket.OPEN) return;
    if (!isBinary || !isUnderstood(room, writer, bytes)) hangUp(writer, HANG_UP.unreadable);
  });
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return new Uint8Array(data);
}

function isUnderstood(room: Room, writer: Writer, whole: Uint8Array): boolean {
  const { kind, content } = opened(whole);
  switch (kind) {
    case FRAME.open:
      return open(room, writer, content);
    case FRAME.update:
      return type(room, writer, content);
    case FRAME.cursor:
      return moveCursor(room, writer, content);
    case FRAME.ping:
      send(writer, frame(FRAME.ping));
      return content.length === 0;
    default:
      return false;
  }
}

function open(room: Room, writer: Writer, content: Uint8Array): boolean {
  const told = numbered(content);
  if (!told || writer.clientId !== null) return false;
  try {
    room.sendText(writer, told.rest);
  } catch {
    return false;
  }
  const isTaken = [...room.writers].some(({ clientId }) => clientId === told.number);
  // Who comes with somebody else's number writes unseen: nobody is shown in another's place.
  writer.clientId = isTaken ? UNSEEN : told.number;
  showAllTo(room, writer);
  showSeat(room, writer);
  return true;
}

function type(room: Room, writer: Writer, content: Uint8Array): boolean {
  const told = numbered(content);
  if (!told || writer.clientId === null) return false;
  const { number, rest: update } = told;
  const { right } = writer;
  if (right === 'reads') say(writer, { say: 'refused', number, right });
  else room.receive({ writer, number, update });
  return true;
}

function moveCursor(room: Room, writer: Writer, content: Uint8Array): boolean {
  try {
    const cursor = cursorOf(fromJson(content));
    if (cursor === undefined || writer.clientId === null) return false;
    writer.cursor = cursor;
  } catch {
    return false;
  }
  showSeat(room, writer);
  return true;
}
