import { describe, expect, it } from 'vitest';
import { excerptAround, markFound, readSearch, spellingIn } from './search-terms.ts';

describe('a search', () => {
  it.each(['', '   ', '"', '"""', '- * ( ) :', '“”', 'ʼ', '“ʼ”'])('of %j looks for nothing', (typed) => {
    expect(readSearch(typed)).toEqual({ match: '', ranked: '', words: [] });
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

it('what was found is marked as it stands, accents and all', () => {
  const text = 'Bến phà H’Hen, đến bên phải';
  const marked = markFound(text, ['ben', 'hhen']);
  expect(marked.filter(({ isFound }) => isFound).map((piece) => piece.text)).toEqual(['Bến', 'H’Hen', 'bên']);
  expect(marked.map((piece) => piece.text).join('')).toBe(text);
});

it('found words side by side are marked as one', () => {
  expect(markFound('Ở Bến Phà, bến cũ', ['ben', 'pha'])).toEqual([
    { text: 'Ở ', isFound: false },
    { text: 'Bến Phà', isFound: true },
    { text: ', ', isFound: false },
    { text: 'bến', isFound: true },
    { text: ' cũ', isFound: false },
  ]);
});

it('an excerpt shows the place that was found', () => {
  const text = `${'nước lên '.repeat(60)}bến phà mở lại ${'nước xuống '.repeat(60)}`;
  expect(excerptAround(text, ['pha'])).toMatch(/^….*bến phà mở lại.*…$/);
  expect(excerptAround('Ngắn thôi', ['pha'])).toBe('Ngắn thôi');
});

it('an apostrophe that stands alone is no word, and no place is looked for where nothing stands', () => {
  const text = 'Nước lên ở bến phà';
  expect(readSearch('bến ʼ')).toEqual(readSearch('bến'));
  expect(excerptAround(text, readSearch('bến ʼ').words)).toBe(text);
  expect(excerptAround(text, [''])).toBe(text);
});

describe('the spelling of what was asked for', () => {
  it.each([
    ['Bến phà Cây Gáo mở lại', ['ben', 'pha'], 'bến phà'],
    ['Ở bến, phà chạy', ['ben', 'pha'], 'bến, phà'],
    ['H’Hen Niê', ['hhen', 'nie'], 'h’hen niê'],
    ['Phà ở bến', ['ben', 'pha'], null],
    ['taxi', ['taxi'], null],
    ['Bến phà', [], null],
  ])('in “%s” of %j is %s', (text, words, spelled) => {
    expect(spellingIn(text, words)).toBe(spelled);
  });
});

it('asks for words as they were typed when nothing else will do', () => {
  expect(readSearch('hoà bình', { isExact: true })).toEqual({
    match: '({title body}:("hòa" AND "bình"))',
    ranked: '({title body}:("hòa" AND "bình"))',
    words: ['hoa', 'binh'],
  });
});
