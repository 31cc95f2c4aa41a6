import type { Actor } from './people.ts';
import { can } from './permissions.ts';
import type { StoryState } from './story.ts';

/** The times that insights are asked for, each up to today. */
export const INSIGHT_RANGES = ['today', 'week', 'month', 'quarter', 'year'] as const;
export type InsightRange = (typeof INSIGHT_RANGES)[number];

/** What one figure of a chart covers; weeks begin on Monday. */
export type InsightStep = 'day' | 'week' | 'month';

/** A time from one day to another, both included and written `2026-12-01`, and how it is cut into steps. */
export type Period = { readonly since: string; readonly until: string; readonly step: InsightStep };

const DAY = 86_400_000;
const LENGTHS: Readonly<Record<InsightRange, { readonly days: number; readonly step: InsightStep }>> = {
  today: { days: 1, step: 'day' },
  week: { days: 7, step: 'day' },
  month: { days: 30, step: 'day' },
  quarter: { days: 84, step: 'week' },
  year: { days: 364, step: 'month' },
};

/** The time that ends with a day: 1, 7, 30, 84 or 364 days, whole weeks from a week on so that weekdays compare. */
export function periodOf(range: InsightRange, today: string): Period {
  const { days, step } = LENGTHS[range];
  return { since: dayAfter(today, 1 - days), until: today, step };
}

/** The same time in steps for what the desk does: by day for a week at most, since a month of days says little. */
export function inDeskSteps(period: Period): Period {
  const isLong = period.step === 'day' && daysBetween(period.since, period.until) >= 7;
  return isLong ? { ...period, step: 'week' } : period;
}

/** As long a time just before; of a single day the same weekday of the week before. */
export function periodBefore({ since, until, step }: Period): Period {
  const days = daysBetween(since, until) + 1;
  const back = days === 1 ? 7 : days;
  return { since: dayAfter(since, -back), until: dayAfter(until, -back), step };
}

/** The time from a story's publication until today, in days for two months, in weeks for a year, else in months. */
export function periodSince(since: string, today: string): Period {
  const days = daysBetween(since, today) + 1;
  const step = days <= 62 ? 'day' : days <= 400 ? 'week' : 'month';
  return { since: since > today ? today : since, until: today, step };
}

/** The first day of the step that a day falls into. */
export function stepOf(day: string, step: InsightStep): string {
  if (step === 'day') return day;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return dayAfter(day, -((weekday + 6) % 7));
}

/** The first days of all steps of a time, in order; the first and the last may be cut short by it. */
export function stepsOf({ since, until, step }: Period): string[] {
  const days = Array.from({ length: daysBetween(since, until) + 1 }, (_, n) => dayAfter(since, n));
  return [...new Set(days.map((day) => stepOf(day, step)))];
}

/** Adds counts up by the steps of a time; a step in which nothing was counted is 0. */
export function addUpBySteps(
  period: Period,
  counted: readonly { readonly day: string; readonly count: number }[],
): { readonly day: string; readonly count: number }[] {
  const sums = new Map(stepsOf(period).map((day) => [day, 0]));
  for (const { day, count } of counted) {
    const step = stepOf(day, period.step);
    sums.set(step, (sums.get(step) ?? 0) + count);
  }
  return [...sums].map(([day, count]) => ({ day, count }));
}

/** The value that a share of all values does not exceed (nearest rank): 0.5 is the median. Null of none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The sections whose figures an actor sees; `every` is the whole paper. */
export type InsightReach = 'every' | readonly string[];

/** The sections whose figures the actor sees: those in which they edit. */
export function insightReach(actor: Actor): InsightReach {
  const held = actor.roles.filter((role) => can({ ...actor, roles: [role] }, 'see_insights'));
  if (held.some(({ sectionIds }) => sectionIds === null)) return 'every';
  return [...new Set(held.flatMap(({ sectionIds }) => sectionIds ?? []))];
}

/** Says whether the actor sees how often a story is read: its owners do, and editors of its section. */
export function maySeeReads(actor: Actor, story: Pick<StoryState, 'ownerIds' | 'sectionId'>): boolean {
  return story.ownerIds.includes(actor.personId) || can(actor, 'see_insights', story.sectionId);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function daysBetween(since: string, until: string): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(since)) / DAY));
}

/** How long stories took from the first submission to readers: the middle one and the slow ones, in milliseconds. */
export type Turnaround = {
  readonly published: number;
  /** Null when none of them was ever submitted. */
  readonly median: number | null;
  readonly p90: number | null;
};

/** Sums up how long publications took; what was never submitted counts as published, but took no known time. */
export function turnaroundOf(
  publications: readonly { readonly submittedAt: number | null; readonly publishedAt: number }[],
): Turnaround {
  const took = publications.flatMap(({ submittedAt, publishedAt }) =>
    submittedAt === null ? [] : [publishedAt - submittedAt],
  );
  return { published: publications.length, median: percentile(took, 0.5), p90: percentile(took, 0.9) };
}
