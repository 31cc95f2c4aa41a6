import { describe, expect, it } from 'vitest';
import { encodingOfFont, fromLegacy } from './legacy-encoding.ts';

const TABLE =
  'A1 Ă A2 Â A3 Ê A4 Ô A5 Ơ A6 Ư A7 Đ A8 ă A9 â AA ê AB ô AC ơ AD ư AE đ B5 à B6 ả B7 ã B8 á B9 ạ BB ằ BC ẳ BD ẵ BE ắ C6 ặ C7 ầ C8 ẩ C9 ẫ CA ấ CB ậ CC è CE ẻ CF ẽ D0 é D1 ẹ D2 ề D3 ể D4 ễ D5 ế D6 ệ D7 ì D8 ỉ DC ĩ DD í DE ị DF ò E1 ỏ E2 õ E3 ó E4 ọ E5 ồ E6 ổ E7 ỗ E8 ố E9 ộ EA ờ EB ở EC ỡ ED ớ EE ợ EF ù F1 ủ F2 ũ F3 ú F4 ụ F5 ừ F6 ử F7 ữ F8 ứ F9 ự FA ỳ FB ỷ FC ỹ FD ý FE ỵ';

describe('TCVN3', () => {
  const cells = TABLE.split(' ');
  const pairs = cells.flatMap((byte, at) => (at % 2 === 0 ? [[byte, cells[at + 1] ?? ''] as const] : []));

  it.each(pairs)('%s is %s', (byte, letter) => {
    expect(fromLegacy(String.fromCharCode(Number.parseInt(byte, 16)), 'tcvn3')).toBe(letter);
  });

  it('knows all 74 letters and the soft hyphen that is ư', () => {
    expect(pairs).toHaveLength(74);
    expect(fromLegacy('§Æng Thïy D\u00ad¬ng', 'tcvn3')).toBe('Đặng Thùy Dương');
  });

  it('sets whole runs in capitals where the font did', () => {
    expect(fromLegacy('ñy ban nh©n d©n', 'tcvn3-capitals')).toBe('ỦY BAN NHÂN DÂN');
  });

  it('leaves what is no letter alone', () => {
    expect(fromLegacy('01/12 (5/8 x·) – 3,5%', 'tcvn3')).toBe('01/12 (5/8 xã) – 3,5%');
  });
});

describe('VNI', () => {
  it.each([
    ['Ñaëng Thuøy Döông', 'Đặng Thùy Dương'],
    ['Tröôûng ban Tuyeân giaùo', 'Trưởng ban Tuyên giáo'],
    ['UÛy ban nhaân daân tænh Baéc Kaïn', 'Ủy ban nhân dân tỉnh Bắc Kạn'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [
      'nöôùc lôùn, ngöôøi ôû, kyõ sö, quyù, thuyû lôïi, thò xaõ, Myõ Tho, moät mình, tæ leä',
      'nước lớn, người ở, kỹ sư, quý, thuỷ lợi, thị xã, Mỹ Tho, một mình, tỉ lệ',
    ],
    ['baèng ñaù, naêm, oán, lôø, eám, ñoäi, chî', 'bằng đá, năm, ốn, lờ, ếm, đội, chỵ'],
  ])('%s', (written, read) => {
    expect(fromLegacy(written, 'vni')).toBe(read);
  });
});

it('knows the old fonts by name, and no other', () => {
  expect(
    ['.VnTime', '".VnTimeH"', ".VnArial NarrowH'", '.VnArial', 'VNI-Times', 'vni-helve'].map(encodingOfFont),
  ).toEqual(['tcvn3', 'tcvn3-capitals', 'tcvn3-capitals', 'tcvn3', 'vni', 'vni']);
  expect(['Times New Roman', 'Vni', 'Arial', ''].map(encodingOfFont)).toEqual([null, null, null, null]);
});
