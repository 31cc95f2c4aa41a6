import { describe, expect, it } from 'vitest';
import { cleaned, findCleanUps } from './clean-up.ts';
import { dayAndMonth, fullMoment, howLongAgo, shortMoment } from './dates.ts';
import { findEndMark } from './end-mark.ts';
import { findByline } from './find-byline.ts';
import { fold } from './fold.ts';
import { readHeadlineStart, readSearch } from './search-terms.ts';
import { freeSlug, slugOf } from './slug.ts';
import { personSortKey, vietnameseSortKey } from './sort-key.ts';
import { applyChanges } from './text-change.ts';
import { placeTones } from './tone.ts';

// Cases 23 to 27 ask the database as well: db/search-cases.test.ts.

const inOrderOf = (names: string[], key: (name: string) => string) =>
  [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));
const clean = (text: string) => cleaned(text, findCleanUps(text, { toneStyle: 'old' }));

describe('the address of a story', () => {
  it('1: has no marks, and d for đ', () => {
    expect(slugOf('Đặng Thùy Dương đỗ đầu kỳ thi')).toBe('dang-thuy-duong-do-dau-ky-thi');
  });

  it('2: is cut at a word, at most 80 characters long', () => {
    const headline =
      'Ban Tuyên giáo Tỉnh ủy Bắc Kạn kiểm tra công tác tuyên giáo năm 2020 tại Đảng bộ thành phố Bắc Kạn';
    const slug = 'ban-tuyen-giao-tinh-uy-bac-kan-kiem-tra-cong-tac-tuyen-giao-nam-2020-tai-dang-bo';
    expect(slugOf(headline, 80)).toBe(slug);
    expect(slug).toHaveLength(80);
  });

  it('3: leaves quotes and strokes out', () => {
    expect(slugOf('Ủy ban – “họp” 01/12…')).toBe('uy-ban-hop-01-12');
  });

  it('4: says & and % in words', () => {
    expect(slugOf('5/8 xã: 1.250.000 đồng & 3,5%')).toBe('5-8-xa-1-250-000-dong-va-3-5-phan-tram');
  });

  it('5: takes decomposed text', () => {
    expect(slugOf('Nguyễn Thị Ơn'.normalize('NFD'))).toBe('nguyen-thi-on');
  });

  it('6: takes a number when another has it', () => {
    const taken = new Set<string>();
    for (const headline of ['Bán đất', 'Bàn dát', 'Bạn đạt'])
      taken.add(freeSlug(slugOf(headline), (slug) => taken.has(slug)));
    expect([...taken]).toEqual(['ban-dat', 'ban-dat-2', 'ban-dat-3']);
  });
});

describe('text as it is typed without a Vietnamese keyboard', () => {
  it('7: has d for đ and for the Icelandic ð that looks like it', () => {
    expect(fold('ĐƯỜNG ướt, \u00d0ắk Lắk')).toBe('duong uot, dak lak');
  });

  it('8: is one for both ways to compose letters and to place tones', () => {
    expect(fold('Nguyễn Ủy'.normalize('NFD'))).toBe('nguyen uy');
    expect(fold('Nguyễn Uỷ')).toBe('nguyen uy');
  });

  it('9: has no apostrophe in names', () => {
    expect(fold('H’Hen Niê')).toBe('hhen nie');
  });
});

describe('the place of tones', () => {
  it('10: old style', () => {
    expect(placeTones('Uỷ viên BTV Tỉnh uỷ', 'old')).toBe('Ủy viên BTV Tỉnh ủy');
  });

  it('11: new style', () => {
    expect(placeTones('hòa, khỏe, thúy, ủy', 'new')).toBe('hoà, khoẻ, thuý, uỷ');
  });

  it.each(['old', 'new'] as const)('12: the onsets qu and gi take no tone (%s)', (style) => {
    expect(placeTones('qúy, qủa, gìa', style)).toBe('quý, quả, già');
  });

  it.each(['old', 'new'] as const)('13: before a final letter there is one place (%s)', (style) => {
    expect(placeTones('hòang, tòan, khỏang, ngòai, hùynh', style)).toBe('hoàng, toàn, khoảng, ngoài, huỳnh');
  });

  it.each(['old', 'new'] as const)('14: what is right stays (%s)', (style) => {
    const right = 'quý quà gì gìn giếng ngoại khuỷu tuýp';
    expect(placeTones(right, style)).toBe(right);
  });

  it.each(['old', 'new'] as const)('15: slips of the hand are mended (%s)', (style) => {
    expect(placeTones('đựơc nứơc tíêng cuả mía', style)).toBe('được nước tiếng của mía');
  });

  it.each(['old', 'new'] as const)('16: names, addresses and other languages stay (%s)', (style) => {
    const foreign = 'Chloé, João, Zoé, Đắk Lắk, TP.HCM, https://vi.example/hoà-thuỷ, thuý@hoà.vn';
    expect(placeTones(foreign, style)).toBe(foreign);
  });

  it('17: capitals stay capitals', () => {
    expect(placeTones('HOÀ BÌNH, Hoà, UỶ', 'old')).toBe('HÒA BÌNH, Hòa, ỦY');
  });
});

