import { describe, expect, it } from 'vitest';
import { countDropped, wordsLeftOut } from './count-dropped.ts';
import { linkAddress } from './link-address.ts';
import { proposeHeadline } from './propose-headline.ts';
import { readPlain } from './read-plain.ts';

describe('what was left out', () => {
  it('is counted by kind, a note and its number once', () => {
    const dropped = [
      { kind: 'picture', words: '' },
      { kind: 'footnoteNumber', words: '[1]' },
      { kind: 'picture', words: 'Chợ' },
      { kind: 'footnote', words: 'Theo biên bản.' },
    ] as const;
    expect(countDropped(dropped)).toEqual([
      { kind: 'picture', count: 2 },
      { kind: 'footnote', count: 1 },
    ]);
    expect(wordsLeftOut(dropped)).toEqual(['Chợ', 'Theo biên bản.']);
    expect(countDropped([])).toEqual([]);
  });
});

describe('the headline of a whole story', () => {
  const headline =
    'Ban Tuyên giáo Tỉnh ủy Bắc Kạn kiểm tra công tác tuyên giáo năm 2020 tại Đảng bộ thành phố Bắc Kạn';

  it('is the first line when it is short and text follows', () => {
    expect(headline).toHaveLength(98);
    expect(proposeHeadline(readPlain(`${headline}\n\nSáng 01/12, đoàn đến.\n\nTriệu Biển`))).toBe(headline);
  });

  it('is not a sentence, a list or a few words', () => {
    expect(proposeHeadline(readPlain('Sáng nay nước lên.\nBà con chạy.\nHết.'))).toBeNull();
    expect(proposeHeadline(readPlain('• một hai ba\n• bốn\nnăm\nsáu'))).toBeNull();
    expect(proposeHeadline(readPlain(headline))).toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    ['https://bensong.example/a?x=1&y=2', 'https://bensong.example/a?x=1&y=2'],
    [' https://bensong.example/tin bài ', 'https://bensong.example/tin%20b%C3%A0i'],
    ['mailto:toasoan@bensong.example', 'mailto:toasoan@bensong.example'],
    ['https://www.google.com/url?q=https://bensong.example/a&sa=D', 'https://bensong.example/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fbensong.example%2Fa&h=AT0', 'https://bensong.example/a'],
    ['/desk', null],
    ['#_ftn1', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s', (written, address) => {
    expect(linkAddress(written)).toBe(address);
  });
});
