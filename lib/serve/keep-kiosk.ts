import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { log } from '#lib/log';
import type { Press } from '#lib/press/press';
import type { Store } from '#lib/press/store';
import type { Stand, ToHouse, ToKiosk } from './kiosk-line.ts';
import { admitFromPassage, type Passage } from './passage.ts';

/** How long after a fall the next kiosk opens, and how long one may take to close, in milliseconds. */
const REST = 500;
const CLOSING = 6_000;
/** Who cannot open after so many falls in a row never will: the house ends, and whoever looks after it hears of it. */
const MOST_FALLS = 20;

/**
 * Keeps a kiosk before the house, in a thread of its own that runs `program`: readers get what is printed whatever the
 * house is at. It has what the press prints, and reads in the database what is in date. A kiosk that falls is followed by
 * another.
 */
export function keepKiosk(
  program: string,
  { press, store, rest = REST }: { press: Press; store: Store; rest?: number },
): Keeper {
  const keeper = new Keeper(program, press, store, rest);
  store.kiosk = {
    keep: (address, print) => keeper.say({ kind: 'keep', address, print }),
    showOn: (change) => keeper.say({ kind: 'showOn', change }),
  };
  return keeper;
}

class Keeper {
  readonly #program: string;
  readonly #press: Press;
  readonly #store: Store;
  readonly #rest: number;
  readonly #opened = Promise.withResolvers<number>();
  readonly #left = Promise.withResolvers<void>();
  #thread: Worker;
  #gone: Promise<void> = Promise.resolve();
  #stand: Stand | null = null;
  #passage: Passage | null = null;
  #falls = 0;
  #hasOpened = false;
  #isClosed = false;

  constructor(program: string, press: Press, store: Store, rest: number) {
    this.#program = program;
    this.#press = press;
    this.#store = store;
    this.#rest = rest;
    this.#thread = this.#begin();
  }

  /**
   * Opens the kiosk before a house that nobody can reach but through it, and answers on which port. A port that cannot be
   * had throws.
   */
  async open(house: Server, { port, host }: Stand): Promise<number> {
    const password = randomBytes(24).toString('base64url');
    admitFromPassage(house, password);
    house.listen(0, '127.0.0.1');
    await once(house, 'listening');
    this.#passage = { port: (house.address() as AddressInfo).port, password };
    this.#stand = { port, host };
    this.say({ kind: 'open', stand: this.#stand, passage: this.#passage });
    // Another kiosk opens where this one did.
    this.#stand = { port: await this.#opened.promise, host };
    return this.#stand.port;
  }

  say(said: ToKiosk): void {
    this.#thread.postMessage(said);
  }

  /** Lets nobody come any more, and readers go with what they asked for; those in the house stay there. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.say({ kind: 'close' });
    await Promise.race([this.#left.promise, this.#gone]);
  }

  /** Waits until those are gone who were in the house, which is closed. */
  async takenDown(): Promise<void> {
    const tooLong = setTimeout(() => this.#thread.terminate(), CLOSING);
    await this.#gone;
    clearTimeout(tooLong);
  }

  #begin(): Worker {
    const thread = new Worker(this.#program, { workerData: { told: this.#store.told } });
    thread.on('message', (said: ToHouse) => this.#hear(thread, said));
    let why: unknown;
    thread.once('error', (error) => {
      why = error;
    });
    this.#gone = new Promise((resolve) => {
      thread.once('exit', (code) => {
        resolve();
        this.#follow(why ?? new Error(`The kiosk left with ${code}.`));
      });
    });
    return thread;
  }

  #follow(why: unknown): void {
    if (this.#isClosed) return;
    if (this.#stand && !this.#hasOpened) this.#opened.reject(why);
    else this.#replace(why);
  }

  #replace(why: unknown): void {
    this.#falls += 1;
    if (this.#falls > MOST_FALLS) throw new Error('The kiosk falls again and again.', { cause: why });
    log.error({ err: why }, 'the kiosk fell; another one opens');
    setTimeout(() => this.#openAnother(), this.#rest);
  }

  #openAnother(): void {
    if (this.#isClosed) return;
    this.#thread = this.#begin();
    for (const room of [this.#store.pages, this.#store.queries])
      for (const address of room.rkeys()) {
        const print = room.peek(address);
        if (print) this.say({ kind: 'keep', address, print });
      }
    for (const change of this.#store.changes) this.say({ kind: 'showOn', change });
    if (this.#stand && this.#passage) this.say({ kind: 'open', stand: this.#stand, passage: this.#passage });
  }

  #hear(thread: Worker, said: ToHouse): void {
    if (said.kind === 'opened') {
      this.#hasOpened = true;
      this.#falls = 0;
      this.#opened.resolve(said.port);
    }
    if (said.kind === 'read') this.#press.noteRead(said.addresses);
    if (said.kind === 'left') this.#left.resolve();
    if (said.kind !== 'order') return;
    const { number, order } = said;
    // A kiosk that fell meanwhile had numbers of its own.
    const answer = (words: ToKiosk) => thread.postMessage(words);
    this.#press.print(order).then(
      (print) => answer({ kind: 'made', number, print }),
      () => answer({ kind: 'failed', number }),
    );
  }
}
