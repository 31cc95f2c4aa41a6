import type { WebSocket } from 'ws';
import type { WritingRight } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Allowance, newAllowance } from './allowance.ts';
import { FRAME, frame, HANG_UP, inJson, type Said } from './frames.ts';

/** One socket at one story. */
export type Writer = {
  readonly socket: WebSocket;
  readonly sessionId: string;
  readonly allowance: Allowance;
  actor: Actor;
  right: WritingRight;
  /** The number of their document, once they have opened it. */
  clientId: number | null;
  cursor: unknown;
  isThere: boolean;
};

/** Somebody sits down at a story. */
export function newWriter(seat: Pick<Writer, 'socket' | 'sessionId' | 'actor' | 'right'>): Writer {
  return { ...seat, allowance: newAllowance(), clientId: null, cursor: null, isThere: true };
}

/** So much unsent lies before a writer who does not read that the house hangs up; they open anew, and lose nothing. */
const MOST_UNREAD = 16 * 1024 * 1024;

/** Sends a frame to a writer. */
export function send(writer: Writer, whole: Uint8Array): void {
  const { socket } = writer;
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > MOST_UNREAD) hangUp(writer, HANG_UP.tryLater);
  else socket.send(whole);
}

/** Says something to a writer. */
export function say(writer: Writer, said: Said): void {
  send(writer, frame(FRAME.said, inJson(said)));
}

/** Ends a writer's connection; the code says why. */
export function hangUp({ socket }: Writer, code: number): void {
  socket.close(code);
  // Who does not answer the goodbye is cut off.
  setTimeout(() => socket.terminate(), 2_000).unref();
}
