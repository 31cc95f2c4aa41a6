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

it.each([
  ["H’Hen nói: ‘Rock'n'roll’", 'HHen nói: Rocknroll'],
  ['Về đích sau 5’30 phút', 'Về đích sau 530 phút'],
  ['U’23', 'U23'],
  ['á’’b ʼ', 'áb '],
])('“%s” falls into the same words folded or not: “%s”', (text, expected) => {
  expect(withoutApostrophes(text)).toBe(expected);
  expect(fold(expected)).toBe(fold(text));
});
