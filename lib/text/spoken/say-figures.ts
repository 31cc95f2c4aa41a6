import { sayDates, spellDates } from './say-dates.ts';
import { sayDigits, sayNumber } from './say-number.ts';
import { sayNumerals } from './say-numerals.ts';

/** Says dates, times, shares, measures and numbers in words. */
export function sayFigures(text: string): string {
  const plain = sayRanges(sayScores(spellDates(sayTelephones(text))));
  return sayNumbers(sayNumerals(sayTimes(sayDates(plain))));
}

const TELEPHONE = /(?<![\d.,/-])0\d{2,3}(?:[ .-]\d{3,4}){2}(?![\d/-])/g;

function sayTelephones(text: string): string {
  return text.replace(TELEPHONE, (number) => sayDigits(number.replace(/\D/g, '')));
}

function sayScores(text: string): string {
  return text.replace(/((?:t[ỷỉ] số|thắng|thua|hòa|hoà|dẫn)\s\d{1,2})\s?[-–]\s?(?=\d{1,2}(?!\d))/giu, '$1 ');
}

/** Before dates and hours are said: `30/4 - 1/5`, `7h-9h`, `20%-25%`; then what is left before a figure is a minus. */
function sayRanges(text: string): string {
  return text.replace(/(?<=\d[h%‰]?)\s?[-–]\s?(?=\d)/g, ' đến ').replace(/(?<=[\s(])-(?=\d)/g, 'âm ');
}

function sayTimes(text: string): string {
  return text
    .replace(/(?<!\d)(\d{1,2})(?:[:hg]|\s?giờ\s?)(\d{2})(?!\d)/g, (whole, hour, minute) =>
      Number(hour) < 25 && Number(minute) < 60 ? sayTime(hour, minute) : whole,
    )
    .replace(/(?<!\d)(\d{1,2})h(?![\p{L}\d])/gu, (_, hour) => `${sayNumber(Number(hour))} giờ`);
}

function sayTime(hour: string, minute: string): string {
  const minutes = Number(minute) === 0 ? '' : ` ${sayNumber(Number(minute))} phút`;
  return `${sayNumber(Number(hour))} giờ${minutes}`;
}

const NUMBER = /(?<![\p{L}\d])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s?([%‰]))?/gu;
const SHARES: Readonly<Record<string, string>> = { '%': 'phần trăm', '‰': 'phần nghìn' };

function sayNumbers(text: string): string {
  return text
    .replace(/(?<=[\p{L}\d])\/(?=\d)/gu, ' trên ')
    .replace(/(?<=\d)\.(?=\d)(?!\d{3}(?!\d))/g, ' chấm ')
    .replace(/(?<=\d)[/-](?=\p{L})|(?<=\p{L})[.-](?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .replace(NUMBER, (_, whole, part, share) =>
      [sayWhole(whole), part && `phẩy ${sayPart(part)}`, SHARES[share]].filter(Boolean).join(' '),
    );
}

/** A number that begins with a nought, or is long and not set in groups, is a number of something: a telephone, a licence. */
function sayWhole(figures: string): string {
  const isCode = (figures.length > 1 && figures.startsWith('0')) || /^\d{8,}$/.test(figures);
  return isCode ? sayDigits(figures) : sayNumber(Number(figures.replaceAll('.', '')));
}

function sayPart(part: string): string {
  return part.length > 2 || part.startsWith('0') ? sayDigits(part) : sayNumber(Number(part));
}
