import type { Language } from '#lib/newsroom/people';
import { dayAndMonth, dayMonthYear, fullMoment, timeOfDay, wallClock, weekdayOf } from '#lib/text/dates';

const ZONE_OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;

/** The day's number on the newsroom's calendar, to compare days. */
export function dayNumber(at: number): number {
  return Math.floor((at + ZONE_OFFSET) / DAY);
}

/** When the newsroom's day of this moment ends, in UTC milliseconds. */
export function endOfDay(at: number): number {
  return (dayNumber(at) + 1) * DAY - ZONE_OFFSET;
}

/** "14:05" */
export function timeOf(at: number): string {
  return timeOfDay(at);
}

/** "01/12/2026" */
export function dayOf(at: number): string {
  return dayMonthYear(at);
}

/** "Thứ Ba, 01/12/2026, 14:05" */
export function dayAndTime(at: number, language: Language): string {
  return fullMoment(at, language);
}

/** "Thứ Hai 12/10", for the head of a page. */
export function shortDay(at: number, language: Language): string {
  return `${weekdayOf(at, language)} ${dayAndMonth(at)}`;
}

/** A time in the fewest words that cannot be misread: the hour today, else day and month, else the whole date. */
export function briefly(at: number, now: number): string {
  if (dayNumber(at) === dayNumber(now)) return timeOfDay(at);
  const isThisYear = wallClock(at).year === wallClock(now).year;
  return isThisYear ? `${timeOfDay(at)} ${dayAndMonth(at)}` : dayMonthYear(at);
}
