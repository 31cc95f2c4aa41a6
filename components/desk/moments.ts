import type { Language } from '#lib/newsroom/people';

const ZONE_OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;
const WEEKDAYS = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** A moment on the newsroom's clock (UTC+7, no summer time), field by field. */
function onTheClock(at: number) {
  const local = new Date(at + ZONE_OFFSET);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: two(local.getUTCDate()),
    month: two(local.getUTCMonth() + 1),
    year: String(local.getUTCFullYear()),
    hour: two(local.getUTCHours()),
    minute: two(local.getUTCMinutes()),
    weekday: local.getUTCDay(),
  };
}

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
  const { hour, minute } = onTheClock(at);
  return `${hour}:${minute}`;
}

/** "01/12/2026" */
export function dayOf(at: number): string {
  const { day, month, year } = onTheClock(at);
  return `${day}/${month}/${year}`;
}

/** "01/12/2026, 14:05", with the weekday before it for a date further away: "Thứ Ba, 01/12/2026, 14:05". */
export function dayAndTime(at: number, language: Language): string {
  const { weekday } = onTheClock(at);
  return `${WEEKDAYS[language][weekday]}, ${dayOf(at)}, ${timeOf(at)}`;
}

/** "thứ Hai 12/10", for the head of a page. */
export function shortDay(at: number, language: Language): string {
  const { weekday, day, month } = onTheClock(at);
  const name: string = WEEKDAYS[language][weekday] ?? '';
  return `${name} ${day}/${month}`;
}

/** A time in the fewest words that cannot be misread: the hour today, else day and month, else the whole date. */
export function briefly(at: number, now: number): string {
  const { day, month, year } = onTheClock(at);
  if (dayNumber(at) === dayNumber(now)) return timeOf(at);
  return year === onTheClock(now).year ? `${timeOf(at)} ${day}/${month}` : dayOf(at);
}
