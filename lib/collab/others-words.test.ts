import { expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { keepsWords, othersWords } from './others-words.ts';

const signed = (by: string) => ({ id: `${by}-1`, by, at: 1 });
const plain = (text: string): ArticleNode => ({ type: 'text', text });
const added = (text: string, by: string): ArticleNode => ({
  type: 'text',
  text,
  marks: [{ type: 'added', attrs: signed(by) }],
});
const line = (content: ArticleNode[], attrs = {}): ArticleNode => ({ type: 'paragraph', attrs, content });
const OWN = { came: { ...signed('lan'), kind: 'added' } };

const WAS = [line([plain('Hết.')]), line([plain('Thêm. '), added('Hà viết ', 'ha')], OWN)];

it.each<[string, ArticleNode[], boolean]>([
  ['stay where they are', WAS, true],
  ['go with what is taken back', [line([plain('Hết.')])], true],
  ['come out of what is taken back', [line([plain('Hết.'), added('Hà viết ', 'ha')])], true],
  ['come out of it in part', [line([plain('Hết.'), added('Hà ', 'ha')])], true],
  ['are more than they were', [line([plain('Hết.'), added('Hà viết bậy ', 'ha')])], false],
])('another’s words within what one has only suggested: they %s', (_, is, isKept) => {
  expect(keepsWords(othersWords(WAS, 'lan'), othersWords(is, 'lan'))).toBe(isKept);
});

it('another’s words elsewhere stay whole', () => {
  const was = [line([added('Hà viết ', 'ha')]), ...WAS];
  const is = [line([plain('Hết.'), added('Hà ', 'ha')])];
  expect(keepsWords(othersWords(was, 'lan'), othersWords(is, 'lan'))).toBe(false);
});
