import { fold } from '#lib/text/fold';

/** Says whether each word typed is somewhere in the text; accents count only where they were typed. */
export function matches(text: string, typed: string): boolean {
  const exact = text.normalize('NFC').toLowerCase();
  const plain = fold(text);
  return typed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => (word === fold(word) ? plain : exact).includes(word));
}
