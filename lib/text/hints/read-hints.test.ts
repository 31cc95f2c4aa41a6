import { describe, expect, it } from 'vitest';
import { compileRule } from './compile-rule.ts';
import type { HintKind } from './hint.ts';
import { type BlockKind, type HintHouse, hintsOfStory, readBlock } from './read-hints.ts';

const HOUSE: HintHouse = {
  rules: [],
  toneStyle: 'old',
  protectedWords: new Set(['Thuý']),
  today: '2026-12-01',
};

/** What is said of a story, a block a line: words, and what they could become. */
function hints(blocks: readonly string[], kind: HintKind, house = HOUSE, blockKind: BlockKind = 'paragraph') {
  const readings = blocks.map((text) => readBlock(text, house, { kind: blockKind }));
  const firstOnly = new Set(
    house.rules.filter(({ rule }) => rule.place === 'first').map(({ rule }) => rule.id),
  );
  return hintsOfStory(readings, firstOnly)
    .flat()
    .filter((hint) => hint.kind === kind)
    .map(({ found, becomes }) => [found, ...becomes].join(' → '));
}

describe('tones', () => {
  const text = 'Uỷ viên Tỉnh ủy qúy chị Thuý, xem hoà.vn';
  it('that the paper puts elsewhere, or nobody does, are shown; names and addresses are not', () =>
    expect(hints([text], 'tone')).toEqual(['Uỷ → Ủy', 'qúy → quý']));
  it('follow the setting of the paper', () =>
    expect(hints([text], 'tone', { ...HOUSE, toneStyle: 'new' })).toEqual(['ủy → uỷ', 'qúy → quý']));
  it('are left to whoever is quoted, and to other languages', () => {
    expect(hints([text], 'tone', HOUSE, 'quoted')).toEqual([]);
    expect(hints([text], 'tone', { ...HOUSE, toneStyle: null })).toEqual([]);
  });
});

describe('capitals of a name', () => {
  it('that differ are shown where they are not as mostly in the story', () => {
    const story = [
      ...Array.from({ length: 7 }, () => 'Đoàn của Ban Tuyên giáo họp.'),
      'Cạnh đó Ban Tuyên Giáo kiểm tra.',
      'Đoàn, Ban tuyên giáo, và Ban tuyên giáo.',
    ];
    expect(hints(story, 'capitals')).toEqual([
      'Ban Tuyên Giáo → Ban Tuyên giáo',
      'Ban tuyên giáo → Ban Tuyên giáo',
      'Ban tuyên giáo → Ban Tuyên giáo',
    ]);
  });
  it.each([
    ['a sentence begins', ['Ban tuyên giáo họp. Gặp Ban Tuyên giáo.']],
    ['all is in capitals', ['Gặp BAN TUYÊN GIÁO, rồi Ban Tuyên giáo.']],
    ['the tone alone differs', ['Gặp Tỉnh Uỷ, rồi Tỉnh Ủy.']],
    ['a comma is between', ['Gặp Hoa, Mai rồi Hoa mai.']],
    ['it is no name', ['Gặp phường bạn, Phường Bến.']],
  ])('say nothing when %s', (_, story) => expect(hints(story, 'capitals')).toEqual([]));
});

describe('abbreviations', () => {
  it.each([
    [['GPMB kéo dài.'], ['GPMB']],
    [['Việc giải phóng mặt bằng (GPMB) kéo dài. GPMB xong.'], []],
    [['Việc GPMB (giải phóng mặt bằng) kéo dài.'], []],
    [['Hội đồng nhân dân họp.', 'HĐND quyết.'], []],
    [['HĐND quyết.', 'Hội đồng nhân dân họp.'], ['HĐND → Hội đồng nhân dân (HĐND)']],
    [['Ở TP.HCM, GDP tăng, Đại hội XIII, em N.V.A, U.23.'], []],
    [['THÔNG BÁO CỦA TÒA SOẠN'], []],
    [['Ủy ban nhân dân (UBND) và U.BND, UBND.'], ['U.BND → UBND']],
  ])('of %j: %j', (story, found) => expect(hints(story, 'abbreviation')).toEqual(found));
  it('in a headline are the reader’s to know', () =>
    expect(hints(['GPMB kéo dài'], 'abbreviation', HOUSE, 'line')).toEqual([]));
});

describe('a rule for the first use', () => {
  const rule = {
    id: 'btv',
    pattern: 'BTV',
    suggestion: 'Ban Thường vụ (BTV) | biên tập viên (BTV)',
    reason: 'Viết đầy đủ ở lần đầu.',
    place: 'first',
    matchCase: true,
  } as const;
  const house = { ...HOUSE, rules: [compileRule(rule)] };
  it('speaks once, with every reading', () =>
    expect(hints(['BTV họp, BTV quyết.', 'BTV xong.'], 'style', house)).toEqual([
      'BTV → Ban Thường vụ (BTV) → biên tập viên (BTV)',
    ]));
  it('says nothing of what was written out before', () =>
    expect(hints(['Ban thường vụ họp.', 'BTV quyết.'], 'style', house)).toEqual([]));
});

describe('numbers', () => {
  it.each([
    ['1,250,000 đồng', ['1,250,000 → 1.250.000']],
    ['1,250 đồng, 1,250 km', ['1,250 → 1.250']],
    ['tăng 3.5%, 3,5 %', ['3.5 → 3,5', ' % → %']],
    ['lúc 2:05 PM, 12:30 am', ['2:05 PM → 14:05', '12:30 am → 00:30']],
    ['ngày 1-12-2026, ngày 01.12, sáng 01/12', ['1-12-2026 → 1/12/2026', '01.12 → 01/12']],
    ['01/12/2020 1.250.000đ 3,5% 14:05 v.v. 14h30 5/8 xã -5 độ 2020-2025 U.23 1.250', []],
  ])('in %j: %j', (text, found) => expect(hints([text], 'number')).toEqual(found));
});

describe('the rest', () => {
  it('small letters after a full stop', () => {
    expect(hints(['đối với cấp. đổi mới công tác'], 'lowerStart')).toEqual(['đổi → Đổi']);
    expect(hints(['cam, quýt v.v. và ThS. an, TP. hồ'], 'lowerStart')).toEqual([]);
  });
  it('numbers of people', () => {
    const text = 'Gọi 0912 345 678 hoặc 001099012345, giá 1.250.000.000 đồng, ngày 01/12/2026';
    expect(hints([text], 'personal')).toEqual(['0912 345 678', '001099012345']);
  });
  it('a paragraph of more than 120 words, with where it could be parted', () => {
    const sentence = `Câu ${'chữ '.repeat(29).trim()}.`;
    expect(hints([[sentence, sentence, sentence, sentence].join(' ')], 'longParagraph')).toEqual([]);
    expect(hints([[sentence, sentence, sentence, sentence, 'Thêm.'].join(' ')], 'longParagraph')).toEqual([
      'Câu',
    ]);
    expect(hints([`Mở ${'chữ '.repeat(130)}`], 'longParagraph')).toEqual(['Mở']);
  });
});
