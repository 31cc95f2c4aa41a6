const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Vàm Lụa keeps Vietnam's time, which has no summer time. */
const LOCAL = 7 * HOUR;
const MARK = /\{(thứ|năm|giờ|iso|weekday|date)?([+-]\d+(?:\.\d+)?)\}/g;
const FULL = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;

/**
 * Writes the days of the demo's texts as they fall when the paper is seeded, so that it always reads as this week's:
 * `{-3}` 22/11, `{năm-3}` 22/11/2026, `{thứ-3}` Chủ nhật, `{giờ-1}` the time an hour ago to five minutes, `{iso-3}`,
 * and in English `{weekday-3}` Sunday, `{date-3}` 22 November.
 */
export function withDates<T>(written: T, now: number): T {
  return JSON.parse(
    JSON.stringify(written).replace(MARK, (_, form: string | undefined, count: string) =>
      form === 'giờ' ? hourOf(now + Number(count) * HOUR) : dayOf(form, now + Number(count) * DAY),
    ),
  );
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
