import type { Language } from '#lib/newsroom/people';
import { dayMonthYear, timeOfDay, wallClock, weekdayOf } from '#lib/text/dates';

const HOURS_AHEAD = 7 * 3_600_000;
const DAY = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (number: number) => String(number).padStart(2, '0');

/** For machines: `2026-12-01T14:05:09+07:00`, with seconds, without which the schema of sitemaps knows no moment (xsd:dateTime). */
export function machineTime(at: number): string {
  const { year, month, day, hour, minute } = wallClock(at);
  const seconds = new Date(at).getUTCSeconds();
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(seconds)}+07:00`;
}

/** In lists: `01/12/2026`, in English `1 December 2026`. */
export function dateInList(at: number, language: Language): string {
  const { year, month, day } = wallClock(at);
  return language === 'vi' ? dayMonthYear(at) : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** At the head of the paper: `Thứ Ba, 01/12/2026`. */
export function dateInMasthead(at: number, language: Language): string {
  return `${weekdayOf(at, language)}, ${dateInList(at, language)}`;
}

/** On a story: `Thứ Ba, 01/12/2026, 14:05`. */
export function dateOnStory(at: number, language: Language): string {
  return `${dateInMasthead(at, language)}, ${timeOfDay(at)}`;
}

/** A number that is the same for moments of one day in Vietnam. */
export function dayNumber(at: number): number {
  return Math.floor((at + HOURS_AHEAD) / DAY);
}

/** How far into Vietnam's day a moment is, from 0 to 1. */
export function shareOfDay(at: number): number {
  return ((at + HOURS_AHEAD) % DAY) / DAY;
}

/** The first moment of a day written `2026-12-01`, or null when it is no day. */
export function startOfDay(day: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00+07:00`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** Whole years that have passed between two moments. */
export function yearsBetween(from: number, until: number): number {
  const [then, now] = [wallClock(from), wallClock(until)];
  const isBeforeTheDay = now.month < then.month || (now.month === then.month && now.day < then.day);
  return Math.max(0, now.year - then.year - (isBeforeTheDay ? 1 : 0));
}
