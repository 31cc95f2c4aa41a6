import { describe, expect, it } from 'vitest';
import { readSearch } from './search-terms.ts';

describe('a search', () => {
  it.each(['', '   ', '"', '"""', '- * ( ) :', '“”', 'ʼ', '“ʼ”'])('of %j looks for nothing', (typed) => {
    expect(readSearch(typed)).toEqual({ match: '', ranked: '', words: [], phrases: [], isExact: false });
  });

  it('quotes every word, so that nothing that was typed is an operator', () => {
    const { ranked } = readSearch('covid-19 AND NEAR(a) title:b 01/12');
    expect(ranked.replace(/"[^"]*"/g, '').replace(/title_f body_f|AND|OR/g, '')).toMatch(/^[\s(){}:]*$/);
  });

  it('folds accents and đ, and takes both ways of placing a tone for one', () => {
    expect(readSearch('Đường HOÀ').words).toEqual(['duong', 'hoa']);
    expect(readSearch('hoà')).toEqual(readSearch('hòa'));
  });

  it('puts words typed with accents first, and asks for quoted words together', () => {
    expect(readSearch('đường cao').match).toBe(readSearch('duong cao').match);
    expect(readSearch('đường cao').ranked).toContain('({title body}:("đường" AND "cao"))');
    expect(readSearch('duong cao').ranked).not.toContain('{title body}');
    expect(readSearch('“quoc hoi” hop').ranked).toBe('({title_f body_f}:("quoc hoi" AND ("hop")))');
  });

  it('puts a phrase quoted with accents first where it stands with those accents', () => {
    expect(readSearch('“quốc hội” họp').ranked).toBe(
      '({title_f body_f}:("quoc hoi" AND ("hop"))) OR ({title body}:("quốc hội" AND ("họp")))',
    );
  });
});

it('asks for words as they were typed when nothing else will do', () => {
  expect(readSearch('hoà bình', { isExact: true })).toEqual({
    match: '({title body}:("hòa" AND "bình"))',
    ranked: '({title body}:("hòa" AND "bình"))',
    words: ['hòa', 'bình'],
    phrases: [],
    isExact: true,
  });
});

it('knows which words were quoted together', () => {
  expect(readSearch('“quốc hội” họp').phrases).toEqual([['quoc', 'hoi']]);
  expect(readSearch('“hoà bình”', { isExact: true }).phrases).toEqual([['hòa', 'bình']]);
});
