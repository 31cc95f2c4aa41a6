import { describe, expect, it } from 'vitest';
import { matches } from './matches.ts';

describe('finding without accents', () => {
  it('finds an accented name by plain letters, in any order of words', () => {
    expect(matches('Nguyễn Thị Hà', 'ha nguyen')).toBe(true);
  });

  it('takes accents seriously where they are typed', () => {
    expect(matches('Hạ Long', 'hà')).toBe(false);
    expect(matches('Hà Giang', 'hà')).toBe(true);
  });

  it('compares composed and decomposed spelling alike', () => {
    expect(matches('Hà'.normalize('NFD'), 'hà'.normalize('NFC'))).toBe(true);
  });
});
