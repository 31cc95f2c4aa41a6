import { describe, expect, it } from 'vitest';
import { personSortKey, vietnameseSortKey } from './sort-key.ts';

const byKey = (key: (text: string) => string) => (a: string, b: string) => (key(a) < key(b) ? -1 : 1);

const SYLLABLES =
  `a à ả ã á ạ ă ằ ắ ặ â ầ ấ ậ an án ăn ân ba bà bá bạ ca đa đà đá da dà dạ de đe đê đế em êm ga gi già nga
  nghe nghề nghĩ nguyễn nguyên o ò ó ô ồ ổ ố ơ ờ ở ớ pha phà phở quốc quyền sông song thuỷ thúy tuấn u ù ư ừ ứ ưu vàng vạn y ý`
    .split(/\s+/)
    .filter(Boolean);

describe('Vietnamese order', () => {
  it('is the order of the dictionary, for single syllables and for two', () => {
    const collator = new Intl.Collator('vi');
    const phrases = SYLLABLES.flatMap((a, i) => [a, `${a} ${SYLLABLES[(i * 7) % SYLLABLES.length]}`]);
    const wrong: string[] = [];
    for (const a of phrases)
      for (const b of phrases) {
        const [left, right] = [vietnameseSortKey(a), vietnameseSortKey(b)];
        const order = left < right ? -1 : left > right ? 1 : 0;
        if (order !== Math.sign(collator.compare(a, b))) wrong.push(`${a} / ${b}`);
      }
    expect(wrong).toEqual([]);
  });

  it('takes both styles of placing tones, any spelling and any case alike', () => {
    expect(vietnameseSortKey('Hòa')).toBe(vietnameseSortKey('hoà'));
    expect(vietnameseSortKey('Bộ')).toBe(vietnameseSortKey('bộ'.normalize('NFD')));
    expect(vietnameseSortKey('“Đặng” – Ánh')).toBe(vietnameseSortKey('đặng ánh'));
  });

  it('is plain ASCII', () => {
    expect(vietnameseSortKey('Nguyễn Thị Ánh Nguyệt, kỳ 10 🛶')).toMatch(/^[ -~]*$/);
  });
});

describe('the order of people', () => {
  it('goes by given name, then family name, then what is between', () => {
    const names = ['Nguyễn Văn An', 'Trần Ánh', 'Nguyễn An', 'Lê Ân', 'Phạm Biển', 'Đỗ Cường', 'Lê An'];
    expect([...names].sort(byKey(personSortKey))).toEqual([
      'Lê An',
      'Nguyễn An',
      'Nguyễn Văn An',
      'Trần Ánh',
      'Lê Ân',
      'Phạm Biển',
      'Đỗ Cường',
    ]);
  });

  it('lets a manual sort name win', () => {
    expect(personSortKey('H’Hen Niê', 'H’Hen Niê')).toBe(vietnameseSortKey('Hhen Niê'));
    expect(personSortKey('An')).not.toBe('');
  });
});
