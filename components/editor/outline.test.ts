import { expect, it } from 'vitest';
import { articleSchema } from '#lib/article/schema';
import { outlineOf } from './outline.ts';

it('an outline is the crossheads in which something is written, with where they begin', () => {
  const schema = articleSchema();
  const text = (words: string) => (words === '' ? [] : [schema.text(words)]);
  const paragraph = (words: string) => schema.node('paragraph', null, text(words));
  const crosshead = (level: number, words: string) => schema.node('crosshead', { level }, text(words));
  const doc = schema.node('doc', null, [
    paragraph('mở'),
    crosshead(2, 'Giờ chạy'),
    paragraph('năm giờ'),
    crosshead(3, ''),
    crosshead(3, ' Giá vé '),
  ]);
  expect(outlineOf(doc)).toEqual([
    { text: 'Giờ chạy', level: 2, position: 4 },
    { text: 'Giá vé', level: 3, position: 25 },
  ]);
  expect(outlineOf(schema.node('doc', null, [paragraph('')]))).toEqual([]);
});
