const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const QUARTER = HOUR / 4;
/** Vàm Lụa keeps Vietnam's time, which has no summer time. */
const LOCAL = 7 * HOUR;
const MARK = /\{(thứ|năm|tháng|giờ|iso|weekday|date)?([+-]\d+(?:\.\d+)?)\}/g;
const FULL = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;

/**
 * When something of the demo happened, `hoursAgo` before now (negative: ahead, on the next quarter). Up to twelve hours it
 * is counted from the hour itself, and before that from noon of today, so that yesterday's six o'clock is six o'clock.
 */
export function demoTime(now: number, hoursAgo: number): number {
  const noon = Math.floor((now + LOCAL) / DAY) * DAY + DAY / 2 - LOCAL;
  if (hoursAgo > 12) return noon - hoursAgo * HOUR;
  const at = now - hoursAgo * HOUR;
  return hoursAgo < 0 ? Math.ceil(at / QUARTER) * QUARTER : at;
}

/**
 * Writes the days of the demo's texts as they fall when the paper is seeded, so that it always reads as this week's:
 * `{-3}` 22/11, `{năm-3}` 22/11/2026, `{thứ-3}` Chủ nhật, `{tháng+1}` 01/12 the first of next month, `{giờ-1}` the time
 * an hour ago to five minutes, `{iso-3}`,
 * and in English `{weekday-3}` Sunday, `{date-3}` 22 November.
 */
export function withDates<T>(written: T, now: number): T {
  return JSON.parse(
    JSON.stringify(written).replace(MARK, (_, form: string | undefined, count: string) =>
      textOf(form, Number(count), now),
    ),
  );
}

function textOf(form: string | undefined, count: number, now: number): string {
  if (form === 'giờ') return hourOf(now + count * HOUR);
  if (form === 'tháng') return dayOf(undefined, firstOfMonth(now, count));
  return dayOf(form, now + count * DAY);
}

function firstOfMonth(now: number, months: number): number {
  const local = new Date(now + LOCAL);
  return Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, 1) - LOCAL;
}

function hourOf(at: number): string {
  const local = new Date(Math.floor((at + LOCAL) / 300_000) * 300_000);
  return `${local.getUTCHours()}:${String(local.getUTCMinutes()).padStart(2, '0')}`;
}

function dayOf(form: string | undefined, at: number): string {
  const local = new Date(at + LOCAL);
  const [year, month, day] = local.toISOString().slice(0, 10).split('-');
  if (form === 'iso') return `${year}-${month}-${day}`;
  if (form === 'thứ') return WEEKDAYS[local.getUTCDay()] ?? '';
  if (form === 'weekday') return local.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
  if (form === 'date') return local.toLocaleDateString('en-GB', FULL);
  return form === 'năm' ? `${day}/${month}/${year}` : `${day}/${month}`;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
