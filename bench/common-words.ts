const ONSETS = [
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'nh',
  'ph',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const RHYMES = [
  'a',
  'ai',
  'am',
  'an',
  'ang',
  'ao',
  'au',
  'ay',
  'ăn',
  'âm',
  'ân',
  'âu',
  'ây',
  'em',
  'en',
  'êm',
  'ên',
  'iên',
  'iêu',
  'oa',
  'oan',
  'oi',
  'on',
  'ong',
  'ôi',
  'ôm',
  'ôn',
  'ông',
  'ơi',
  'ơn',
  'u',
  'ua',
  'un',
  'ung',
  'uôi',
  'uôn',
  'ưa',
  'ưng',
  'ươi',
  'ương',
];
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0323'];

/** Four thousand Vietnamese syllables in a mixed order: the first ones are the frequent ones. */
export const SYLLABLES: readonly string[] = ONSETS.flatMap((onset) =>
  RHYMES.flatMap((rhyme) => TONES.map((tone) => (onset + toned(rhyme, tone)).normalize('NFC'))),
).sort((a, b) => scatter(a) - scatter(b));

function toned(rhyme: string, tone: string): string {
  const at = rhyme.search(/[ăâêôơư](?!ơ)|[aeiou]/);
  return rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1);
}

/** A fixed number for a word, so that the order is the same in every run. */
function scatter(word: string): number {
  let number = 2_166_136_261;
  for (const letter of word) number = Math.imul(number ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return number;
}

/** Says syllables as often as people do (Zipf's law), the same ones in the same order for the same seed. */
export function aTeller(seed: number): (count: number) => string {
  const weights: number[] = [];
  SYLLABLES.reduce((sum, _, rank) => {
    weights.push(sum + 1 / (rank + 3));
    return weights.at(-1) ?? 0;
  }, 0);
  const total = weights.at(-1) ?? 1;
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const one = () => SYLLABLES[placeOf(weights, chance() * total)] ?? '';
  return (count) => Array.from({ length: count }, one).join(' ');
}

function placeOf(weights: readonly number[], wanted: number): number {
  let [low, high] = [0, weights.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
