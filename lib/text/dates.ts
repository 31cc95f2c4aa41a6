type Language = 'vi' | 'en';

const AHEAD = 7 * 3_600_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const AGO = {
  vi: { now: 'vừa xong', minutes: 'phút trước', hours: 'giờ trước' },
  en: { now: 'just now', minutes: 'min ago', hours: 'h ago' },
} as const;

const two = (number: number) => String(number).padStart(2, '0');

/** The clock on the wall in Vietnam, wherever the server stands: UTC+7 all year, no summer time. */
export function wallClock(at: number) {
  const wall = new Date(at + AHEAD);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** The day of a moment in Vietnam as it is kept: `2026-12-01`. */
export function calendarDayOf(at: number): string {
  const { year, month, day } = wallClock(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `14:05` */
export function timeOfDay(at: number): string {
  const { hour, minute } = wallClock(at);
  return `${two(hour)}:${two(minute)}`;
}

/** `01/12`, for a moment of which the year is clear. */
export function dayAndMonth(at: number): string {
  const { month, day } = wallClock(at);
  return `${two(day)}/${two(month)}`;
}

/** `01/12/2026` */
export function dayMonthYear(at: number): string {
  return `${dayAndMonth(at)}/${wallClock(at).year}`;
}

/** `Thứ Ba`, `Tuesday` */
export function weekdayOf(at: number, language: Language): string {
  return WEEKDAYS[language][wallClock(at).weekday] ?? '';
}

/** `Thứ Ba, 01/12/2026, 14:05`, as over a story. */
export function fullMoment(at: number, language: Language): string {
  return `${weekdayOf(at, language)}, ${dayMonthYear(at)}, ${timeOfDay(at)}`;
}

/** `01/12/2026 14:05`, as in a list. */
export function shortMoment(at: number): string {
  return `${dayMonthYear(at)} ${timeOfDay(at)}`;
}

/** How long ago something was, for a day: `vừa xong`, `5 phút trước`, `3 giờ trước`; then, or if it is to come, the moment. */
export function howLongAgo(at: number, now: number, language: Language): string {
  const passed = now - at;
  const words = AGO[language];
  if (passed < 0 || passed >= DAY) return shortMoment(at);
  if (passed < MINUTE) return words.now;
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} ${words.minutes}`;
  return `${Math.floor(passed / HOUR)} ${words.hours}`;
}
