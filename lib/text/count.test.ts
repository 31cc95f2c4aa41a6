import { expect, it } from 'vitest';
import { countCharacters, countWords, readingMinutes, truncate } from './count.ts';

it('words are counted as Word does', () => {
  expect(countWords('Đảng bộ thành phố Bắc Kạn – 5/8 xã, 1.250.000 đồng … ./.')).toBe(10);
  expect(countWords(' \n ')).toBe(0);
});

it('characters are those people see', () => {
  expect(countCharacters('Nguyễn Thị Ánh Nguyệt'.normalize('NFD'))).toBe(21);
  expect(countCharacters('👨‍👩‍👧')).toBe(1);
});

it('a story takes at least a minute to read, a hundred words more than three of them take three', () => {
  expect([0, 100, 707, 1180].map(readingMinutes)).toEqual([1, 1, 3, 5]);
});

it('a text is cut at a word, before its punctuation', () => {
  expect(truncate('Nước sông Ngàn lên nhanh, ba ngầm tràn tạm cấm xe', 30)).toBe(
    'Nước sông Ngàn lên nhanh, ba…',
  );
  expect(truncate('Nước sông Ngàn lên nhanh, ba ngầm', 27)).toBe('Nước sông Ngàn lên nhanh…');
  expect(truncate('Ngắn', 30)).toBe('Ngắn');
});
