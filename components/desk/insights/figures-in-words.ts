import type { Translate } from '#lib/i18n/translate';
import type { InsightStep } from '#lib/newsroom/insights';
import type { Language } from '#lib/newsroom/people';

const MINUTE = 60_000;
const HOUR_IN_MINUTES = 60;
const DAY_IN_MINUTES = 24 * HOUR_IN_MINUTES;
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

/** `9.840`, in English `9,840`. */
export function inFigures(count: number, language: Language): string {
  return NUMBERS[language].format(count);
}

/** `2 giờ 5 phút`: how long something took, in two units at most; a dash when nobody knows. */
export function howLong(took: number | null, say: Translate<'desk'>): string {
  if (took === null) return '–';
  const minutes = Math.round(took / MINUTE);
  if (minutes < HOUR_IN_MINUTES) return say('insights.minutes', { minutes });
  const hours = Math.floor((minutes % DAY_IN_MINUTES) / HOUR_IN_MINUTES);
  if (minutes < DAY_IN_MINUTES) return say('insights.hours', { hours, minutes: minutes % HOUR_IN_MINUTES });
  return say('insights.days', { days: Math.floor(minutes / DAY_IN_MINUTES), hours });
}

/** The step that begins with a day: `26/11`, `tuần 23/11`, `11/2026`. */
export function stepInWords(day: string, step: InsightStep, say: Translate<'desk'>): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (step === 'month') return `${month}/${year}`;
  return step === 'week' ? say('insights.weekOf', { day: `${date}/${month}` }) : `${date}/${month}`;
}

/** `26/11/2026` */
export function dayInWords(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** How a count stands to the one before, in whole percents: `hơn 31%`, `kém 8%`, `bằng`; null when that was 0. */
export function comparedInWords(count: number, before: number, say: Translate<'desk'>): string | null {
  if (before === 0) return null;
  const percent = Math.round((count / before - 1) * 100);
  if (percent === 0) return say('insights.asBefore');
  return say(percent > 0 ? 'insights.more' : 'insights.fewer', { percent: Math.abs(percent) });
}
