import { findEventDates } from '#lib/text/event-date';
import type { Span } from '#lib/text/text-change';
import { type Hint, hintOn } from './hint.ts';

type Form = { form: string; pattern: RegExp; becomes: (match: RegExpExecArray) => string };

const COUNTED = 'đồng|người|hộ|ha|tấn|lượt|suất|căn|trường hợp';

/** Numbers as other languages write them. Every pattern ends: a text of nothing but digits is read once. */
const FORMS: readonly Form[] = [
  {
    form: 'thousands',
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){2,4}(?![\d,])/gu,
    becomes: ([written]) => written.replaceAll(',', '.'),
  },
  {
    form: 'thousands',
    pattern: new RegExp(`(?<![\\d.,])\\d{1,3},\\d{3}(?=\\s(?:${COUNTED})(?!\\p{L}))`, 'gu'),
    becomes: ([written]) => written.replace(',', '.'),
  },
  {
    form: 'decimals',
    pattern: /(?<![\d.,])\d{1,6}\.\d{1,2}(?=\s?%)/gu,
    becomes: ([written]) => written.replace('.', ','),
  },
  { form: 'percent', pattern: /(?<=\d)[^\S\n]{1,4}%/gu, becomes: () => '%' },
  {
    form: 'clock',
    pattern: /(?<![\d:])(\d{1,2})[:.h](\d{2})\s?([AP])\.?M\b\.?/giu,
    becomes: ([, hour, minute, half]) => `${inFullDay(Number(hour), half ?? '')}:${minute}`,
  },
];

/** Finds numbers, clock times and dates that a Vietnamese paper writes otherwise: 1.250.000, 3,5%, 14:05, 01/12/2026. */
export function findNumberHints(text: string, today: string): Hint[] {
  const inNumbers = FORMS.flatMap(({ form, pattern, becomes }) =>
    [...text.matchAll(pattern)].map((match) => {
      const span = { from: match.index, until: match.index + match[0].length };
      return hintOn(text, span, { kind: 'number', becomes: [becomes(match)], facts: { form }, about: form });
    }),
  );
  const inDates = findEventDates(text, today)
    .filter((date) => /[.-]/.test(writtenAt(text, date)))
    .map((date) => {
      const becomes = [writtenAt(text, date).replace(/[.-]/g, '/')];
      return hintOn(text, date, { kind: 'number', becomes, facts: { form: 'date' }, about: 'date' });
    });
  return [...inNumbers, ...inDates];
}

const writtenAt = (text: string, { from, until }: Span) => text.slice(from, until);

function inFullDay(hour: number, half: string): string {
  const isAfternoon = half.toUpperCase() === 'P';
  return String(isAfternoon ? (hour % 12) + 12 : hour % 12).padStart(2, '0');
}
