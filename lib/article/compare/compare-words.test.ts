import { describe, expect, it } from 'vitest';
import { compareWords, countRuns, likeness } from './compare-words.ts';

const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(
      ({ kind, text, was }) =>
        ({ same: text, added: `+[${text}]`, cut: `-[${text}]`, tone: `~[${was}>${text}]` })[kind],
    )
    .join('');

describe('two texts compared word by word', () => {
  it.each([
    ['Có 120 hộ.', 'Có 102 hộ.', 'Có -[120]+[102] hộ.'],
    ['giá 1.250.000 đồng', 'giá 1.250.500 đồng', 'giá -[1.250.000]+[1.250.500] đồng'],
    ['ngày 01/12 tới', 'ngày 02/12 tới', 'ngày -[01/12]+[02/12] tới'],
    ['mở lại sau nhiều năm', 'mở lại sau mười một năm', 'mở lại sau -[nhiều]+[mười một] năm'],
    ['làm sạt lở chân bến', 'khoét sâu chân bến', '-[làm sạt lở]+[khoét sâu] chân bến'],
    ['Bến phà.', 'Bến phà.', 'Bến phà.'],
    ['', 'Mới', '+[Mới]'],
    ['Cũ', '', '-[Cũ]'],
    ['người và chó', 'người, chó', 'người-[ và]+[,] chó'],
  ])('%j and %j', (before, after, changes) => {
    expect(shown(before, after)).toBe(changes);
  });

  it('tells a tone mark that moved from a word that changed', () => {
    expect(shown('hoà bình', 'hòa bình')).toBe('~[hoà>hòa] bình');
    expect(shown('thuỷ thủ đi', 'thủy thủ về')).toBe('~[thuỷ>thủy] thủ -[đi]+[về]');
    expect(shown('hoà', 'hoa')).toBe('-[hoà]+[hoa]');
  });

  it('gives back both texts, whatever changed', () => {
    const before = 'Ông Hai Lực đi dọc con phà, lấy tay vỗ từng cái phao như vỗ lưng trâu.';
    const after = 'Ông Lực đi dọc chiếc phà; vỗ từng cái phao\u00a0như vỗ lưng trâu, thong thả.';
    const side = (left: 'added' | 'cut') =>
      compareWords(before, after)
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe(before);
    expect(side('cut')).toBe(after);
  });

  it('counts words that came and went', () => {
    expect(countRuns(compareWords('một hai ba', 'một bốn năm ba'))).toEqual({ added: 2, cut: 1 });
    expect(countRuns(compareWords('hoà', 'hòa'))).toEqual({ added: 0, cut: 0 });
  });

  it('knows how alike two paragraphs are', () => {
    expect(likeness('a b c d', 'a b c d')).toBe(1);
    expect(likeness('a b c d', 'a b x d')).toBe(0.75);
    expect(likeness('a b', 'c d')).toBe(0);
    expect(likeness('', '')).toBe(1);
  });
});
