import { expect, it } from 'vitest';
import { formatMoney, formatNumber, formatPercent } from './numbers.ts';

it('numbers have a stop between thousands and a comma before decimals', () => {
  expect(formatNumber(1_234_567.891, 'vi')).toBe('1.234.567,89');
  expect(formatNumber(1_234_567.891, 'en')).toBe('1,234,567.89');
  expect(formatPercent(0.035, 'vi')).toBe('3,5%');
});

it.each([
  [950_000, '950.000 đồng', '950,000 dong'],
  [1_250_000, '1,25 triệu đồng', '1.25 million dong'],
  [2_500_000_000, '2,5 tỷ đồng', '2.5 billion dong'],
  [1_234_567, '1.234.567 đồng', '1,234,567 dong'],
])('%d dong', (dong, vi, en) => {
  expect(formatMoney(dong, 'vi')).toBe(vi);
  expect(formatMoney(dong, 'en')).toBe(en);
});
