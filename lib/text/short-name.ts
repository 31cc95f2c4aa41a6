const MOST = 12;

/** The paper's name under a sign on a phone, twelve characters at most: the whole words that fit, or the head of the first. */
export function shortName(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/u);
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join(' ').length <= MOST);
  return fitting.join(' ') || [...(words[0] ?? '')].slice(0, MOST).join('');
}
