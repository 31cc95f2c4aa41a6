const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Counts what people see as characters: "ế" is one, however it is composed. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
