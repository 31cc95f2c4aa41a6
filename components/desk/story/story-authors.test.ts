import { expect, it } from 'vitest';
import { moved } from './story-authors.tsx';

const order = ['Lan', 'Bình', 'Hà'];

it('moves a name up or down, and the others close the gap', () => {
  expect(moved(order, 2, -1)).toEqual(['Lan', 'Hà', 'Bình']);
  expect(moved(order, 0, 1)).toEqual(['Bình', 'Lan', 'Hà']);
});

it('leaves the list alone at its ends', () => {
  expect(moved(order, 0, -1)).toBe(order);
  expect(moved(order, 2, 1)).toBe(order);
  expect(moved(order, 7, 1)).toBe(order);
});
