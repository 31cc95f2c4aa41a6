import { expect, it } from 'vitest';
import { machineTime, yearsBetween } from './dates.ts';

it('machines are told the moment in Vietnam’s time, to the second', () => {
  expect(machineTime(Date.UTC(2026, 11, 31, 17, 5, 9))).toBe('2027-01-01T00:05:09+07:00');
});

it.each([
  ['2025-11-26T10:00+07:00', '2026-11-25T23:00+07:00', 0],
  ['2025-11-26T10:00+07:00', '2026-11-26T00:00+07:00', 1],
  ['2016-02-29T10:00+07:00', '2026-11-26T00:00+07:00', 10],
  ['2026-12-31T10:00+07:00', '2027-01-01T00:00+07:00', 0],
  ['2027-01-01T00:00+07:00', '2026-01-01T00:00+07:00', 0],
])('from %s to %s are %i years', (from, until, years) => {
  expect(yearsBetween(Date.parse(from), Date.parse(until))).toBe(years);
});
