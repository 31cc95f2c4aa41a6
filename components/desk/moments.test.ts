import { describe, expect, it } from 'vitest';
import { briefly, dayAndTime, dayNumber, endOfDay, shortDay } from './moments.ts';

const lateEvening = Date.UTC(2026, 10, 30, 17, 5);

describe('the newsroom’s clock', () => {
  it('is already tomorrow in Vietnam when it is evening in London', () => {
    expect(dayAndTime(lateEvening, 'vi')).toBe('Thứ Ba, 01/12/2026, 00:05');
    expect(shortDay(lateEvening, 'en')).toBe('Tuesday 01/12');
  });

  it('ends its day at midnight in Vietnam', () => {
    expect(endOfDay(lateEvening)).toBe(Date.UTC(2026, 11, 1, 17));
    expect(dayNumber(endOfDay(lateEvening))).toBe(dayNumber(lateEvening) + 1);
  });

  it('says only the hour of today, day and month of this year, and else the date', () => {
    expect(briefly(lateEvening, lateEvening + 3_600_000)).toBe('00:05');
    expect(briefly(lateEvening, lateEvening - 3_600_000)).toBe('00:05 01/12');
    expect(briefly(Date.UTC(2020, 10, 30), lateEvening)).toBe('30/11/2020');
  });
});
