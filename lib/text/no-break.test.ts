import { expect, it } from 'vitest';
import { keepTogether } from './no-break.ts';

it.each([
  ['Kè dài 1,8 mét, cao 50 km.', 'Kè dài 1,8~mét, cao 50~km.'],
  ['3 triệu đồng', '3~triệu đồng'],
  ['1.250.000 đồng, 2.000 đ, 95 ₫', '1.250.000~đồng, 2.000~đ, 95~₫'],
  ['120 héc-ta lúa, 7 ha tôm, 12 m² sân', '120~héc-ta lúa, 7~ha tôm, 12~m² sân'],
  ['3,5 % và 37 °C', '3,5~% và 37~°C'],
  ['40 km/h', '40~km/h'],
  ['19 giờ 30 phút', '19~giờ 30~phút'],
  ['CHÁY 120 HÉC-TA RỪNG', 'CHÁY 120~HÉC-TA RỪNG'],
  ['1.25 billion dong, 300 metres', '1.25~billion dong, 300~metres'],
  ['TP. Hồ Chí Minh, TP Cà Mau, Q. 1, ThS. Lê Na', 'TP.~Hồ Chí Minh, TP~Cà Mau, Q.~1, ThS.~Lê Na'],
  ['Kỳ 2: Về nguồn', 'Kỳ~2: Về nguồn'],
  ['xem lại kỳ 12', 'xem lại kỳ~12'],
])('“%s” breaks at no unit, shortened name or part of a series', (written, drawn) => {
  expect(keepTogether(written)).toBe(drawn.replaceAll('~', '\u00a0'));
});

it.each([
  'Năm 2026 mưa nhiều',
  '3 người, 12 hộ, 2 chiếc ghe',
  'Khu 7 mới, 5 giống lúa, 4 hai',
  'mét nào, km nào',
  'Xe 50 khách',
  'Vitamin TP. thành phố',
  'học kỳ tới, thời kỳ mới',
  'HTP. Hồ',
  '1,8  mét',
  '',
])('“%s” may break at every space', (written) => {
  expect(keepTogether(written)).toBe(written);
});

it('keeps every letter in its place', () => {
  const written = 'TP. Cà Mau: 1,8 mét nước, 50 ha tôm';
  expect(keepTogether(written)).toHaveLength(written.length);
  expect(keepTogether(keepTogether(written))).toBe(keepTogether(written));
});
