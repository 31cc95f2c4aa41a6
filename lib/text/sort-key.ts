import { placeTones } from './tone.ts';

const LETTERS = '0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SHAPES = ['\u0302', '\u0306', '\u031b'];
const BETWEEN_WORDS = '!';
const BETWEEN_LEVELS = ' ';

/**
 * A key whose plain byte order is Vietnamese dictionary order: letters first (a ă â … d đ …), tones only between equal
 * letters (ngang huyền hỏi ngã sắc nặng), as SQLite has no Vietnamese collation. ASCII; the style of placing tones does
 * not matter, nor do signs and capitals.
 */
export function vietnameseSortKey(text: string): string {
  const words = placeTones(text, 'old').toLowerCase().split(/\s+/).map(lettersOf);
  const filled = words.filter((letters) => letters.length > 0);
  const level = (key: (letter: Letter) => string) =>
    filled.map((letters) => letters.map(key).join('')).join(BETWEEN_WORDS);
  return (
    level(({ place }) => String.fromCharCode(0x30 + place)) + BETWEEN_LEVELS + level(({ tone }) => `${tone}`)
  );
}

type Letter = { readonly place: number; readonly tone: number };

/** The letters and digits of a word, each with its place in the alphabet and its tone (0: none). */
function lettersOf(word: string): Letter[] {
  const letters = word.normalize('NFD').match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];
  return letters.flatMap((written) => {
    const [base = '', ...marks] = written;
    const shaped = base + marks.filter((mark) => SHAPES.includes(mark)).join('');
    const place = LETTERS.indexOf(shaped.normalize('NFC'));
    const plain = place >= 0 ? place : LETTERS.indexOf(base);
    return plain < 0 ? [] : [{ place: plain, tone: 1 + TONES.findIndex((tone) => marks.includes(tone)) }];
  });
}

/**
 * A key that orders people as a Vietnamese list does: by given name (the last word), then family name, then the words
 * between. A manual sort name wins, for names that do not follow the rule (H’Hen Niê).
 */
export function personSortKey(name: string, sortName = ''): string {
  if (sortName.trim() !== '') return vietnameseSortKey(sortName);
  const words = name.trim().split(/\s+/);
  return [words.slice(-1), words.slice(0, 1), words.slice(1, -1)]
    .map((part) => vietnameseSortKey(part.join(' ')))
    .join(BETWEEN_LEVELS);
}
