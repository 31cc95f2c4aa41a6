import { expect, it } from 'vitest';
import { findEventDates } from './event-date.ts';

const daysIn = (text: string, near = '2026-11-25') =>
  findEventDates(text, near).map(({ from, until, day, isGuess }) => [
    text.slice(from, until),
    isGuess ? `${day}?` : day,
  ]);

it.each([
  ['Sáng 01/12, 5/8 Đảng bộ họp', '01/12', '2026-12-01?'],
  ['sáng nay (1/12), đoàn', '1/12', '2026-12-01?'],
  ['chiều thứ Ba, 01/12 tại xã', '01/12', '2026-12-01?'],
  ['ngày 30/11/2020 tại', '30/11/2020', '2020-11-30'],
  ['ngày 1-12-2026', '1-12-2026', '2026-12-01'],
  ['ngày 1.12', '1.12', '2026-12-01?'],
  ['tối 1 tháng 12 năm 2025', '1 tháng 12 năm 2025', '2025-12-01'],
  ['ngày 2 tháng 1', '2 tháng 1', '2027-01-02?'],
])('%j speaks of %j', (text, written, day) => {
  expect(daysIn(text)).toEqual([[written, day]]);
});

it('takes a day without a year for the nearest one', () => {
  expect(daysIn('ngày 02/01', '2026-12-30')).toEqual([['02/01', '2027-01-02?']]);
  expect(daysIn('ngày 30/12', '2027-01-02')).toEqual([['30/12', '2026-12-30?']]);
  expect(daysIn('ngày 29/02', '2026-11-25')).toEqual([]);
  expect(daysIn('ngày 29/02', '2027-11-25')).toEqual([['29/02', '2028-02-29?']]);
});

it.each([
  '5/8 xã',
  'đạt 01/12 chỉ tiêu',
  'ngày 31/02',
  'ngày 45/12',
  'tối 2-1',
  'sáng 3,5 km',
  'ngày 5-7/12',
  'ngày 5-7 tháng 12',
])('%j speaks of no day', (text) => {
  expect(daysIn(text)).toEqual([]);
});
