const READING_SPEED = 220;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Counts words ("chữ") as Word does: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** Whole minutes to read that many words, at least one; 220 words a minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}

/** Counts characters as people see them. */
export function countCharacters(text: string): number {
  return [...graphemes.segment(text.normalize('NFC'))].length;
}

/** Cuts a text at the last space before the limit and adds "…"; shorter text stays whole. */
export function truncate(text: string, most: number): string {
  const whole = text.normalize('NFC').trim();
  if (countCharacters(whole) <= most) return whole;
  const head = [...graphemes.segment(whole)]
    .slice(0, most - 1)
    .map((part) => part.segment)
    .join('');
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:–-]+$/u, '')}…`;
}
