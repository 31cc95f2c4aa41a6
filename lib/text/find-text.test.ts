import { describe, expect, it } from 'vitest';
import { type FindRule, findText, readyText } from './find-text.ts';

const loose: FindRule = { ignoresAccents: true, matchesCase: false, wholeWords: false };
const exact: FindRule = { ignoresAccents: false, matchesCase: false, wholeWords: false };

/** The pieces of the text that were found, as they stand in it. */
const found = (text: string, words: string, rule: FindRule) =>
  findText(readyText(text, rule), words, rule).map(({ from, until }) => text.slice(from, until));

describe('words are found in a text', () => {
  it.each<[string, string, FindRule, string[]]>([
    ['Nước sông lên, nuoc rút', 'nước', loose, ['Nước', 'nuoc']],
    ['Nước sông lên, nuoc rút', 'nước', exact, ['Nước']],
    ['Đường đê dài', 'd', loose, ['Đ', 'đ', 'd']],
    ['Đường đê dài', 'đ', exact, ['Đ', 'đ']],
    ['Hòa và hoà', 'hoa', loose, ['Hòa', 'hoà']],
    ['H’Hen Niê', 'hhen', loose, ['H’Hen']],
    ['aaaa', 'aa', exact, ['aa', 'aa']],
    ['một\u00a0hai', 'một hai', exact, ['một\u00a0hai']],
    ['bản bán ban', 'ban', exact, ['ban']],
    ['', 'ban', loose, []],
    ['ban', '', loose, []],
    ['a.b (c)', '.b (', exact, ['.b (']],
  ])('in %j for %j', (text, words, rule, pieces) => {
    expect(found(text, words, rule)).toEqual(pieces);
  });

  it('by case when it is asked for', () => {
    const rule = { ...exact, matchesCase: true };
    expect(found('Ban tuyên giáo, ban Tuyên giáo', 'ban', rule)).toEqual(['ban']);
    expect(found('BAN Bàn bàn', 'ban', { ...loose, matchesCase: true })).toEqual(['bàn']);
  });

  it('as whole syllables when it is asked for', () => {
    const rule = { ...loose, wholeWords: true };
    expect(found('an, lan, ăn; làn an9 (án)', 'an', rule)).toEqual(['an', 'ăn', 'án']);
    expect(found('1.250 đồng 25', '25', rule)).toEqual(['25']);
    expect(found('nước mắt, nước mắm', 'nước mắ', rule)).toEqual([]);
  });
});

describe('decomposed letters', () => {
  const text = 'Nước lên ở Đồng Tháp'.normalize('NFD');

  it('are found by composed ones, and the other way round', () => {
    expect(found(text, 'nước', exact)).toEqual(['Nước'.normalize('NFD')]);
    expect(found('Nước lên', 'nước'.normalize('NFD'), exact)).toEqual(['Nước']);
    expect(found(text, 'dong', loose)).toEqual(['Đồng'.normalize('NFD')]);
  });

  it('are never cut between a letter and its mark', () => {
    expect(found('á'.normalize('NFD'), 'a', exact)).toEqual([]);
    expect(found('á'.normalize('NFD'), 'a', loose)).toEqual(['á'.normalize('NFD')]);
  });
});

it('ten thousand words are searched within a blink', () => {
  const text = 'Nước sông Lụa lên sớm hơn mọi năm nửa tháng '.repeat(1000);
  const begun = performance.now();
  expect(findText(readyText(text, loose), 'som', loose)).toHaveLength(1000);
  expect(performance.now() - begun).toBeLessThan(150);
});
