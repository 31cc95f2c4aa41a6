import { describe, expect, it } from 'vitest';
import { looksLikeHeadline } from './detect-headline.ts';
import { detectStandfirst } from './detect-standfirst.ts';
import { splitSentences } from './sentences.ts';

const standfirstOf = (text: string) => {
  const span = detectStandfirst(text);
  return span && text.slice(span.from, span.until);
};

describe('sentences', () => {
  it('end at stops, not after shortened words, nor before small letters, nor inside numbers', () => {
    const sentences = [
      'TP. Hồ Chí Minh có 1.250.000 hộ v.v. và còn nữa.',
      'ThS. A. Nguyễn hỏi: “Đi đâu?”',
      'Họ chờ… rồi đi.',
      'Hết',
    ];
    const text = ` ${sentences.join(' ')} `;
    expect(splitSentences(text).map(({ from, until }) => text.slice(from, until))).toEqual(sentences);
    expect(splitSentences('  ')).toEqual([]);
  });
});

describe('a standfirst', () => {
  it('is the first paragraph when that is short enough', () => {
    expect(standfirstOf('Sáng 01/12, đoàn họp. Rồi về. ')).toBe('Sáng 01/12, đoàn họp. Rồi về.');
  });

  it('is the first sentences of a long one', () => {
    const long = `Đoàn họp ở TP. Bắc Kạn. ${'Nước lên nhanh. '.repeat(40)}`;
    expect(standfirstOf(long)).toMatch(/^Đoàn họp ở TP\. Bắc Kạn\. (Nước lên nhanh\. ){16}Nước lên nhanh\.$/);
  });

  it('is none when the first sentence is too long already', () => {
    expect(standfirstOf('rất dài '.repeat(80))).toBeNull();
    expect(standfirstOf('')).toBeNull();
  });
});

describe('a headline', () => {
  it.each([
    ['Ban Tuyên giáo Tỉnh ủy kiểm tra công tác tuyên giáo năm 2020 tại Đảng bộ thành phố', true],
    ['Khi nào được đấu nối thoát nước?', true],
    ['Sáng 01/12, đoàn họp.', false],
    ['Kính gửi:', false],
    ['Bắc Kạn', false],
    ['rất dài '.repeat(30), false],
  ])('%j: %s', (line, is) => {
    expect(looksLikeHeadline(line)).toBe(is);
  });
});
