import { cpuMillis } from './cpu-time.ts';
import { type Effort, type Load, load } from './load.ts';

/** What a tally loads before it counts, in seconds. */
export const WARMING_UP = 1;

/** How an address stood the load, with the processor time that a request took in the server, in milliseconds. */
export type Measured = Load & { readonly name: string; readonly cpu: number | null };

/** Loads an address round by round. Percentiles are of the middle round, the cost is of the one least disturbed: what else runs only adds. */
export function aTally(name: string, address: string, pid: number, effort: Effort) {
  const rounds: Load[] = [];
  const costs: number[] = [];
  return {
    load: async () => {
      await load(address, { ...effort, seconds: WARMING_UP });
      const before = cpuMillis(pid);
      const round = await load(address, effort);
      const after = cpuMillis(pid);
      rounds.push(round);
      if (before !== null && after !== null) costs.push((after - before) / round.requests);
    },
    total: (): Measured => ({
      name,
      requests: sum(rounds, 'requests'),
      perSecond: sum(rounds, 'perSecond') / rounds.length,
      p50: middle(rounds.map(({ p50 }) => p50)),
      p99: middle(rounds.map(({ p99 }) => p99)),
      failed: sum(rounds, 'failed'),
      cpu: costs.length > 0 ? Math.min(...costs) : null,
    }),
  };
}

function sum(rounds: readonly Load[], figure: keyof Load): number {
  return rounds.reduce((total, round) => total + round[figure], 0);
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
