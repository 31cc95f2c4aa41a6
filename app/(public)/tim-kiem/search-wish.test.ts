import { expect, it } from 'vitest';
import { readWish } from './search-wish.ts';

it.each([
  ['2026-11-02', '2026-11-20', '2026-11-02', '2026-11-20'],
  ['2026-11-20', '2026-11-02', '2026-11-02', '2026-11-20'],
  ['2026-11-20', '', '2026-11-20', ''],
  ['', '2026-11-02', '', '2026-11-02'],
  ['hôm qua', '2026-13-01', '', ''],
])('from %j until %j is read as %j until %j', (tu, den, from, until) => {
  expect(readWish({ q: 'nước', tu, den })).toMatchObject({ q: 'nước', from, until });
});
