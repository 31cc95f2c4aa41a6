import { FRAME, frame, opened } from '#lib/collab/frames';

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

  constructor(socket: WebSocket, events: SocketEvents) {
    this.#socket = socket;
    this.#events = events;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', ({ data }) => {
      if (this.#hasEnded) return;
      this.#heardAt = performance.now();
      const { kind, content } = opened(new Uint8Array(data as ArrayBuffer));
      events.onSilence(false);
      if (kind !== FRAME.ping) events.onFrame(kind, content);
    });
    socket.addEventListener('close', ({ code }) => this.#end(code));
    this.#timer = setInterval(() => this.#listen(), LISTEN_EVERY);
  }

  send(kind: Parameters<typeof frame>[0], ...parts: readonly Uint8Array[]): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame(kind, ...parts));
  }

  /** Hangs up from this side; it is over at once, whether or not the other side hears of it. */
  hangUp(): void {
    this.#end(NOBODY_SAID);
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
