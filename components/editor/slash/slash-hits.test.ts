import { describe, expect, it } from 'vitest';
import { slashHits } from './slash-hits.ts';

const lines = [
  { id: 'crosshead', name: 'Tít xen', hint: 'chia bài thành phần', also: 'crosshead' },
  { id: 'picture', name: 'Ảnh', hint: 'tải từ máy này', also: 'hình picture' },
  { id: 'box', name: 'Box thông tin', hint: 'con số, mốc giờ', also: 'fact box' },
  { id: 'related', name: 'Tin liên quan', hint: 'trỏ sang một bài khác', also: 'related' },
  { id: 'table', name: 'Bảng', hint: 'hàng và cột', also: 'table' },
];
const found = (typed: string) => slashHits(lines, typed).map(({ id }) => id);

describe('the slash menu', () => {
  it.each([
    ['', ['crosshead', 'picture', 'box', 'related', 'table']],
    ['tit', ['crosshead']],
    ['tít xen', ['crosshead']],
    ['anh', ['picture', 'crosshead']],
    ['hinh', ['picture']],
    ['table', ['table']],
    ['ảnh', ['picture']],
    ['tin', ['related', 'box']],
    ['bánh', []],
  ])('finds by %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });
});
