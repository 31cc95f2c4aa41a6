import type { SentPage } from './nginx-beside.ts';
import type { Measured } from './tally.ts';

const SEARCHES = 100;
const WORDS = ['nuoc', 'phà', 'cho noi', 'Gò Sậy', 'lua gat', 'Tư Đờn', 'đê', 'hoc tro'];

/** Times of searches whose words nobody asked for before, in milliseconds: rendered anew, one after the other. */
export type AskedAnew = { readonly searches: number; readonly p50: number; readonly p99: number };

/** Asks for searches that are not in the press. */
export async function askedAnew(origin: string): Promise<AskedAnew> {
  const times: number[] = [];
  for (let index = 0; index < SEARCHES; index += 1) {
    const words = `${WORDS[index % WORDS.length]} ngày ${index}`;
    const began = performance.now();
    const answer = await fetch(`${origin}/tim-kiem?q=${encodeURIComponent(words)}`);
    await answer.arrayBuffer();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { searches: times.length, p50: at(times, 0.5), p99: at(times, 0.99) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints what was measured, Morat's line over nginx's. */
export function printBeside({
  ours,
  theirs,
  pages,
}: {
  ours: readonly Measured[];
  theirs: readonly Measured[];
  pages: readonly SentPage[];
}): void {
  const rows = ours.flatMap((our, index) => {
    const bytes = pages[index]?.body.byteLength ?? 0;
    const their = theirs[index];
    return [rowOf('Morat', our, bytes, their), ...(their ? [rowOf('nginx', their, bytes)] : [])];
  });
  console.table(Object.fromEntries(rows));
}

function rowOf(server: string, measured: Measured, bytes: number, beside?: Measured) {
  const { name, cpu } = measured;
  const times = cpu && beside?.cpu ? (cpu / beside.cpu).toFixed(2) : '';
  const cost = { 'CPU µs/request': cpu === null ? '?' : (cpu * 1_000).toFixed(1), '× nginx': times };
  return [`${name}, ${server}`, { bytes, ...timesOf(measured), ...cost }];
}

/** Prints how the pages were sent while stories were published, Morat's line over nginx's, and how much longer the slow ones took. */
export function printWhilePublishing(ours: readonly Measured[], theirs: readonly Measured[]): void {
  const rows = ours.flatMap((our, index) => {
    const their = theirs[index];
    return [slowOf('Morat', our), ...(their ? [slowOf('nginx', their)] : [])];
  });
  console.table(Object.fromEntries(rows));
}

function slowOf(server: string, measured: Measured) {
  const times = (measured.p99 / measured.p50).toFixed(1);
  return [`${measured.name}, publishing, ${server}`, { ...timesOf(measured), 'p99 ÷ p50': times }] as const;
}

function timesOf({ perSecond, p50, p99, failed }: Measured) {
  return { 'requests/s': Math.round(perSecond), 'p50 ms': p50, 'p99 ms': p99, failed };
}
