import type { Order, PrintingRoom } from './print.ts';

/** What the printers are asked to make: a print for all readers, or a page for one. */
export type Job =
  | { readonly kind: 'print'; readonly order: Order; readonly now: number }
  | { readonly kind: 'page'; readonly address: string };

/** A job as it is sent to their process, and what comes back under its number: what was made, or why nothing was. */
export type SentJob = { readonly number: number; readonly job: Job };
export type Delivery = { readonly number: number } & ({ readonly made: unknown } | { readonly error: Error });

/** In the process of the printers: makes what the house asks for, in its `room`, until the house lets go of them. */
export function takeJobs(room: PrintingRoom): void {
  if (!process.connected) process.exit();
  process.once('disconnect', () => process.exit());
  process.on('message', async (sent) => {
    const { number, job } = sent as SentJob;
    const delivery = await make(room, job).then(
      (made): Delivery => ({ number, made }),
      (error): Delivery => ({ number, error: plain(error) }),
    );
    process.send?.(delivery);
  });
}

function make(room: PrintingRoom, job: Job): Promise<unknown> {
  return job.kind === 'print' ? room.print(job.order, job.now) : room.setPage(job.address);
}

/** What hangs on an error cannot always be sent. */
function plain(error: unknown): Error {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(message), { stack });
}
