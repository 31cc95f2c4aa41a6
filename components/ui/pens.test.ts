import { describe, expect, it } from 'vitest';
import { initialsOf, penOf } from './pens.ts';

describe('initials', () => {
  it.each([
    ['Nguyễn Thị Hà', 'TH'],
    ['Trần Ngọc Ẩn', 'NẨ'],
    ['đỗ khê', 'ĐK'],
    ['Lan', 'L'],
    ['  ', ''],
  ])('takes the last two words of %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('pens', () => {
  it('gives a person the same pen every time, one of eight', () => {
    const ids = Array.from({ length: 200 }, (_, i) => `person-${i}`);
    const pens = new Set(ids.map(penOf));
    expect(penOf('person-7')).toBe(penOf('person-7'));
    expect([...pens].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('tells the people of the demo apart who work on one story', () => {
    const cast = ['lan', 'binh', 'ha', 'thu', 'tong'];
    expect(new Set(cast.map(penOf)).size).toBe(cast.length);
  });
});
