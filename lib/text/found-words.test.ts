import { describe, expect, it } from 'vitest';
import { excerptAround, markFound, spellingIn } from './found-words.ts';
import { readSearch } from './search-terms.ts';

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

const marked = (text: string, typed: string, isExact: boolean) =>
  markFound(text, readSearch(typed, { isExact }).words, { isExact })
    .filter((piece) => piece.isFound)
    .map((piece) => piece.text);

it.each([
  ['Má mà ma mã', 'má', ['Má']],
  ['Hoà bình, hòa giải, hóa đơn', 'hoà', ['Hoà', 'hòa']],
  ['Con đò do ai chèo', 'đò', ['đò']],
  ['Bến phà, bên phá', 'bến phà', ['Bến phà']],
  ['Chị H’Hen và chị Hhẹn', "h'hen", ['H’Hen']],
  ['MÁ tôi'.normalize('NFD'), 'má', ['MÁ']],
])('in “%s” an exact search for “%s” marks %j', (text, typed, found) => {
  expect(marked(text, typed, true)).toEqual(found);
});

it('a search without accents marks a word with whatever accents it has', () => {
  expect(marked('Má mà ma, mát', 'má', false)).toEqual(['Má mà ma']);
});

const FAR = 'nước lớn nước ròng '.repeat(30);

/** The excerpt that a search shows of a text. */
function shown(text: string, typed: string, isExact = false): string {
  const terms = readSearch(typed, { isExact });
  return excerptAround(text, terms.words, terms);
}

describe('an excerpt shows', () => {
  it.each([
    [
      'the quoted phrase',
      `Bến vắng. ${FAR}Chiếc phà. ${FAR}Ở bến phà mới. ${FAR}`,
      '“ben pha”',
      'bến phà mới',
    ],
    ['the words side by side', `Phà cũ, bến. ${FAR}Ở bến phà mới. ${FAR}`, 'ben pha', 'bến phà mới'],
    [
      'the words closest together',
      `Bến vắng. ${FAR}Chiếc phà ở đầu bến. ${FAR}Phà`,
      'ben pha',
      'Chiếc phà ở đầu bến',
    ],
    [
      'most of the words, where all never meet',
      `Gáo dừa. ${FAR}Cây ở bến. ${FAR}phà`,
      'ben pha cay gao',
      'Cây ở bến',
    ],
    ['the first place, where no other is better', `Một bến. ${FAR}Hai bến. ${FAR}`, 'ben', 'Một bến'],
  ])('%s', (_, text, typed, place) => {
    expect(shown(text, typed)).toContain(place);
  });

  it('the exact word, in either tone style', () => {
    expect(shown(`Mà thôi. ${FAR}Thăm má. ${FAR}`, 'má', true)).toContain('Thăm má');
    expect(shown(`Hóa đơn. ${FAR}Hoà giải. ${FAR}`, 'hòa', true)).toContain('Hoà giải');
    expect(shown(`Bên phá. ${FAR}Qua bến phà. ${FAR}`, '“bến phà”', true)).toContain('Qua bến phà');
  });

  it('what was found, also where the text before or after it has no gap', () => {
    expect(shown(`${'x'.repeat(300)}\nphà mở lại`, 'pha')).toBe('…phà mở lại');
    expect(shown(`phà/${'x'.repeat(300)}`, 'pha')).toMatch(/^phà\/x+…$/);
  });
});
