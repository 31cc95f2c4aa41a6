import { expect, it } from 'vitest';
import { withoutHandlers } from './without-handlers.ts';

it.each([
  ['<img src=x onerror=alert(1)>', '<img src=x data-onerror=alert(1)>'],
  ['<p class="a"onclick="x()">chữ</p>', '<p class="a"data-onclick="x()">chữ</p>'],
  ['<svg/onload=x>', '<svg/data-onload=x>'],
  ['<p>hoạt động onload = gì</p>', '<p>hoạt động onload = gì</p>'],
  ['a < b onload=1', 'a < b onload=1'],
])('%s', (html, plain) => {
  expect(withoutHandlers(html)).toBe(plain);
});
