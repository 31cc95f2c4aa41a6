import { describe, expect, it } from 'vitest';
import { detectLegacy, isInEncoding } from './detect-legacy.ts';
import { isSyllable } from './syllable.ts';

describe('a text without a telling font', () => {
  it.each([
    ['§Æng Thïy D\u00ad¬ng tíi th¨m ph­êng NguyÔn ThÞ Minh Khai', 'tcvn3'],
    ['S¸ng 01/12, ®oµn kiÓm tra c«ng t¸c tuyªn gi¸o n¨m 2020', 'tcvn3'],
    ['Ñaëng Thuøy Döông tôùi thaêm phöôøng Nguyeãn Thò Minh Khai', 'vni'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni'],
  ])('%s is %s', (text, encoding) => {
    expect(detectLegacy(text)).toBe(encoding);
  });

  it.each([
    'Đặng Thùy Dương tới thăm phường Nguyễn Thị Minh Khai',
    'Nhà máy ôn tập, bán quần áo, ô tô và xe máy',
    'The café naïve résumé über façade of Málaga',
    'Le conseil général a délibéré à l’unanimité sur la réforme',
    'Nước lên',
    '',
    '5.',
    '§ 5. Điều khoản',
    '12,5 m² – 30 °C © 2026',
    'ỦY BAN NHÂN DÂN THỊ TRẤN VÀM LỤA',
    'bo\u0323\u0302 đo\u0302\u0323i da\u0302n qua\u0302n tu\u031b\u0323 ve\u0323\u0302',
  ])('%j is left alone', (text) => {
    expect(detectLegacy(text)).toBeNull();
  });
});

it('a line of Unicode among lines of an old encoding stays', () => {
  expect(isInEncoding('Nguyễn Thị Minh Khai', 'tcvn3')).toBe(false);
  expect(isInEncoding('D\u00ad¬ng', 'tcvn3')).toBe(true);
  expect(isInEncoding('Minh Khai', 'tcvn3')).toBe(false);
});

it('a syllable has a known rime and at most one tone', () => {
  expect(['nghiêng', 'Gì', 'giếng', 'QUYẾT', 'a', 'đẹp'].map(isSyllable)).not.toContain(false);
  expect(['Trươûng', 'hat', 'strong', 'ấà', 'xyz', ''].map(isSyllable)).not.toContain(true);
});
