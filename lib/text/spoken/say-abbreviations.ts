import { ISSUERS, SAID_IN_FULL } from './said-in-full.ts';

/** Before a name or a number: `TP. Bắc Kạn`, `P.5`. */
const BEFORE_A_NAME: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  Q: 'quận',
  P: 'phường',
  H: 'huyện',
  X: 'xã',
  THS: 'thạc sĩ',
  TS: 'tiến sĩ',
  PGS: 'phó giáo sư',
  GS: 'giáo sư',
  BS: 'bác sĩ',
};

/** Before the number of a road: `QL61C`, `ĐT.931`. */
const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  ĐT: 'đường tỉnh',
  TL: 'tỉnh lộ',
  HL: 'hương lộ',
};

const ALONE = '(?<![\\p{L}\\p{N}])';
const CITY = new RegExp(`${ALONE}T[Pp]\\.?\\s?(?:HCM|Hồ Chí Minh)(?![\\p{L}\\p{N}])`, 'gu');
const SHORT_NAME = new RegExp(
  `${ALONE}(PGS|GS|Th[sS]|TS|BS|T[Pp]|T[Xx]|T[Tt]|Q|P|H|X)\\.\\s?(?=[\\p{Lu}\\d])`,
  'gu',
);
const SHORT_TITLE = new RegExp(`${ALONE}(PGS|GS|Th[sS]|TS|BS|TP)(?=\\s\\p{Lu})`, 'gu');
const ROAD = new RegExp(`${ALONE}(QL|ĐT|TL|HL)\\.?\\s?(?=[1-9])`, 'gu');
const NUMBER_OF_A_PAPER = new RegExp(
  `(?<=\\d)(?:\\/(\\d{4}))?[/-](?:(?:\\p{Lu}{2,3}|TTr)[/-])?(${Object.keys(ISSUERS).join('|')})\\d{0,2}(?![\\p{L}\\p{N}])`,
  'gu',
);
const IN_CAPITALS = new RegExp(`${ALONE}\\p{Lu}{2,8}(?:[&/,-]\\p{Lu}{2,8}){0,2}(?![\\p{L}\\p{N}])`, 'gu');

/** Says abbreviations of offices, places and titles and `v.v.` in full; others are left to be spelled. */
export function sayAbbreviations(text: string): string {
  return (
    text
      .replace(/\bv\.\s?v\.?(?!\p{L})/giu, 'vân vân')
      .replace(/(?<![\p{L}\p{N}])đ\/c(?=\s)/giu, 'đồng chí')
      .replace(CITY, 'Thành phố Hồ Chí Minh')
      .replace(SHORT_NAME, sayBeforeName)
      .replace(SHORT_TITLE, (short) => sayBeforeName(short, short).trim())
      .replace(NUMBER_OF_A_PAPER, (_, year, issuer) => `${year ? ` năm ${year}` : ''} của ${ISSUERS[issuer]}`)
      .replace(ROAD, (_, road) => `${ROADS[road]} `)
      // The same letters stand for two boards; that of soldiers says so.
      .replace(/BCH(?=\s(?:Quân sự|PCTT|Bộ đội))/g, 'Ban Chỉ huy')
      .replace(IN_CAPITALS, sayInFull)
  );
}

function sayBeforeName(_: string, short: string): string {
  return `${BEFORE_A_NAME[short.toUpperCase()]} `;
}

/** As a whole, or else the parts that are known: `HĐND-UBND`; in the number of a paper, `12/QĐ-BNN`, they mean something else. */
function sayInFull(short: string, at: number, text: string): string {
  const known = SAID_IN_FULL[short];
  if (known) return known;
  if (/\d[/-]$/.test(text.slice(0, at))) return short;
  const parts = short.split(/[/,-]/);
  const said = parts.map((part) => partInFull(part) ?? part);
  return said.every((part, at) => part === parts[at]) ? short : said.join(' ');
}

function partInFull(part: string): string | undefined {
  const said = part.split('&').map((one) => SAID_IN_FULL[one]);
  return SAID_IN_FULL[part] ?? (said.includes(undefined) ? undefined : said.join(' và '));
}
