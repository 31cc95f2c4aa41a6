import { describe, expect, it } from 'vitest';
import {
  addUpBySteps,
  inDeskSteps,
  insightReach,
  maySeeReads,
  percentile,
  periodBefore,
  periodOf,
  periodSince,
  stepOf,
  stepsOf,
  turnaroundOf,
} from './insights.ts';
import { ROLES } from './people.ts';
import { aMember, aState } from './testing.ts';

const THURSDAY = '2026-11-26';

describe('a time of the insights', () => {
  it.each([
    ['today', '2026-11-26', 1],
    ['week', '2026-11-20', 7],
    ['month', '2026-10-28', 30],
    ['quarter', '2026-09-04', 13],
    ['year', '2025-11-28', 13],
  ] as const)('of %s begins on %s and has %i steps', (range, since, steps) => {
    const period = periodOf(range, THURSDAY);
    expect(period).toMatchObject({ since, until: THURSDAY });
    expect(stepsOf(period)).toHaveLength(steps);
  });

  it('is compared with as long a time before, a day with the same weekday', () => {
    expect(periodBefore(periodOf('week', THURSDAY))).toMatchObject({
      since: '2026-11-13',
      until: '2026-11-19',
    });
    expect(periodBefore(periodOf('today', THURSDAY))).toMatchObject({
      since: '2026-11-19',
      until: '2026-11-19',
    });
  });

  it('of the desk is told in weeks from a month on', () => {
    const steps = (['today', 'week', 'month', 'quarter', 'year'] as const).map(
      (range) => inDeskSteps(periodOf(range, THURSDAY)).step,
    );
    expect(steps).toEqual(['day', 'day', 'week', 'week', 'month']);
  });

  it('of a story is told in days, then in weeks, then in months', () => {
    expect(periodSince('2026-11-20', THURSDAY).step).toBe('day');
    expect(periodSince('2026-06-01', THURSDAY).step).toBe('week');
    expect(periodSince('2021-02-28', THURSDAY).step).toBe('month');
    expect(stepsOf(periodSince(THURSDAY, THURSDAY))).toEqual([THURSDAY]);
  });

  it('is cut at Mondays and at the first of a month, across the year', () => {
    expect(stepOf('2026-11-29', 'week')).toBe('2026-11-23');
    expect(stepOf('2026-11-23', 'week')).toBe('2026-11-23');
    expect(stepOf('2027-01-01', 'week')).toBe('2026-12-28');
    expect(stepOf('2028-02-29', 'month')).toBe('2028-02-01');
  });
});

it('counts are added up by steps, and a step without any is 0', () => {
  const period = { since: '2026-11-20', until: THURSDAY, step: 'week' } as const;
  const counted = [
    { day: '2026-11-20', count: 2 },
    { day: '2026-11-22', count: 3 },
  ];
  expect(addUpBySteps(period, counted)).toEqual([
    { day: '2026-11-16', count: 5 },
    { day: '2026-11-23', count: 0 },
  ]);
});

it('a percentile is a value that occurred', () => {
  expect(percentile([], 0.5)).toBeNull();
  expect(percentile([7], 0.9)).toBe(7);
  expect(percentile([9, 1, 5], 0.5)).toBe(5);
  expect(percentile([4, 1, 2, 3], 0.5)).toBe(2);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
});

it('a turnaround leaves out what was never submitted, and says so by the number of stories', () => {
  const took = (submittedAt: number | null, publishedAt: number) => ({ submittedAt, publishedAt });
  expect(turnaroundOf([took(0, 10), took(0, 30), took(null, 99)])).toEqual({
    published: 3,
    median: 10,
    p90: 30,
  });
  expect(turnaroundOf([took(null, 5)])).toEqual({ published: 1, median: null, p90: null });
  expect(turnaroundOf([])).toEqual({ published: 0, median: null, p90: null });
});

describe('who sees figures', () => {
  it.each(ROLES)('%s', (role) => {
    const sees = ['editor', 'managing_editor', 'editor_in_chief'].includes(role);
    expect(insightReach(aMember(role))).toEqual(sees ? 'every' : []);
    expect(maySeeReads(aMember(role, 'somebody'), aState())).toBe(sees);
    expect(maySeeReads(aMember(role, 'lan'), aState())).toBe(true);
  });

  it('an editor of some sections: theirs', () => {
    const ha = aMember('editor', 'ha', ['van-hoa', 'the-thao']);
    expect(insightReach(ha)).toEqual(['van-hoa', 'the-thao']);
    expect(maySeeReads(ha, aState({ sectionId: 'van-hoa' }))).toBe(true);
    expect(maySeeReads(ha, aState({ sectionId: 'song-nuoc' }))).toBe(false);
  });
});
