import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { log } from '#lib/log';
import type { PrintingRoom, SetPage } from './print.ts';
import type { Print } from './store.ts';
import type { Delivery, Job, SentJob } from './take-jobs.ts';

type Waiting = {
  readonly job: Job;
  readonly deliver: (made: unknown) => void;
  readonly fail: (error: Error) => void;
  isAtPress: boolean;
  /** The printers fell while they were at it: it may be why. */
  isSuspect: boolean;
};

/**
 * Opens a printing room in a process of its own, which runs `program`: while it draws a page, this process goes on
 * sending what is ready. Printers that fall are replaced after `rest` milliseconds, and what they were at is tried once
 * more. A job that fails, makes them fall again or takes longer than `patience` milliseconds throws.
 */
export function openPrintingHouse(
  program: string,
  { patience = 60_000, rest = 500 } = {},
): PrintingRoom & { readonly close: () => Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let numbers = 0;
  let isClosed = false;
  let printers = engage();

  function engage(): ChildProcess {
    const engaged = fork(program, { serialization: 'advanced' });
    engaged.on('message', take);
    engaged.on('error', (err) => log.error({ err }, 'the printers cannot be reached'));
    engaged.once('exit', replace);
    return engaged;
  }

  /** Sends what is new, and one suspect at a time: when they fall again, it is known over what. */
  function send(): void {
    if (!printers.connected) return;
    let isOneTried = [...waiting.values()].some((job) => job.isAtPress && job.isSuspect);
    for (const [number, waits] of waiting) {
      if (waits.isAtPress || (waits.isSuspect && isOneTried)) continue;
      isOneTried ||= waits.isSuspect;
      waits.isAtPress = true;
      printers.send({ number, job: waits.job } satisfies SentJob);
    }
  }

  function take(message: unknown): void {
    const { number, ...came } = message as Delivery;
    if ('error' in came) waiting.get(number)?.fail(came.error);
    else waiting.get(number)?.deliver(came.made);
  }

  function replace(code: number | null, signal: string | null): void {
    if (isClosed) return;
    log.error({ code, signal, jobs: waiting.size }, 'the printers fell; others take over');
    for (const job of waiting.values()) {
      if (!job.isAtPress) continue;
      if (job.isSuspect) job.fail(new Error('The printers fell over this page.'));
      job.isSuspect = true;
      job.isAtPress = false;
    }
    setTimeout(() => {
      if (isClosed) return;
      printers = engage();
      send();
    }, rest);
  }

  function have(job: Job): Promise<unknown> {
    numbers += 1;
    const number = numbers;
    return new Promise((deliver, fail) => {
      waiting.set(number, { job, deliver, fail, isAtPress: false, isSuspect: false });
      setTimeout(() => fail(new Error('A page took too long to print.')), patience).unref();
      send();
    }).finally(() => {
      waiting.delete(number);
      send();
    });
  }

  return {
    print: async (order, now) => (await have({ kind: 'print', order, now })) as Print,
    setPage: async (address) => (await have({ kind: 'page', address })) as SetPage,
    close: async () => {
      isClosed = true;
      if (!printers.connected) return;
      const gone = once(printers, 'exit');
      printers.disconnect();
      await gone;
    },
  };
}
