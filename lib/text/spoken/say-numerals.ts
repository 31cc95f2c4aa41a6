import { sayNumber } from './say-number.ts';

const ROMANS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const NUMERAL = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
/** Before these even one letter, or what could be a word, is a number; no higher than people count so. */
const COUNTED = [
  ...[
    'bậc',
    'cấp',
    'chương',
    'đại hội',
    'đợt',
    'giai đoạn',
    'hạng',
    'hội nghị',
    'khóa',
    'khoá',
    'khu vực',
    'kỳ',
  ],
  ...['loại', 'mục', 'nhóm', 'phần', 'phụ lục', 'quý', 'tập', 'thế kỷ', 'thế kỉ', 'thứ', 'vùng'],
];
const EITHER_WAY = COUNTED.map(([first = '', ...rest]) => `[${first}${first.toUpperCase()}]${rest.join('')}`);
/** `cấp xi măng` is no eleventh grade, `hạng C` a licence to drive. */
const AFTER_COUNTED = new RegExp(
  `(?<!\\p{L})(${EITHER_WAY.join('|')})\\s(${NUMERAL})(?:\\s?[-–]\\s?(${NUMERAL}))?(?![\\p{L}\\d])`,
  'gu',
);
/** Of several letters, and neither a word nor a part of a number of something: `XI MĂNG`, `VI PHẠM`, `65-XX`. */
const PLAINLY_ROMAN = new RegExp(
  `(?<![\\p{L}\\d/]|[\\p{L}\\d][.-])(?!(?:VI|XI)(?!\\p{L}))(?=[IVX]{2})${NUMERAL}(?![\\p{L}\\d/]|[.-][\\p{L}\\d])`,
  'gu',
);

/** Says what is counted in Roman letters: `Đại hội XIII`, `thế kỷ XVI-XVII`, `lần thứ I`. */
export function sayNumerals(text: string): string {
  return text
    .replace(AFTER_COUNTED, (_, word, first, last) => {
      const until = last ? ` đến ${sayNumber(romanValue(last))}` : '';
      return `${word} ${sayAfter(word, first)}${until}`;
    })
    .replace(PLAINLY_ROMAN, (roman) => sayNumber(romanValue(roman)));
}

/** What is said after `thứ` is an order, not a number. */
function sayAfter(word: string, roman: string): string {
  const value = romanValue(roman);
  if (/thứ$/i.test(word) && value === 1) return 'nhất';
  return /thứ$/i.test(word) && value === 4 ? 'tư' : sayNumber(value);
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMANS[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}
