import { sayDigits, sayNumber } from './say-number.ts';

const ROMANS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const DAY_BEFORE = /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới)\s$/iu;

/** Says dates, times, shares, measures and numbers in words. */
export function sayFigures(text: string): string {
  return sayNumbers(sayScores(sayNumerals(sayTimes(sayDates(sayTelephones(text))))));
}

const TELEPHONE = /(?<![\d.,/-])0\d{2,3}(?:[ .-]\d{3,4}){2}(?![\d/-])/g;

function sayTelephones(text: string): string {
  return text.replace(TELEPHONE, (number) => sayDigits(number.replace(/\D/g, '')));
}

const WHOLE_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const MONTH_AND_YEAR = /(?<![\d/])(\d{1,2})\/(\d{4})(?![\d/])/g;
const DAY_AND_MONTH = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g;

type Groups = readonly (string | undefined)[];

function sayDates(text: string): string {
  return replaceEach(
    replaceEach(replaceEach(text, WHOLE_DATE, sayWholeDate), MONTH_AND_YEAR, sayMonthAndYear),
    DAY_AND_MONTH,
    sayDayOrShare,
  );
}

/** Replaces every match by what is said for it, which may hang on what stands before. */
function replaceEach(text: string, pattern: RegExp, say: (found: Groups, before: string) => string): string {
  let said = '';
  let done = 0;
  for (const found of text.matchAll(pattern)) {
    said += text.slice(done, found.index) + say(found, text.slice(0, found.index));
    done = found.index + found[0].length;
  }
  return said + text.slice(done);
}

function sayWholeDate([whole = '', day = '', month = '', year = '']: Groups, before: string): string {
  if (!isDate(day, month)) return whole;
  return `${unlessSaid('ngày', before)}${sayDay(day)} tháng ${sayMonth(month)} năm ${sayNumber(Number(year))}`;
}

function sayMonthAndYear([whole = '', month = '', year = '']: Groups, before: string): string {
  if (Number(month) < 1 || Number(month) > 12) return whole;
  return `${unlessSaid('tháng', before)}${sayMonth(month)} năm ${sayNumber(Number(year))}`;
}

/** `01/12` and `chiều 5/8` are days; `5/8 xã` is a share. */
function sayDayOrShare([, a = '', b = '']: Groups, before: string): string {
  const looksLikeDay = a.startsWith('0') || b.startsWith('0') || DAY_BEFORE.test(before);
  if (looksLikeDay && isDate(a, b)) return `${unlessSaid('ngày', before)}${sayDay(a)} tháng ${sayMonth(b)}`;
  return `${sayNumber(Number(a))} phần ${sayNumber(Number(b))}`;
}

function unlessSaid(word: string, before: string): string {
  return new RegExp(`${word}\\s$`, 'iu').test(before) ? '' : `${word} `;
}

function sayTimes(text: string): string {
  return text
    .replace(/(?<!\d)(\d{1,2})(?:[:h]|\s?giờ\s?)(\d{2})(?!\d)/g, (whole, hour, minute) =>
      Number(hour) < 25 && Number(minute) < 60 ? sayTime(hour, minute) : whole,
    )
    .replace(/(?<!\d)(\d{1,2})h(?![\p{L}\d])/gu, (_, hour) => `${sayNumber(Number(hour))} giờ`);
}

/** In capitals only, and no higher than people count so: `cấp xi măng` is no eleventh grade, `hạng C` a licence to drive. */
const COUNTED_IN_ROMANS =
  /([Kk]hóa|[Kk]hoá|[Tt]hế kỷ|[Ll]ần thứ|[Kk]ỳ|[Qq]uý|[Cc]ấp|[Hh]ạng)\s([IVX]{1,6})(?![\p{L}\d])/gu;

function sayNumerals(text: string): string {
  return text.replace(COUNTED_IN_ROMANS, (_, word, roman) => {
    return `${word} ${sayNumber(romanValue(roman))}`;
  });
}

function sayScores(text: string): string {
  return text.replace(/(t[ỷỉ] số\s\d{1,2})\s?[-–]\s?(?=\d)/giu, '$1 ');
}

const NUMBER = /(?<![\p{L}\d])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s?(%))?/gu;

function sayNumbers(text: string): string {
  return text
    .replace(/(\d)\s?[-–]\s?(?=\d)/g, '$1 đến ')
    .replace(NUMBER, (_, whole, part, percent) =>
      [sayWhole(whole), part && `phẩy ${sayPart(part)}`, percent && 'phần trăm'].filter(Boolean).join(' '),
    );
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

function sayTime(hour: string, minute: string): string {
  const minutes = Number(minute) === 0 ? '' : ` ${sayNumber(Number(minute))} phút`;
  return `${sayNumber(Number(hour))} giờ${minutes}`;
}

/** A number that begins with a nought, or is long and not set in groups, is a number of something: a telephone, a licence. */
function sayWhole(figures: string): string {
  const isCode = (figures.length > 1 && figures.startsWith('0')) || /^\d{8,}$/.test(figures);
  return isCode ? sayDigits(figures) : sayNumber(Number(figures.replaceAll('.', '')));
}

function sayPart(part: string): string {
  return part.length > 2 || part.startsWith('0') ? sayDigits(part) : sayNumber(Number(part));
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMANS[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}
