import { expect, it } from 'vitest';
import type { ArticleNode } from './document.ts';
import { renderHtml } from './render-html.ts';

const text = (words: string): ArticleNode => ({ type: 'text', text: words });
const written = (...content: ArticleNode[]) =>
  renderHtml(
    { type: 'doc', content },
    (mediaId) => `https://bensong.example/media/${mediaId}/960.jpg`,
    (storyId) =>
      storyId === 12 ? { address: 'https://bensong.example/a/b-12', headline: 'Phà & chợ' } : null,
  );

it.each<[string, ArticleNode, string]>([
  [
    'a fact box is an aside with its heading',
    {
      type: 'factBox',
      content: [
        { type: 'factBoxTitle', content: [text('Ba con số')] },
        { type: 'paragraph', content: [text('102 hộ')] },
      ],
    },
    '<aside><h3>Ba con số</h3><p>102 hộ</p></aside>',
  ],
  [
    'a gallery is its pictures',
    {
      type: 'gallery',
      content: ['a', 'b'].map((mediaId) => ({ type: 'picture', attrs: { mediaId, alt: '"x"' } })),
    },
    '<section><figure><img src="https://bensong.example/media/a/960.jpg" alt="&quot;x&quot;"></figure><figure><img src="https://bensong.example/media/b/960.jpg" alt="&quot;x&quot;"></figure></section>',
  ],
  [
    'a related story is a link to it',
    { type: 'relatedStory', attrs: { storyId: 12 } },
    '<p><a href="https://bensong.example/a/b-12">Phà &amp; chợ</a></p>',
  ],
  ['one that is not live is nothing', { type: 'relatedStory', attrs: { storyId: 13 } }, ''],
  [
    'an embed is a link, without a player',
    {
      type: 'embed',
      attrs: { address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
      content: [{ type: 'embedTitle', content: [text('Chuyến <đầu>')] }],
    },
    '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Chuyến &lt;đầu&gt;</a></p>',
  ],
  ['an embed of nobody is nothing', { type: 'embed', attrs: { address: 'https://evil.example' } }, ''],
])('%s', (_name, node, html) => {
  expect(written(node)).toBe(html);
});
