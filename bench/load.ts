import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

const run = promisify(execFile);

/** What a load of one address came to; times in milliseconds. */
export type Load = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 2xx or 3xx, and connections that broke. */
  readonly failed: number;
};

export type Effort = { readonly seconds: number; readonly connections: number };

/** Asks for an address as fast as it is answered: with wrk where that is installed, else with autocannon. */
export async function load(address: string, effort: Effort): Promise<Load> {
  return (await hasWrk()) ? loadByWrk(address, effort) : loadByAutocannon(address, effort);
}

/** Which of the two makes the load here. */
export async function loadMaker(): Promise<string> {
  return (await hasWrk()) ? 'wrk' : 'autocannon (wrk is not installed; it would disturb less)';
}

async function hasWrk(): Promise<boolean> {
  // wrk --version ends with 1 whatever it says; only a missing program has no exit status.
  return run('wrk', ['--version']).then(
    () => true,
    (error: { code?: unknown }) => error.code !== 'ENOENT',
  );
}

async function loadByWrk(address: string, { seconds, connections }: Effort): Promise<Load> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br'];
  const { stdout } = await run('wrk', [...args, address]);
  const count = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout);
  const broken = (sockets ?? []).slice(1).reduce((sum, each) => sum + Number(each), 0);
  return {
    requests: count(/(\d+) requests in/),
    perSecond: count(/Requests\/sec:\s+([\d.]+)/),
    p50: millis(/^\s*50%\s+(\S+)/m.exec(stdout)?.[1]),
    p99: millis(/^\s*99%\s+(\S+)/m.exec(stdout)?.[1]),
    failed: count(/Non-2xx or 3xx responses: (\d+)/) + broken,
  };
}

function millis(written = ''): number {
  const [, number = 'NaN', unit = ''] = /^([\d.]+)(us|ms|s)$/.exec(written) ?? [];
  return Number(number) * ({ us: 0.001, ms: 1, s: 1_000 }[unit] ?? Number.NaN);
}

async function loadByAutocannon(url: string, { seconds, connections }: Effort): Promise<Load> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'br' },
  });
  return {
    requests: requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors,
  };
}
