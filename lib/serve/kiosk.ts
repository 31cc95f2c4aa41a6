import { STATUS_CODES } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { type Sending, sendingOf } from '#lib/press/send';
import type { Print } from '#lib/press/store';
import { KEEP_ALIVE } from './patience.ts';
import { type PlainRequest, readHead } from './read-head.ts';

type Prints = {
  readonly atHand: (url: string) => Print | null;
  readonly again: (url: string) => Promise<Print | null>;
};

/** How long somebody who has said nothing yet may stand there, and who is leaving, in milliseconds. */
const FIRST_WORD = 20_000;
const LAST_WORD = 5_000;
/** A proxy that asks again at the last moment it was promised is not cut off while its words are on their way. */
const LEEWAY = 1_000;

/** Shows a reader into the house, with what they said. */
type ShowIn = (reader: Socket, said: Buffer) => void;

/**
 * A kiosk before a house: a reader who plainly asks for a page that was printed gets it over the bare connection, without
 * the cost of a request inside (docs/decisions/2026-11-26-a-kiosk-before-the-house.md). Whoever asks for anything else is
 * shown into the house, and stays there. `close` lets readers go as soon as they have what they asked for, and waits until
 * nobody stands at the counter.
 */
export function aKiosk(
  prints: Prints,
  showIn: ShowIn,
): { readonly server: Server; readonly close: () => Promise<void> } {
  const empty = Promise.withResolvers<void>();
  const kiosk: Kiosk = { prints, showIn, readers: new Map(), isClosing: false, empty: empty.resolve };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => receive(kiosk, socket));
  return {
    server,
    close: () => {
      server.close();
      close(kiosk);
      return empty.promise;
    },
  };
}

type Kiosk = {
  readonly prints: Prints;
  readonly showIn: ShowIn;
  readonly readers: Map<Socket, { isWaiting: boolean }>;
  isClosing: boolean;
  readonly empty: () => void;
};

function close(kiosk: Kiosk): void {
  kiosk.isClosing = true;
  for (const [socket, { isWaiting }] of kiosk.readers) if (!isWaiting) socket.end();
  setTimeout(() => {
    for (const socket of kiosk.readers.keys()) socket.destroy();
  }, LAST_WORD).unref();
  if (kiosk.readers.size === 0) kiosk.empty();
}

function receive(kiosk: Kiosk, socket: Socket): void {
  const reader = { isWaiting: false };
  const gone = () => {
    kiosk.readers.delete(socket);
    if (kiosk.isClosing && kiosk.readers.size === 0) kiosk.empty();
  };
  const dismiss = () => socket.destroy();
  const sayGoodbye = () => socket.end();

  const listen = (said: Buffer) => {
    const asked = readHead(said);
    if (!asked) return showIn(said);
    const print = orNone(() => kiosk.prints.atHand(asked.url));
    if (print) hand(kiosk, socket, sendingOf(asked, print));
    else void wait(asked, said);
  };

  const wait = async (asked: PlainRequest, said: Buffer) => {
    // What else is said meanwhile waits its turn.
    socket.pause().setTimeout(0);
    reader.isWaiting = true;
    const print = await kiosk.prints.again(asked.url).catch(() => null);
    reader.isWaiting = false;
    if (socket.destroyed) return;
    if (!print) return showIn(said);
    socket.resume();
    hand(kiosk, socket, sendingOf(asked, print));
  };

  const showIn = (said: Buffer) => {
    gone();
    socket.off('data', listen).off('end', sayGoodbye).off('timeout', dismiss).off('error', dismiss);
    socket.off('close', gone).setTimeout(0);
    kiosk.showIn(socket, said);
  };

  kiosk.readers.set(socket, reader);
  socket.on('data', listen).on('end', sayGoodbye).on('timeout', dismiss).on('error', dismiss);
  socket.on('close', gone).setTimeout(FIRST_WORD);
}

/** What fails here is asked for again inside, where failures are owned up to. */
function orNone(have: () => Print | null): Print | null {
  try {
    return have();
  } catch {
    return null;
  }
}

function hand({ isClosing }: Kiosk, socket: Socket, sending: Sending): void {
  socket.setTimeout(KEEP_ALIVE + LEEWAY);
  socket.cork();
  socket.write(
    headOf(sending, isClosing ? 'close' : `keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE / 1_000}`),
  );
  const isTaken = sending.body === null || socket.write(sending.body);
  socket.uncork();
  if (isClosing) socket.end();
  // Who asks on without reading is not listened to until they have read.
  else if (!isTaken) socket.pause().once('drain', () => socket.resume());
}

function headOf({ status, head }: Sending, connection: string): string {
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${linesOf(head)}Date: ${dateNow()}\r\nConnection: ${connection}\r\n\r\n`;
}

const writtenOut = new WeakMap<readonly string[], string>();

/** The lines of a print's head, written out once: what is thrown away after each reader has to be cleared away. */
function linesOf(head: Sending['head']): string {
  const known = writtenOut.get(head);
  if (known !== undefined) return known;
  let lines = '';
  for (let at = 0; at < head.length; at += 2) lines += `${head[at]}: ${head[at + 1]}\r\n`;
  writtenOut.set(head, lines);
  return lines;
}

const clock = { second: 0, date: '' };

function dateNow(): string {
  const second = Math.floor(Date.now() / 1_000);
  if (second !== clock.second) Object.assign(clock, { second, date: new Date().toUTCString() });
  return clock.date;
}
