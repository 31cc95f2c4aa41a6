/** The encodings of Vietnamese before Unicode that old files still carry; their fonts say which. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** TCVN 5712:1993, letter by letter; the soft hyphen (AD) is the letter ư. */
const TCVN3 = lettersFrom(
  0xa1,
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ',
);

const VNI_ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const TONES = { sắc: '\u0301', huyền: '\u0300', hỏi: '\u0309', ngã: '\u0303', nặng: '\u0323' };
const HAT = '\u0302';
const BOW = '\u0306';
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: TONES.sắc,
  ø: TONES.huyền,
  û: TONES.hỏi,
  õ: TONES.ngã,
  ï: TONES.nặng,
  â: HAT,
  á: HAT + TONES.sắc,
  à: HAT + TONES.huyền,
  å: HAT + TONES.hỏi,
  ã: HAT + TONES.ngã,
  ä: HAT + TONES.nặng,
  ê: BOW,
  é: BOW + TONES.sắc,
  è: BOW + TONES.huyền,
  ú: BOW + TONES.hỏi,
  ü: BOW + TONES.ngã,
  ë: BOW + TONES.nặng,
};
const VNI_LETTER = new RegExp(
  `([aeouyôö])([${Object.keys(VNI_MARKS).join('')}])|[${Object.keys(VNI_ALONE).join('')}]`,
  'giu',
);

/** Names the old encoding of text set in this font (".VnTime", "VNI-Times"); null for the fonts of Unicode. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  const name = font.trim().replace(/^["']+|["']+$/g, '');
  if (/^\.vn/i.test(name)) return name.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni-/i.test(name) ? 'vni' : null;
}

/**
 * Turns text of an old encoding, read as Windows-1252, into Unicode (NFC). Must come before anything that takes out
 * soft hyphens, and never sees Unicode text, which it would spoil.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return text.replace(VNI_LETTER, vniLetter).normalize('NFC');
  const letters = [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
  return (encoding === 'tcvn3-capitals' ? letters.toLocaleUpperCase('vi') : letters).normalize('NFC');
}

function vniLetter(written: string, base: string | undefined, mark: string | undefined): string {
  if (base === undefined || mark === undefined)
    return inCaseOf(written, VNI_ALONE[written.toLowerCase()] ?? written);
  const letter = VNI_ALONE[base.toLowerCase()] ?? base.toLowerCase();
  return inCaseOf(base, (letter + VNI_MARKS[mark.toLowerCase()]).normalize('NFC'));
}

function inCaseOf(written: string, letter: string): string {
  return written === written.toLowerCase() ? letter : letter.toUpperCase();
}

function lettersFrom(first: number, letters: string): ReadonlyMap<string, string> {
  return new Map(
    [...letters].flatMap((letter, at) =>
      letter === '.' ? [] : [[String.fromCharCode(first + at), letter] as const],
    ),
  );
}
