import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { log } from '#lib/log';
import type { Order, PrintingRoom, SetPage } from './print.ts';
import type { Print, Sheet } from './store.ts';
import type { Delivery, Job, SentJob } from './take-jobs.ts';

type Waiting = {
  readonly job: Job;
  readonly deliver: (made: unknown) => void;
  readonly fail: (error: Error) => void;
  /** When it was sent to the printers, on the clock of `performance`; null: it waits its turn. */
  sentAt: number | null;
  /** The printers fell while they were at it: it may be why. */
  isSuspect: boolean;
};

type Patience = {
  /** How long one page may take, and how long printers may take to go home, in milliseconds. */
  readonly page?: number;
  readonly goingHome?: number;
  /** How long after a fall the next printers come. */
  readonly rest?: number;
};

/**
 * A page needs little; without a bound, garbage lies about until it is a large part of the machine's memory. With so small
 * a bound alone, V8 clears all away for every ten megabytes, which is every eighth page, and each time takes as long as the
 * page: it may wait until the heap has grown to twice what stays. What is young has room for a few pages.
 */
const MEMORY = ['--max-old-space-size=256', '--initial-old-space-size=128', '--max-semi-space-size=16'];

/**
 * A printing room in a process of its own, which runs `program` from the first page on: while it draws, this process
 * goes on sending what is ready. Printers that fall, or that deliver nothing for as long as a page may take, are
 * replaced, and what they were at is tried once more. A job that fails, makes them fall again or takes too long throws.
 */
export class PrintingHouse implements PrintingRoom {
  readonly #program: string;
  readonly #patience: Required<Patience>;
  readonly #waiting = new Map<number, Waiting>();
  #printers: ChildProcess | null = null;
  #jobs = 0;
  #deliveredAt = 0;
  #isResting = false;
  #isClosed = false;

  constructor(program: string, { page = 60_000, goingHome = 3_000, rest = 500 }: Patience = {}) {
    this.#program = program;
    this.#patience = { page, goingHome, rest };
  }

  /** Makes a print for all readers. */
  async print(order: Order, now: number): Promise<Print> {
    const made = (await this.#have({ kind: 'print', order, now })) as Print;
    return { ...made, identity: ownCopy(made.identity), gzip: ownCopy(made.gzip), br: ownCopy(made.br) };
  }

  /** Makes a page for one reader alone. */
  async setPage(address: string): Promise<SetPage> {
    return (await this.#have({ kind: 'page', address })) as SetPage;
  }

  /** Sends the printers home and waits until they are gone; what they were at throws. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const printers = this.#printers;
    if (!printers) return;
    const gone = once(printers, 'exit');
    if (printers.connected) printers.disconnect();
    const tooLong = setTimeout(() => printers.kill('SIGKILL'), this.#patience.goingHome);
    await gone;
    clearTimeout(tooLong);
  }

  #engage(): void {
    this.#isResting = false;
    try {
      const printers = fork(this.#program, {
        serialization: 'advanced',
        execArgv: [...process.execArgv, ...MEMORY],
      });
      this.#printers = printers;
      printers.on('message', (message) => this.#take(message as Delivery));
      printers.once('exit', (code, signal) => this.#replace({ code, signal }));
      printers.on('error', (err) => {
        if (printers.pid === undefined) this.#replace({ err });
        else log.error({ err }, 'the printers cannot be reached');
      });
      this.#send();
    } catch (err) {
      this.#replace({ err });
    }
  }

  /** Sends all that wait; first each suspect, with nothing beside it: when they fall again, it is known over what. */
  #send(): void {
    if (!this.#printers?.connected) return;
    const all = [...this.#waiting];
    const suspect = all.find(([, { isSuspect }]) => isSuspect);
    const isIdle = all.every(([, { sentAt }]) => sentAt === null);
    const next = suspect ? [suspect].filter(() => isIdle) : all.filter(([, { sentAt }]) => sentAt === null);
    for (const [number, waiting] of next) {
      waiting.sentAt = performance.now();
      this.#printers.send({ number, job: waiting.job } satisfies SentJob);
    }
  }

  #take({ number, ...came }: Delivery): void {
    this.#deliveredAt = performance.now();
    const waiting = this.#waiting.get(number);
    if ('error' in came) waiting?.fail(came.error);
    else waiting?.deliver(came.made);
  }

  #replace(why: object): void {
    this.#printers = null;
    for (const waiting of this.#waiting.values()) {
      if (this.#isClosed) waiting.fail(new Error('The printing house is closed.'));
      if (waiting.sentAt === null) continue;
      if (waiting.isSuspect) waiting.fail(new Error('The printers fell over this page.'));
      waiting.isSuspect = true;
      waiting.sentAt = null;
    }
    if (this.#isClosed) return;
    log.error({ ...why, jobs: this.#waiting.size }, 'the printers fell; others take over');
    this.#isResting = true;
    setTimeout(() => {
      if (!this.#isClosed) this.#engage();
    }, this.#patience.rest);
  }

  async #have(job: Job): Promise<unknown> {
    if (this.#isClosed) throw new Error('The printing house is closed.');
    this.#jobs += 1;
    const number = this.#jobs;
    let tooLong: NodeJS.Timeout | undefined;
    try {
      return await new Promise((deliver, fail) => {
        const waiting: Waiting = { job, deliver, fail, sentAt: null, isSuspect: false };
        this.#waiting.set(number, waiting);
        tooLong = setTimeout(() => this.#giveUp(waiting), this.#patience.page);
        if (this.#printers || this.#isResting) this.#send();
        else this.#engage();
      });
    } finally {
      clearTimeout(tooLong);
      this.#waiting.delete(number);
      this.#send();
    }
  }

  #giveUp({ sentAt, fail }: Waiting): void {
    fail(new Error('A page took too long to print.'));
    // Who has delivered nothing all the while is stuck, and hears nothing either.
    if (sentAt !== null && this.#deliveredAt < sentAt) this.#printers?.kill('SIGKILL');
  }
}

/** The bytes came as a part of whatever else came with them, which they would keep in memory. */
function ownCopy<S extends Sheet | null>(sheet: S): S {
  if (!sheet) return sheet;
  const body = Buffer.allocUnsafeSlow(sheet.body.byteLength);
  body.set(sheet.body);
  return { ...sheet, body };
}
