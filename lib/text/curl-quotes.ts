import type { TextChange } from './text-change.ts';

const BEFORE_OPENING = /(^|[\s([{“–—-])$/u;
const AFTER_CLOSING = /^($|[\s.,;:!?…)\]}”–—/-])/u;
const GAP = /^\s+|\s+$/gu;

/**
 * Finds how to make straight double quotes of a block “curly”, with no space inside them. A block whose quotes do not
 * pair without doubt, as with inches, is left as it is.
 */
export function curlQuotes(text: string): TextChange[] {
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (places.length % 2 === 1) return [];
  const pairs = places.flatMap((from, at) => (at % 2 === 0 ? [{ from, until: places[at + 1] ?? from }] : []));
  const isSure = pairs.every(
    ({ from, until }) =>
      BEFORE_OPENING.test(text.slice(Math.max(0, from - 1), from)) &&
      AFTER_CLOSING.test(text.slice(until + 1, until + 2)) &&
      text.slice(from + 1, until).trim() !== '',
  );
  return isSure ? pairs.flatMap(({ from, until }) => curlPair(text, from, until)) : [];
}

function curlPair(text: string, from: number, until: number): TextChange[] {
  const inside = text.slice(from + 1, until);
  const gaps = [...inside.matchAll(GAP)];
  const first = gaps.find(({ index }) => index === 0)?.[0].length ?? 0;
  const last = gaps.find(({ index }) => index > 0)?.[0].length ?? 0;
  return [
    { from, until: from + 1 + first, becomes: '“' },
    { from: until - last, until: until + 1, becomes: '”' },
  ];
}
