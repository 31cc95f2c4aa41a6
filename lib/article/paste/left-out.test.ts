// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readMarkup } from './read-markup.ts';

const read = (html: string) => readMarkup(new DOMParser().parseFromString(html, 'text/html'));

it('controls are left out and told of', () => {
  const { blocks, dropped } = read('<p>Xem <button>Mua ngay</button>bài</p>');
  expect(blocks).toMatchObject([{ content: [{ text: 'Xem bài' }] }]);
  expect(dropped).toEqual([{ kind: 'control', words: 'Mua ngay' }]);
});

it.each(['constructor', 'valueof', 'hasownproperty'])(
  '<%s> is read like any tag that nobody knows',
  (tag) => {
    const { blocks, dropped } = read(`<p>Xem <${tag}>bài này</${tag}></p>`);
    expect(blocks).toMatchObject([{ content: [{ text: 'Xem bài này' }] }]);
    expect(dropped).toEqual([]);
  },
);
