import { sayNumber } from './say-number.ts';

const DASHED_DATE = /(?<![\d.-])(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?![\d.-]\d)/g;
/** Some papers write `sáng 30-11`; `ngày 5-8` may be four days as well. */
const DASHED_DAY = /(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s)(\d{1,2})-(\d{1,2})(?![\d/-])/giu;
const YEAR_OF_QUARTER = /(?<=quý\s(?:\d|[IV]{1,3}))\/(?=\d{4})/giu;
/** `15/2026/NĐ-CP`, of which the letters may be said in full by now. */
const YEAR_OF_DECREE = /(?<=\d)\/(\d{4})\/(?=\p{L})/gu;
const WHOLE_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const MONTH_AND_YEAR = /(?<![\d/])(\d{1,2})\/(\d{4})(?![\d/])/g;
const DAY_AND_MONTH = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g;

/** After these a day is meant: `chiều 5/8`, `sáng nay, 5/8`, `thứ Tư, 5/8`, `lễ 2/9`, `ngày 5/8 và 6/8`. */
const DAY_BEFORE = new RegExp(
  [
    '(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới|lễ|dịp|khánh|nhật|(?:nay|qua|mai),?)\\s$',
    'thứ\\s(?:\\d|\\p{L}+),?\\s$',
    'ngày\\s\\d[\\d/, ]*(?:và\\s)?$',
  ].join('|'),
  'iu',
);

/** What is named after a day has no `ngày`, and the first days of a month are not said to be twice: `đường 3/2`, `mùng 1/1`. */
const NAMED_BEFORE = /(?:đường|phố|phường|cầu|chợ|mùng|mồng)\s$/iu;

/** After these two numbers are compared, whichever is larger: `huyết áp 12/8`, `tỷ lệ 2/1`. */
const RATIO_BEFORE = /(?:t[ỷỉ] lệ|tỷ số|tỉ số|huyết áp|thị lực)\s$/iu;

/** Says days, months and years in words; what is no date is a share. */
export function sayDates(text: string): string {
  const steps: [RegExp, Say][] = [
    [WHOLE_DATE, sayWholeDate],
    [MONTH_AND_YEAR, sayMonthAndYear],
    [DAY_AND_MONTH, sayDayOrShare],
  ];
  const written = text
    .replace(YEAR_OF_QUARTER, ' năm ')
    .replace(YEAR_OF_DECREE, ' năm $1 ')
    .replace(/(?<=ngày\s)0?([1-9]|10)(?=\stháng)/giu, (_, day) => sayDay(day))
    .replace(/(?<=tháng\s|thứ\s)0?4(?![\d/]|[.,]\d)/giu, 'tư')
    .replace(/(?<=thứ\s)1(?![\d/]|[.,]\d)/giu, 'nhất');
  return steps.reduce((said, [pattern, say]) => replaceEach(said, pattern, say), written);
}

/** Writes `01-12-2026`, `01.12.2026` and `sáng 30-11` as other dates are written. */
export function spellDates(text: string): string {
  return text
    .replace(DASHED_DATE, (whole, day, _, month, year) =>
      isDate(day, month) ? `${day}/${month}/${year}` : whole,
    )
    .replace(DASHED_DAY, (whole, day, month) =>
      isDate(day, month) && isNoShare(day, month) ? `${day}/${month}` : whole,
    );
}

/** What a match hangs on stands no further before it, in letters. */
const NEAR = 40;

type Say = (found: RegExpExecArray, before: string, after: string) => string;

/** Replaces every match by what is said for it, which may hang on what stands around it. */
function replaceEach(text: string, pattern: RegExp, say: Say): string {
  let said = '';
  let done = 0;
  for (const found of text.matchAll(pattern)) {
    const until = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - NEAR), found.index);
    said += text.slice(done, found.index) + say(found, before, text.slice(until, until + 1));
    done = until;
  }
  return said + text.slice(done);
}

function sayWholeDate(found: RegExpExecArray, before: string): string {
  const [whole, day = '', month = '', year = ''] = found;
  if (!isDate(day, month)) return whole;
  return `${unlessSaid('ngày', before)}${sayDay(day)} tháng ${sayMonth(month)} năm ${sayNumber(Number(year))}`;
}

function sayMonthAndYear([whole, month = '', year = '']: RegExpExecArray, before: string): string {
  if (Number(month) < 1 || Number(month) > 12) return whole;
  return `${unlessSaid('tháng', before)}${sayMonth(month)} năm ${sayNumber(Number(year))}`;
}

/** `01/12`, `30/4` and `chiều 5/8` are days; `5/8 xã` is a share, `24/24` and `24/7` all of the time. */
function sayDayOrShare([whole, a = '', b = '']: RegExpExecArray, before: string, after: string): string {
  if (NAMED_BEFORE.test(before) && isDate(a, b)) return `${sayNumber(Number(a))} tháng ${sayMonth(b)}`;
  const isMeant = DAY_BEFORE.test(before) || (before.endsWith('(') && after.startsWith(')'));
  const isAllTheTime = (a === b && !a.startsWith('0')) || whole === '24/7';
  if (isDate(a, b) && (isMeant || (isNoShare(a, b) && !isAllTheTime && !RATIO_BEFORE.test(before))))
    return `${unlessSaid('ngày', before)}${sayDay(a)} tháng ${sayMonth(b)}`;
  return `${sayNumber(Number(a))} ${isAllTheTime ? 'trên' : 'phần'} ${sayNumber(Number(b))}`;
}

function isNoShare(a: string, b: string): boolean {
  return a.startsWith('0') || b.startsWith('0') || Number(a) > Number(b);
}

function unlessSaid(word: string, before: string): string {
  return new RegExp(`${word}\\s$`, 'iu').test(before) ? '' : `${word} `;
}

function isDate(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function sayDay(day: string): string {
  const number = Number(day);
  return number <= 10 ? `mùng ${sayNumber(number)}` : sayNumber(number);
}

function sayMonth(month: string): string {
  return Number(month) === 4 ? 'tư' : sayNumber(Number(month));
}
