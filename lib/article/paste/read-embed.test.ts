// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readMarkup } from './read-markup.ts';

const read = (html: string) => readMarkup(new DOMParser().parseFromString(html, 'text/html'));

it('a player of a known provider is an embed between its paragraphs', () => {
  const { blocks, dropped } = read(
    '<p>Xem</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1"></iframe><p>Hết</p>',
  );
  expect(blocks.map(({ type, attrs }) => [type, attrs?.address])).toEqual([
    ['paragraph', undefined],
    ['embed', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['paragraph', undefined],
  ]);
  expect(dropped).toEqual([]);
});

it('a frame of anybody else is left out and told of', () => {
  const { blocks, dropped } = read('<p>Xem</p><iframe src="https://evil.example/v"></iframe>');
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
  expect(dropped.map(({ kind }) => kind)).toEqual(['embed']);
});