describe('clean-up', () => {
  it('18: no spaces inside quotes', () => {
    expect(clean('lập “ Sổ ghi danh người tốt, việc tốt ”.')).toBe('lập “Sổ ghi danh người tốt, việc tốt”.');
  });

  it('19: one sign for three dots, and a space after it', () => {
    expect(clean('báo cáo viên….Công tác; Đảng…Với')).toBe('báo cáo viên… Công tác; Đảng… Với');
  });

  it('20: single plain spaces, none before a comma', () => {
    expect(clean('nội dung\u00a0 Ban , quan tâm')).toBe('nội dung Ban, quan tâm');
  });

  it('21: dates, sums, hours, abbreviations and addresses stay', () => {
    const right = '01/12/2020; 1.250.000 đồng; 3,5%; 14:05; TP.HCM; a.b@c.vn; v.v.; 5/8 xã; U.23';
    expect(clean(right)).toBe(right);
  });
});

it('22: the name on the last line is the byline, and ./. the end mark', () => {
  const blocks = [
    'Sáng 01/12, đoàn kiểm tra làm việc tại phường Bến Ngàn.',
    'Đoàn đã tới thăm các tổ dân phố ở phường Phùng Chí Kiên và phường Nguyễn Thị Minh Khai./.',
    'Triệu Biển',
  ];
  expect(findByline(blocks)).toEqual({ byline: 'Triệu Biển', block: 2, offset: 0 });
  const last = blocks[1] ?? '';
  const mark = findEndMark(last);
  expect(mark && applyChanges(last, [mark])).toMatch(/phường Nguyễn Thị Minh Khai\.$/);
});

describe('a search', () => {
  it('26: of anything that was typed is an expression the database can read', () => {
    const typed = ['"', 'AND', '(', '*', '01/12', 'covid-19', 'a"b', '', '%'];
    const asked = typed.map((text) => readSearch(text).words);
    expect(asked).toEqual([[], ['and'], [], [], ['01', '12'], ['covid', '19'], ['a', 'b'], [], []]);
  });

  it('27: while it is typed, the last word is the beginning of one', () => {
    expect(readHeadlineStart('nguye')).toBe('"nguye" *');
    expect(readHeadlineStart('Nguyễn á')).toBe('"nguyen" AND "a" *');
    expect(readHeadlineStart('" *')).toBe('');
  });
});

describe('order', () => {
  it('28: is that of the Vietnamese alphabet', () => {
    const names = 'Đặng Dương Đào Dũng Đinh Doãn Ân An Ánh Ăn Âu'.split(' ');
    expect(inOrderOf(names, vietnameseSortKey).join(' ')).toBe(
      'An Ánh Ăn Ân Âu Doãn Dũng Dương Đào Đặng Đinh',
    );
  });

  it('29: of people goes by given name', () => {
    const names =
      'Trần Thị Lộc; Cù Ngọc Cường; Triệu Biển; Nguyễn Văn An; Nguyễn Thị Ánh; Lê Ân; Đặng Thùy Dương; Phạm Đức Đạt; Hoàng Dũng';
    const given = inOrderOf(names.split('; '), personSortKey).map((name) => name.split(' ').at(-1));
    expect(given.join(' ')).toBe('An Ánh Ân Biển Cường Dũng Dương Đạt Lộc');
  });
});

it('30: days and hours are those of Vietnam on any server', () => {
  const tuesday = Date.UTC(2026, 11, 1, 7, 5, 9);
  expect(fullMoment(tuesday, 'vi')).toBe('Thứ Ba, 01/12/2026, 14:05');
  expect(shortMoment(Date.UTC(2026, 11, 31, 17, 30))).toBe('01/01/2027 00:30');
  expect(dayAndMonth(tuesday)).toBe('01/12');
  expect(howLongAgo(Date.UTC(2026, 11, 1, 7), tuesday, 'vi')).toBe('5 phút trước');
  expect(howLongAgo(Date.UTC(2026, 10, 28, 7), tuesday, 'vi')).toBe('28/11/2026 14:00');
  expect(fullMoment(Date.UTC(2026, 11, 6, 1), 'vi')).toBe('Chủ Nhật, 06/12/2026, 08:00');
});
