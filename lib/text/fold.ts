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
    const plain = fold(character);
    for (let index = 0; index < plain.length; index += 1) at.push(place);
    folded += plain;
    place += character.length;
  }
  at.push(original.length);
  return { folded, original, at };
}
