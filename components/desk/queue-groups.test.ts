import { describe, expect, it } from 'vitest';
import { groupByNeed, needOf, wholeCount } from './queue-groups.ts';
import type { QueueStory } from './queue-story.ts';

const HOUR = 3_600_000;
/** 14:00 in Vietnam. */
const NOW = Date.UTC(2026, 10, 24, 7);

describe('need', () => {
  it.each([
    ['late', -1],
    ['soon', 0],
    ['soon', 2 * HOUR],
    ['today', 2 * HOUR + 1],
    ['today', 10 * HOUR - 1],
    ['tomorrow', 10 * HOUR],
    ['later', 34 * HOUR],
  ] as const)('is %s for a deadline %d milliseconds away', (need, away) => {
    expect(needOf({ deadlineAt: NOW + away, stage: 'in_review' }, NOW)).toBe(need);
  });

  it('is never late for finished work', () => {
    expect(needOf({ deadlineAt: NOW - HOUR, stage: 'approved' }, NOW)).toBe('today');
    expect(needOf({ deadlineAt: NOW - 48 * HOUR, stage: 'scheduled' }, NOW)).toBe('today');
  });

  it('is undated without a deadline', () => {
    expect(needOf({ deadlineAt: null, stage: 'draft' }, NOW)).toBe('undated');
  });
});

describe('groups', () => {
  const aRow = (id: number, deadlineAt: number | null) =>
    ({ id, deadlineAt, stage: 'submitted' }) as QueueStory;

  it('stand most pressing first, keep the order within, and leave out what is empty', () => {
    const rows = [aRow(1, null), aRow(2, NOW + 30 * HOUR), aRow(3, NOW - HOUR), aRow(4, NOW - 2 * HOUR)];
    const groups = groupByNeed(rows, NOW).map(({ need, stories }) => [need, stories.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['late', [3, 4]],
      ['tomorrow', [2]],
      ['undated', [1]],
    ]);
  });
});

describe('the number at a group', () => {
  const rows = [1, 2, 60].map((length) => ({ length }));
  const counts = (page: { isFirst: boolean; isLast: boolean }) =>
    rows.map((_, index) => wholeCount(rows, index, page));

  it('is said only of groups that stand on the page as a whole', () => {
    expect(counts({ isFirst: true, isLast: true })).toEqual([1, 2, 60]);
    expect(counts({ isFirst: true, isLast: false })).toEqual([1, 2, null]);
    expect(counts({ isFirst: false, isLast: true })).toEqual([null, 2, 60]);
  });
});
