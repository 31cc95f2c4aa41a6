const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const STEPS = ['', 'nghìn', 'triệu', 'tỷ'];
const LARGEST = 999_999_999_999;

/** A whole number in Vietnamese words, as a newsreader says it: 105 is `một trăm linh năm`. Beyond 999 tỷ digit by digit. */
export function sayNumber(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > LARGEST) return sayDigits(String(value));
  if (value === 0) return 'không';
  const groups: string[] = [];
  let rest = value;
  for (let step = 0; rest > 0; step += 1) {
    const group = rest % 1000;
    rest = Math.floor(rest / 1000);
    if (group > 0) groups.unshift(`${sayGroup(group, rest > 0)} ${STEPS[step]}`.trim());
  }
  return groups.join(' ');
}

/** Digits one by one, as a telephone number is read. */
export function sayDigits(digits: string): string {
  return [...digits].flatMap((digit) => DIGITS[Number(digit)] ?? []).join(' ');
}

/** Up to three digits; inside a larger number the hundreds are said even when there are none. */
function sayGroup(group: number, isInside: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  if (hundreds > 0 || isInside) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens === 0 && units > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (units > 0) words.push(sayUnit(units, tens));
  return words.join(' ');
}

function sayUnit(units: number, tens: number): string {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return 'tư';
  if (units === 5 && tens > 0) return 'lăm';
  return DIGITS[units] ?? '';
}
