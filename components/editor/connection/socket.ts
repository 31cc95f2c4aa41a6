import { type Doc, encodeStateVector } from 'yjs';
import { FRAME, fourBytes, frame, opened } from '#lib/collab/frames';
import type { BegunLine } from './begun-line.ts';

/** What happens on the line. */
export type SocketEvents = {
  readonly onFrame: (kind: number, content: Uint8Array) => void;
  /** The line went dead, with the house's reason if it gave one. */
  readonly onClose: (code: number) => void;
  /** Nothing was heard for a while, or something again. */
  readonly onSilence: (isSilent: boolean) => void;
};

const LISTEN_EVERY = 2_000;
const ASK_AFTER = 3_000;
const SILENT_AFTER = 6_000;
const DEAD_AFTER = 13_000;

/** One connection to the house, from the first attempt to its end; a line that has gone silent counts as dead. */
export class Socket {
  readonly #events: SocketEvents;
  readonly #socket: WebSocket;
  readonly #timer: ReturnType<typeof setInterval>;
  #heardAt = performance.now();
  /** The text has been asked for, since before the page was there. */
  #hasAsked = false;

  constructor(line: WebSocket | BegunLine, events: SocketEvents) {
    const { socket, heard } = 'heard' in line ? line : { socket: line, heard: [] };
    this.#socket = socket;
    this.#events = events;
    this.#hasAsked = heard.length > 0;
    socket.binaryType = 'arraybuffer';
    for (const said of heard) queueMicrotask(() => this.#hear(said));
    socket.addEventListener('message', ({ data }) => this.#hear(data as ArrayBuffer));
    socket.addEventListener('close', ({ code }) => this.#end(code));
    this.#timer = setInterval(() => this.#listen(), LISTEN_EVERY);
  }

  /** Asks for what the document lacks, once. */
  ask(doc: Doc): void {
    if (!this.#hasAsked) this.send(FRAME.open, fourBytes(doc.clientID), encodeStateVector(doc));
    this.#hasAsked = true;
  }

  send(kind: Parameters<typeof frame>[0], ...parts: readonly Uint8Array[]): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame(kind, ...parts));
  }

  /** Hangs up from this side; it is over at once, whether or not the other side hears of it. */
  hangUp(): void {
    this.#end(NOBODY_SAID);
  }

  #hear(said: ArrayBuffer): void {
    if (this.#hasEnded) return;
    this.#heardAt = performance.now();
    const { kind, content } = opened(new Uint8Array(said));
    this.#events.onSilence(false);
    if (kind !== FRAME.ping) this.#events.onFrame(kind, content);
  }

  #listen(): void {
    const silence = performance.now() - this.#heardAt;
    if (silence > DEAD_AFTER) this.hangUp();
    else if (silence > ASK_AFTER) this.send(FRAME.ping);
    this.#events.onSilence(silence > SILENT_AFTER);
  }

  #hasEnded = false;
  #end(code: number): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearInterval(this.#timer);
    this.#socket.close();
    this.#events.onClose(code);
  }
}

/** The browser's own word for a line that ended without one. */
const NOBODY_SAID = 1006;
