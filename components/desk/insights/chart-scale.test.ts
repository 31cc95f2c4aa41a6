import { expect, it } from 'vitest';
import { pointsOf, shownLabels, ticksOf } from './chart-scale.ts';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [9, [0, 5, 10]],
  [1423, [0, 500, 1000, 1500]],
  [9840, [0, 5000, 10000]],
  [100_000, [0, 50_000, 100_000]],
])('a chart of at most %i has lines at whole, round values that cover it', (highest, ticks) => {
  expect(ticksOf(highest)).toEqual(ticks);
});

it('values stand from left to right, the largest at the top', () => {
  expect(pointsOf([0, 5, 10], 10)).toEqual([
    { x: 0, y: 100 },
    { x: 50, y: 50 },
    { x: 100, y: 0 },
  ]);
  expect(pointsOf([4], 4)).toEqual([{ x: 0, y: 0 }]);
});

it('of many labels a few are shown', () => {
  expect(shownLabels(7, 10)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(shownLabels(30, 8)).toEqual([0, 4, 8, 12, 16, 20, 24, 28]);
  expect(shownLabels(0, 8)).toEqual([]);
});
