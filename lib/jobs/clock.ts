import type { Database } from '#db/client';
import { onAnnouncement } from '#lib/desk/announce';
import { log } from '#lib/log';
import { cleanUp } from './clean-up.ts';
import { publishDueStories } from './due-stories.ts';
import { compactLongWorkingCopies, keepTyping } from './keep-typing.ts';
import { deliverEffects } from './outbox.ts';
import { sendNewsletter } from './send-newsletter.ts';

/** The newsroom's clock while it runs; `stop` answers when the work under way is done. */
export type Clock = { stop(): Promise<void> };

type Job = { readonly every: number; readonly work: (db: Database) => Promise<unknown>; lastAt: number };

const TICK = 1_000;

/**
 * Starts what happens by the clock: due stories, the outbox and the newsletter every second, revisions by rule every half
 * minute, compaction and clearing away every quarter of an hour. Only elapsed time counts, so a wall clock that jumps
 * delays nothing. A job that fails is logged and tried again; several processes may run their clocks on one database.
 */
export function startClock(db: Database): Clock {
  const jobs: Job[] = [
    { every: 0, work: publishDueStories, lastAt: -Infinity },
    { every: 0, work: deliverEffects, lastAt: -Infinity },
    { every: 30_000, work: keepTyping, lastAt: -Infinity },
    { every: 900_000, work: compactLongWorkingCopies, lastAt: performance.now() },
    { every: 900_000, work: cleanUp, lastAt: performance.now() },
  ];
  // A mail server may be slow; nothing else waits for it.
  const mails: Job[] = [{ every: 0, work: sendNewsletter, lastAt: -Infinity }];
  const lanes = [aLane(db, jobs), aLane(db, mails)];
  const tick = () => {
    for (const lane of lanes) lane.tick();
  };
  const timer = setInterval(tick, TICK);
  const unlisten = onAnnouncement((announcement) => {
    if (announcement.kind !== 'outbox_filled') return;
    for (const job of jobs) if (job.work === deliverEffects) job.lastAt = -Infinity;
    setImmediate(tick);
  });
  tick();
  return {
    stop: async () => {
      clearInterval(timer);
      unlisten();
      await Promise.all(lanes.map((lane) => lane.underWay()));
    },
  };
}

/** Jobs that are done one after the other, never two at once. */
function aLane(db: Database, jobs: readonly Job[]) {
  let underWay: Promise<void> | null = null;
  return {
    tick: () => {
      underWay ??= runDue(db, jobs).finally(() => {
        underWay = null;
      });
    },
    underWay: () => underWay,
  };
}

async function runDue(db: Database, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    if (performance.now() - job.lastAt < job.every) continue;
    job.lastAt = performance.now();
    try {
      await job.work(db);
    } catch (error) {
      log.error({ err: error }, 'a job of the clock failed and will be tried again');
    }
  }
}
