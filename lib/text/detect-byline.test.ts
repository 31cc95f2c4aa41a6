import { describe, expect, it } from 'vitest';
import { readByline } from './detect-byline.ts';
import { findByline } from './find-byline.ts';

describe('a byline', () => {
  it.each([
    ['Triệu Biển', 'Triệu Biển'],
    ['  Triệu\u00a0Biển./.  ', 'Triệu Biển'],
    ['Triệu Biển.', 'Triệu Biển'],
    ['(Triệu Biển)', 'Triệu Biển'],
    ['TRIỆU BIỂN', 'TRIỆU BIỂN'],
    ['Triệu Biển'.normalize('NFD'), 'Triệu Biển'],
    ['Triệu Biển - Hà Thu', 'Triệu Biển - Hà Thu'],
    ['Triệu Biển, Hà Thu và Vàng A Sử', 'Triệu Biển, Hà Thu và Vàng A Sử'],
    ['Bài, ảnh: Triệu Biển', 'Bài, ảnh: Triệu Biển'],
    ['Bài và ảnh: Triệu Biển', 'Bài và ảnh: Triệu Biển'],
    ['Tin, ảnh: Mây', 'Tin, ảnh: Mây'],
    ['Tác giả: H’Hen Niê', 'Tác giả: H’Hen Niê'],
    ['Nông Ánh Dương (CTV)', 'Nông Ánh Dương (CTV)'],
    ['Nông Ánh Dương (tổng hợp)', 'Nông Ánh Dương (tổng hợp)'],
    ['CTV', 'CTV'],
    ['Nhóm PV', 'Nhóm PV'],
    ['Ban Biên tập', 'Ban Biên tập'],
    ['Theo TTXVN', 'Theo TTXVN'],
    ['By Mai Anh', 'By Mai Anh'],
  ])('is read from %j', (line, byline) => {
    expect(readByline(line)).toBe(byline);
  });

  it.each([
    '',
    './.',
    'Đoàn đã tới thăm phường Nguyễn Thị Minh Khai.',
    'Bắc Kạn, ngày 01/12/2020',
    'Nước lên nhanh',
    'Mây',
    'Nguyễn Văn An Bình Minh Khai Trí',
    'Ảnh minh họa',
    `${'Triệu Biển, '.repeat(12)}Hà Thu`,
  ])('is not %j', (line) => {
    expect(readByline(line)).toBeNull();
  });

  it('of one word counts when the paper knows the pen name, however it is typed', () => {
    expect(readByline('Mây', ['Lan Anh', 'Mây'])).toBe('Mây');
    expect(readByline('hạ vi', ['Hạ Vi'])).toBe('hạ vi');
  });
});

describe('the byline under a story', () => {
  const story = ['Nước sông Ngàn lên nhanh', 'Ba ngầm tràn tạm cấm xe từ 17 giờ./.'];

  it('stands on the last line that says something', () => {
    expect(findByline([...story, 'Triệu Biển', ' ', ''])).toMatchObject({ byline: 'Triệu Biển', block: 2 });
    expect(findByline([...story, 'Triệu Biển', './.'])).toMatchObject({ byline: 'Triệu Biển', block: 2 });
  });

  it('takes the line above too when the last one credits the pictures', () => {
    expect(findByline([...story, 'Triệu Biển', 'Ảnh: Phan Quỳnh Mai'])).toEqual({
      byline: 'Triệu Biển – Ảnh: Phan Quỳnh Mai',
      block: 2,
      offset: 0,
    });
    expect(findByline([...story, 'Ảnh: Phan Quỳnh Mai'])).toMatchObject({ block: 2 });
  });

  it('is found behind the end mark on the same line', () => {
    const last = 'Ba ngầm tràn tạm cấm xe./. Triệu Biển';
    const found = findByline(['Nước lên', last]);
    expect(found).toMatchObject({ byline: 'Triệu Biển', block: 1 });
    expect(last.slice(0, found?.offset)).toBe('Ba ngầm tràn tạm cấm xe./. ');
  });

  it('is none when the story ends in a sentence, or is one line', () => {
    expect(findByline(story)).toBeNull();
    expect(findByline(['Triệu Biển'])).toBeNull();
    expect(findByline([])).toBeNull();
  });
});
