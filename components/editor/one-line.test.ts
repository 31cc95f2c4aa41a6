import { describe, expect, it } from 'vitest';
import { asOneLine } from './one-line.ts';

describe('a headline is one line', () => {
  it.each([
    ['Bến phà Cây Gáo\nmở lại', 'Bến phà Cây Gáo mở lại'],
    ['Bến phà  \r\n\r\n  mở lại', 'Bến phà mở lại'],
    ['Bến\tphà\u2028mở lại', 'Bến phà mở lại'],
    ['TP.\u00a0Vàm Lụa', 'TP.\u00a0Vàm Lụa'],
    ['hai  khoảng  trắng', 'hai  khoảng  trắng'],
    ['Bê\u0301n', 'Bến'],
  ])('%j', (pasted, line) => {
    expect(asOneLine(pasted)).toBe(line);
  });
});
