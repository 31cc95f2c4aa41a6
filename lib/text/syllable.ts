/** Rimes of Vietnamese without tone marks; a letter run that does not end in one of them is left alone. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êc êch êm
   ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in ing inh ip it iu o oa oac oach oai oam oan oang oanh oao
   oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt
   uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt uyp oem oep uơn oon uêt`.split(
    /\s+/,
  ),
);

const ONSETS = [
  'ngh',
  'ng',
  'nh',
  'gh',
  'gi',
  'kh',
  'ph',
  'qu',
  'th',
  'tr',
  'ch',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
];
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Sắc and nặng. */
const STOPPED = ['\u0301', '\u0323'];

export type Syllable = {
  /** Letters with shape marks but no tone, NFC, in the case they were written in. */
  readonly letters: readonly string[];
  readonly tone: string;
  readonly onset: string;
  readonly rime: string;
};

/**
 * Takes a run of letters apart as one Vietnamese syllable with exactly one tone mark; null for anything else (no tone,
 * two tones, an unknown rime such as Đắk, a glued or foreign word).
 */
export function parseSyllable(run: string): Syllable | null {
  const letters: string[] = [];
  let tone = '';
  for (const mark of run.normalize('NFD')) {
    if (TONES.includes(mark)) {
      if (tone) return null;
      tone = mark;
    } else if (/\p{M}/u.test(mark) && letters.length > 0) {
      letters[letters.length - 1] = `${letters[letters.length - 1]}${mark}`.normalize('NFC');
    } else letters.push(mark);
  }
  if (!tone) return null;
  const plain = letters.join('').toLowerCase();
  const onset = onsetOf(plain);
  const rime = plain.slice(onset.length);
  return RIMES.has(rime) ? { letters, tone, onset, rime } : null;
}

/**
 * Says whether a run of letters can be a Vietnamese syllable: a known rime, at most one tone, and one of the two tones
 * that go with it where the rime ends in c, ch, p or t.
 */
export function isSyllable(run: string): boolean {
  const marks = [...run.toLowerCase().normalize('NFD')];
  const tones = marks.filter((mark) => TONES.includes(mark));
  const plain = marks
    .filter((mark) => !TONES.includes(mark))
    .join('')
    .normalize('NFC');
  const rime = plain.slice(onsetOf(plain).length);
  if (tones.length > 1 || !RIMES.has(rime)) return false;
  return !/(?:ch|[cpt])$/.test(rime) || tones[0] === STOPPED[0] || tones[0] === STOPPED[1];
}

function onsetOf(plain: string): string {
  const found = ONSETS.find((onset) => plain.startsWith(onset)) ?? '';
  // "gi" keeps its i for the onset only before a vowel: già, giếng, but gì, gìn.
  if (found === 'gi' && !/^gi[aăâeêioôơuưy]/.test(plain)) return 'g';
  return found;
}
