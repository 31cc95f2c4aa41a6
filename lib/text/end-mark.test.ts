import { expect, it } from 'vitest';
import { findEndMark } from './end-mark.ts';
import { applyChanges } from './text-change.ts';

it.each([
  ['phường Minh Khai./.', 'phường Minh Khai.'],
  ['phường Minh Khai ./. ', 'phường Minh Khai.'],
  ['phường Minh Khai. / .', 'phường Minh Khai.'],
  ['phường Minh Khai/.', 'phường Minh Khai.'],
  ['phường Minh Khai…/.', 'phường Minh Khai…'],
  ['phường “Minh Khai.”./.', 'phường “Minh Khai.”'],
  ['./.', ''],
])('%j ends in the end mark and stays %j', (text, rest) => {
  const mark = findEndMark(text);
  expect(mark && applyChanges(text, [mark])).toBe(rest);
});

it.each(['phường Minh Khai.', 'ngày 01/12.', 'và/hoặc', 'xem https://bao.vn/', ''])('%j does not', (text) => {
  expect(findEndMark(text)).toBeNull();
});
