const APOSTROPHES = /['’ʼ‘`]/g;

/**
 * Text without tone and shape marks, lower case: what a person types who has no Vietnamese keyboard. đ (and its impostor
 * ð) becomes d, which Unicode decomposition does not do; apostrophes inside words fall away (H’Hen → hhen).
 */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** Text without tone and shape marks and without apostrophes inside words, in the case it was written in. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .replace(APOSTROPHES, '');
}

/** Folded text with, for each of its characters, where it stood in the NFC original: for highlights. */
export type FoldMap = { readonly folded: string; readonly original: string; readonly at: readonly number[] };

/** Folds and remembers where every folded character came from; `at` has one entry more, for the end. */
export function foldWithMap(text: string): FoldMap {
  const original = text.normalize('NFC');
  const at: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of original) {
    const plain = foldedCharacter(character);
    for (let index = 0; index < plain.length; index += 1) at.push(place);
    folded += plain;
    place += character.length;
  }
  at.push(original.length);
  return { folded, original, at };
}

/** As many as any two languages write with: a text of all there are must not fill the memory. */
const MOST_KEPT = 2_000;
const kept = new Map<string, string>();

/** A search folds twenty articles letter by letter, and taking a letter apart is most of what that costs. */
function foldedCharacter(character: string): string {
  const known = kept.get(character);
  if (known !== undefined) return known;
  const plain = fold(character);
  if (kept.size < MOST_KEPT) kept.set(character, plain);
  return plain;
}
