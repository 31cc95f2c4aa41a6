import { describe, expect, it } from 'vitest';
import { bylineOf, isSigned, signersLine } from './byline.ts';
import { isEmbargoed } from './embargo.ts';
import { isRevisionDue } from './revisions.ts';

const words = { and: 'và', unsigned: 'Ban Biên tập' };
const by = (bylineText: string, ...names: string[]) =>
  bylineOf({ bylineText, authors: names.map((name) => ({ name })) }, words);

describe('bylines', () => {
  it('print the authors in order, the written byline first, the desk when nobody signs', () => {
    expect(by('', 'Mai Ngạn')).toBe('Mai Ngạn');
    expect(by('', 'Mai Ngạn', 'Vũ Lam Bạc')).toBe('Mai Ngạn và Vũ Lam Bạc');
    expect(by('', 'Mai Ngạn', 'Đỗ Khê', 'Vũ Lam Bạc')).toBe('Mai Ngạn, Đỗ Khê và Vũ Lam Bạc');
    expect(by(' Nhóm phóng viên ', 'Mai Ngạn')).toBe('Nhóm phóng viên');
    expect(by('  ')).toBe('Ban Biên tập');
  });
  it('count a written byline as a signature', () => {
    expect(isSigned({ bylineText: ' ', authorIds: [] })).toBe(false);
    expect(isSigned({ bylineText: 'Ban Biên tập', authorIds: [] })).toBe(true);
    expect(isSigned({ bylineText: '', authorIds: ['mai'] })).toBe(true);
  });
  it.each([
    ['Tổng Biên tập. Ông bắt đầu ở Bến Sông bằng việc xếp chữ chì.', 'Tổng Biên tập'],
    ['Cộng tác viên, dạy ở TP. Vàm Lụa. Cô viết về sân bãi.', 'Cộng tác viên, dạy ở TP. Vàm Lụa'],
    ['  trưởng ban Thời sự ', 'trưởng ban Thời sự'],
    [`${'Viết về sông'.padEnd(80, ' và sông')}. Sinh ở Cồn Mây.`, 'Viết về sông'.padEnd(80, ' và sông')],
    [`${'Viết về sông'.padEnd(81, ' và sông')}. Sinh ở Cồn Mây.`, null],
    [' ', null],
    ['', null],
  ])('say in a line who signs: %j', (biography, line) => {
    expect(signersLine(biography)).toBe(line);
  });
});

describe('an embargo', () => {
  it('holds until its minute and not a millisecond longer', () => {
    expect(isEmbargoed({ until: 100 }, 99)).toBe(true);
    expect(isEmbargoed({ until: 100 }, 100)).toBe(false);
    expect(isEmbargoed('indefinite', Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(isEmbargoed(null, 0)).toBe(false);
  });
});

describe('a revision', () => {
  const last = { createdAt: 0, createdBy: 'lan' };
  it('is due at first typing, when another person writes, and after ten minutes', () => {
    expect(isRevisionDue(null, { at: 5, personId: 'lan' })).toBe('typing');
    expect(isRevisionDue(last, { at: 5, personId: 'ha' })).toBe('another_writer');
    expect(isRevisionDue(last, { at: 599_999, personId: 'lan' })).toBe(null);
    expect(isRevisionDue(last, { at: 600_000, personId: 'lan' })).toBe('typing');
  });
});
