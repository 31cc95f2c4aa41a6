import { expect, it } from 'vitest';
import { sayDigits, sayNumber } from './say-number.ts';

it.each([
  [0, 'không'],
  [1, 'một'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [1_000, 'một nghìn'],
  [1_001, 'một nghìn không trăm linh một'],
  [1_020, 'một nghìn không trăm hai mươi'],
  [2_026, 'hai nghìn không trăm hai mươi sáu'],
  [10_500, 'mười nghìn năm trăm'],
  [1_250_000, 'một triệu hai trăm năm mươi nghìn'],
  [3_000_004, 'ba triệu không trăm linh bốn'],
  [2_000_000_000, 'hai tỷ'],
])('%i is said “%s”', (value, words) => {
  expect(sayNumber(value)).toBe(words);
});

it('a telephone number is said digit by digit', () => {
  expect(sayDigits('0912')).toBe('không chín một hai');
  expect(sayNumber(1e15)).toBe(
    'một không không không không không không không không không không không không không không không',
  );
});
