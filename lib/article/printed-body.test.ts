import { expect, it } from 'vitest';
import type { ArticleDocument } from './document.ts';
import { printedBody } from './printed-body.ts';

const body: ArticleDocument = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Nước lên.' }] },
    { type: 'picture', attrs: { mediaId: 'a' } },
    { type: 'gallery' },
    { type: 'relatedStory', attrs: { storyId: 7 } },
    { type: 'embed' },
    { type: 'table' },
  ],
};

it.each([
  ['none', ['paragraph', 'table']],
  ['lead', ['paragraph', 'table']],
  ['all', ['paragraph', 'picture', 'gallery', 'table']],
] as const)('a bulletin that takes pictures %s prints %j', (pictures, printed) => {
  expect(printedBody(body, pictures).content.map(({ type }) => type)).toEqual(printed);
});
