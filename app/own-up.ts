import { isBusy, isDiskFull } from '#db/client';
import { log } from '#lib/log';
import { type Answer, refuse } from '#lib/newsroom/refusal';

/**
 * Does a piece of work, and owns up to what the house itself could not do: `disk_full` and `database_busy` are answers,
 * because nothing was written and the person can do something about it. Everything else that throws is a bug.
 */
export async function ownUp<Result extends object>(
  work: () => Promise<Answer<Result>>,
): Promise<Answer<Result>> {
  try {
    return await work();
  } catch (error) {
    const code = isDiskFull(error) ? 'disk_full' : isBusy(error) ? 'database_busy' : null;
    if (!code) throw error;
    log.error({ err: error }, code);
    return refuse(code);
  }
}
