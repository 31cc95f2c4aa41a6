import type { Span } from './text-change.ts';

/** A day that a text speaks of: where, as `2026-12-01`, and whether the year was guessed (the text has none). */
export type EventDate = Span & { readonly day: string; readonly isGuess: boolean };

/** A fraction (5/8 xã) looks like a day, so a word for a day must stand before it. */
const CUE =
  '(?<!\\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mồng|mùng)(?:\\s+(?:nay|qua|kia|ngày|mồng|mùng|cùng ngày))*(?:\\s+(?:thứ\\s+\\p{L}+|chủ nhật),?)?\\s*\\(?';
const AFTER = '(?![\\d%]|[/.-]\\d|\\s+(?:tháng|giờ|km|độ))';
const PATTERNS = [
  `${CUE}(\\d{1,2})\\s?/\\s?(\\d{1,2})(?:\\s?/\\s?(\\d{4}))?${AFTER}`,
  `${CUE}(?<=ngày\\s*\\(?)(\\d{1,2})[.-](\\d{1,2})(?:[.-](\\d{4}))?${AFTER}`,
  `${CUE}(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:(?:\\s+năm\\s+|\\s?[,/-]\\s?)(\\d{4}))?(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * Finds the days that a Vietnamese text names after a word such as "ngày" or "sáng": `01/12`, `1-12-2026`, `1 tháng 12`.
 * A day without a year is taken for the one nearest to `near` (`2026-11-25`) and marked as a guess, for a person to
 * decide. Days that no calendar has are left out.
 */
export function findEventDates(text: string, near: string): EventDate[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: day, 2: month, 3: year, index }) => {
      const read = dayOf(Number(day), Number(month), year, near);
      if (read === null) return [];
      const written = found.slice(found.search(/\d/));
      const until = index + found.length;
      return [{ from: until - written.length, until, day: read, isGuess: year === undefined }];
    }),
  ).sort((a, b) => a.from - b.from);
}

function dayOf(day: number, month: number, year: string | undefined, near: string): string | null {
  const about = Number(near.slice(0, 4));
  const years = year === undefined ? [about, about - 1, about + 1] : [Number(year)];
  const days = years.flatMap((candidate) => calendarDay(candidate, month, day) ?? []);
  const far = (candidate: string) => Math.abs(Date.parse(candidate) - Date.parse(near));
  return days.sort((a, b) => far(a) - far(b))[0] ?? null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}`;
  const at = new Date(`${written}T00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? null : written;
}
