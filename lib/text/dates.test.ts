import { expect, it } from 'vitest';
import { calendarDayOf, howLongAgo, weekdayOf } from './dates.ts';

const now = Date.UTC(2026, 11, 1, 7, 5, 9);
const minutes = (count: number) => now - count * 60_000;

it('it is tomorrow in Vietnam when it is evening in London', () => {
  expect(calendarDayOf(Date.UTC(2026, 10, 30, 17))).toBe('2026-12-01');
  expect(calendarDayOf(Date.UTC(2026, 10, 30, 16, 59))).toBe('2026-11-30');
  expect(weekdayOf(Date.UTC(2026, 10, 30, 17), 'en')).toBe('Tuesday');
});

it.each([
  [0.9, 'vừa xong'],
  [1, '1 phút trước'],
  [59.9, '59 phút trước'],
  [180, '3 giờ trước'],
  [24 * 60, '30/11/2026 14:05'],
  [-5, '01/12/2026 14:10'],
])('%d minutes ago is %j', (ago, said) => {
  expect(howLongAgo(minutes(ago), now, 'vi')).toBe(said);
});
