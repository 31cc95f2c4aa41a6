import { describe, expect, it } from 'vitest';
import { type CleanUpWish, cleaned, findCleanUps } from './clean-up.ts';

const house: CleanUpWish = { toneStyle: 'old' };
const clean = (text: string, wish = house) => cleaned(text, findCleanUps(text, wish));
const cleanSafely = (text: string) =>
  cleaned(
    text,
    findCleanUps(text, house).filter(({ tier }) => tier === 'safe'),
  );

describe('what is right in every text (tier A)', () => {
  it.each([
    ['composes letters', 'Nguyễn Thị Ơn'.normalize('NFD'), 'Nguyễn Thị Ơn'],
    ['takes out what nobody sees', 'Bến\u200b Ngàn\ufeff ho\u00adp', 'Bến Ngàn hop'],
    ['leaves one plain space of many', 'nội\u00a0\u2009 dung\u200b Ban', 'nội dung Ban'],
    ['leaves none at the ends of lines', '  Sáng nay \n  họp\u00a0', 'Sáng nay\nhọp'],
  ])('%s', (_, written, becomes) => {
    expect(cleanSafely(written)).toBe(becomes);
  });

  it('leaves what joins an emoji', () => {
    expect(clean('Gia đình 👨\u200d👩\u200d👧 vui')).toBe('Gia đình 👨\u200d👩\u200d👧 vui');
  });

  it('leaves soft hyphens that are letters of an old encoding', () => {
    const legacy = '§Æng Thïy D\u00ad¬ng ®ç ®Çu kú thi';
    expect(clean(legacy)).toBe(legacy);
  });

  it('touches nothing that a person should look at first', () => {
    const text = 'lập “ Sổ ” , Uỷ viên...và - "họp"';
    expect(cleanSafely(text)).toBe(text);
  });
});

describe('what a person looks at first (tier B)', () => {
  it.each([
    ['( a ) và [ b ]', '(a) và [b]'],
    ['hai lượt ,thu ;rồi nghỉ', 'hai lượt, thu; rồi nghỉ'],
    ['họp . Sau đó ; rồi : xong ! thật ? vâng …', 'họp. Sau đó; rồi: xong! thật? vâng…'],
    ['đường,nước;điện', 'đường, nước; điện'],
    ['họp xong.Sau đó', 'họp xong. Sau đó'],
    ['chờ... rồi….. đi', 'chờ… rồi… đi'],
    ['chờ ...rồi', 'chờ… rồi'],
    ['kinh tế - xã hội', 'kinh tế – xã hội'],
    ['kinh tế  -  xã hội', 'kinh tế – xã hội'],
    ['lập " Sổ ghi danh " và "bảng"', 'lập “Sổ ghi danh” và “bảng”'],
    ['Uỷ viên đựơc', 'Ủy viên được'],
    ['“\u00a0Sổ\u00a0”', '“Sổ”'],
  ])('%j becomes %j', (written, becomes) => {
    expect(clean(written)).toBe(becomes);
    expect(findCleanUps(becomes, house).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    '01/12/2020 1.250.000đ 3,5% 14:05 08:30',
    'TP.HCM TP. Hồ Chí Minh v.v. a.b@c.vn www.abc.vn U.23 A.Nguyễn P.Đức Xuân',
    '14h30 5/8 xã Covid-19 -5 độ 2020-2025',
    'Nguyễn Thị Minh Khai./.',
    'Ngày ...... tháng ......',
    'màn hình 24" và 27" cùng 5" nữa',
    'https://bao.vn/bài,một;hai...ba, và xong',
    'ghi chú :) rồi cười',
  ])('leaves %j', (text) => {
    expect(clean(text)).toBe(text);
  });

  it('asks for the tones only of Vietnamese text, and never for protected words', () => {
    expect(clean('chị Thuý, uỷ viên', { toneStyle: null })).toBe('chị Thuý, uỷ viên');
    expect(clean('chị Thuý, uỷ viên', { ...house, protectedWords: new Set(['Thuý']) })).toBe(
      'chị Thuý, ủy viên',
    );
  });

  it('leaves protected pieces', () => {
    expect(clean('xem uỷ ban , uỷ viên', { ...house, protectedSpans: [{ from: 4, until: 10 }] })).toBe(
      'xem uỷ ban, ủy viên',
    );
  });
});

it('a change that was not accepted is not made, its safe part is', () => {
  const text = '“\u00a0Sổ ghi danh”  của Uỷ ban';
  const found = findCleanUps(text, house);
  expect(
    cleaned(
      text,
      found.filter(({ tier }) => tier === 'safe'),
    ),
  ).toBe('“ Sổ ghi danh” của Uỷ ban');
  expect(
    cleaned(
      text,
      found.filter(({ rule }) => rule !== 'tone'),
    ),
  ).toBe('“Sổ ghi danh” của Uỷ ban');
  expect(cleaned(text, [])).toBe(text);
});

describe('a block of 30,000 characters', () => {
  const wide = (unit: string) => unit.repeat(Math.ceil(30_000 / unit.length));
  /** Twice the text may take twice the time; what grows by the square takes seconds. */
  const MOST_MS = 1_000;

  it.each([
    ['a story full of faults', 'Uỷ ban " họp "  chiều 01/12 ,hai bên thoả thuận….Công tác - tuyên  giáo; '],
    ['spaces', ' \u00a0'],
    ['invisible characters', '\u200b'],
    ['quotation marks', '"a" '],
    ['dots', './. '],
  ])('is read at once: %s', (_, unit) => {
    const start = performance.now();
    cleaned(wide(unit), findCleanUps(wide(unit), house));
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});
