import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';

it.each([
  ['Bến Sông', 'Bến Sông'],
  ['Người đưa tin', 'Người đưa'],
  ['Báo chưa đặt tên', 'Báo chưa đặt'],
  ['Ẵng Ỗng Ễnh Ưng', 'Ẵng Ỗng Ễnh'],
  ['Vàmlụaquêhương.vn', 'Vàmlụaquêhươ'],
])('%s is called %s where there is little room', (name, short) => {
  expect(shortName(name.normalize('NFD'))).toBe(short);
});
