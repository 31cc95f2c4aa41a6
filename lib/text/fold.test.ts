import { expect, it } from 'vitest';
import { fold, foldWithMap, withoutApostrophes } from './fold.ts';

it.each([
  'Đường cao tốc, ngày 01/12: “hòa giải”…',
  'NGUYỄN THỊ ÁNH'.normalize('NFD'),
  'H’Hen Niê ở buôn Kmrơ̆ng',
  '한국어 tin, 𝐀ben phà 🚢 ra đi',
  '\ufeffBến phà İ',
  '',
])('folding with its map says of “%s” what folding says, and where each letter came from', (text) => {
  const { folded, original, at } = foldWithMap(text);
  expect(folded).toBe([...original].map(fold).join(''));
  expect(at).toHaveLength(folded.length + 1);
  const places = [...original].flatMap((character, index, all) =>
    Array.from({ length: fold(character).length }, () => all.slice(0, index).join('').length),
  );
  expect(Array.from(at)).toEqual([...places, original.length]);
  // Once more, with every letter met before.
  expect(foldWithMap(text)).toEqual({ folded, original, at });
});

it('an apostrophe is dropped inside a word alone', () => {
  expect(withoutApostrophes("H’Hen nói: ‘Rock'n'roll’ 5'")).toBe("HHen nói: ‘Rocknroll’ 5'");
});
