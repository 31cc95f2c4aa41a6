import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translate';
import { comparedInWords, dayInWords, howLong, inFigures, stepInWords } from './figures-in-words.ts';

const vi = translator('vi', 'desk');
const en = translator('en', 'desk');
const MINUTE = 60_000;

it('numbers are set as each language sets them', () => {
  expect(inFigures(9840, 'vi')).toBe('9.840');
  expect(inFigures(9840, 'en')).toBe('9,840');
});

it.each([
  [null, '–'],
  [20_000, '0 phút'],
  [59 * MINUTE, '59 phút'],
  [60 * MINUTE, '1 giờ 0 phút'],
  [125 * MINUTE, '2 giờ 5 phút'],
  [(24 * 60 - 1) * MINUTE, '23 giờ 59 phút'],
  [(3 * 24 + 4) * 60 * MINUTE, '3 ngày 4 giờ'],
])('%s milliseconds are %s', (took, words) => {
  expect(howLong(took, vi)).toBe(words);
});

describe('a step is named', () => {
  it.each([
    ['day', '26/11', '26/11'],
    ['week', 'tuần 26/11', 'week of 26/11'],
    ['month', '11/2026', '11/2026'],
  ] as const)('by its %s', (step, inVietnamese, inEnglish) => {
    expect(stepInWords('2026-11-26', step, vi)).toBe(inVietnamese);
    expect(stepInWords('2026-11-26', step, en)).toBe(inEnglish);
  });
});

it('a count is compared with the one before in whole percents, with none it is not', () => {
  expect(comparedInWords(131, 100, vi)).toBe('hơn 31%');
  expect(comparedInWords(92, 100, vi)).toBe('kém 8%');
  expect(comparedInWords(1001, 1000, vi)).toBe('bằng');
  expect(comparedInWords(0, 3, vi)).toBe('kém 100%');
  expect(comparedInWords(5, 0, vi)).toBeNull();
});

it('a day is read as it is written in Vietnam', () => {
  expect(dayInWords('2026-11-06')).toBe('06/11/2026');
});
