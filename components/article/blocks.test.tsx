import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { ArticleBody } from './body.tsx';
import type { RelatedArticles } from './related-article.ts';

const text = (words: string): ArticleNode => ({ type: 'text', text: words });
const paragraph = (words: string): ArticleNode => ({ type: 'paragraph', content: [text(words)] });
const picture = (mediaId: string, caption: string): ArticleNode => ({
  type: 'picture',
  attrs: { mediaId, alt: `Ảnh ${mediaId}`, size: 'column' },
  content: [{ type: 'pictureCaption', content: [text(caption)] }, { type: 'pictureCredit' }],
});
const FILES = Object.fromEntries(
  ['pha', 'cho', 'cau'].map((id) => [id, { width: 1600, height: 1000, focalX: 500, focalY: 500 }]),
);

function set(content: readonly ArticleNode[], related: RelatedArticles = {}) {
  return renderToStaticMarkup(
    <ArticleBody body={{ type: 'doc', content }} pictures={FILES} related={related} language="vi" />,
  );
}

describe('a fact box', () => {
  const box = (...content: ArticleNode[]): ArticleNode => ({ type: 'factBox', content });
  const title = (words: string): ArticleNode => ({
    type: 'factBoxTitle',
    ...(words !== '' && { content: [text(words)] }),
  });

  it('is named by its title and holds its blocks', () => {
    expect(set([box(title('Ba con số'), paragraph('102 hộ'))])).toBe(
      '<aside class="fact" aria-label="Ba con số"><h2>Ba con số</h2><p>102 hộ</p></aside>',
    );
  });

  it('is not there while nothing stands in it', () => {
    expect(set([paragraph('Một.'), box(title(''), { type: 'paragraph' }), paragraph('Hai.')])).toBe(
      '<p>Một.</p><p>Hai.</p>',
    );
  });
});

describe('a table', () => {
  const cell = (words: string, attrs?: ArticleNode['attrs']): ArticleNode => ({
    type: 'tableCell',
    ...(attrs && { attrs }),
    content: [paragraph(words)],
  });
  const row = (...content: ArticleNode[]): ArticleNode => ({ type: 'tableRow', content });
  const head = (...words: string[]) => row(...words.map((word) => ({ ...cell(word), type: 'tableHeader' })));
  const right = (...content: ArticleNode[]) =>
    [...set([{ type: 'table', content }]).matchAll(/class="n"[^>]*><p>([^<]*)/g)].map(([, words]) => words);

  it('sets a column of figures to the right, its name and what is no figure in it as well', () => {
    expect(
      right(
        head('Chuyến', 'Rời bến', 'Đi bộ'),
        row(cell('Sớm'), cell('5:10'), cell('3.000 đồng')),
        row(cell('Trưa'), cell('11:15'), cell('3.000 đồng')),
        row(cell('Tan trường'), cell('16:45'), cell('miễn phí')),
      ),
    ).toEqual([
      'Rời bến',
      'Đi bộ',
      '5:10',
      '3.000\u00a0đồng',
      '11:15',
      '3.000\u00a0đồng',
      '16:45',
      'miễn phí',
    ]);
  });

  it('leaves a column of words where it is, with a figure that stands in it', () => {
    const rows = [
      row(cell('Ghe'), cell('12')),
      row(cell('Đò'), cell('chưa rõ')),
      row(cell('Phà'), cell('nhiều')),
    ];
    expect(right(head('Loại', 'Số chiếc'), ...rows)).toEqual([]);
  });

  it('goes by each cell alone where cells span, as columns cannot be counted then', () => {
    expect(
      right(head('Chuyến', 'Giá'), row(cell('Nghỉ', { colspan: 2 })), row(cell('Sớm'), cell('5.000'))),
    ).toEqual(['5.000']);
  });
});

describe('a gallery', () => {
  const gallery = (...content: ArticleNode[]): ArticleNode => ({ type: 'gallery', content });

  it('shows its pictures in order, each with its words', () => {
    const html = set([gallery(picture('pha', 'Một'), picture('cho', 'Hai'), picture('cau', 'Ba'))]);
    expect([...html.matchAll(/alt="(Ảnh \w+)"/g)].map(([, alt]) => alt)).toEqual([
      'Ảnh pha',
      'Ảnh cho',
      'Ảnh cau',
    ]);
    expect(html).toContain('aria-label="Chùm ảnh, 3 ảnh"');
    expect(html).toContain('--ratio:1.6');
  });

  it.each([
    [2, [2]],
    [3, [3]],
    [4, [2, 2]],
    [5, [3, 2]],
    [7, [3, 2, 2]],
    [8, [3, 3, 2]],
  ])('of %i pictures stands in rows of %j', (count, rows) => {
    const html = set([gallery(...Array.from({ length: count }, () => picture('pha', 'Một')))]);
    const found = html.split('<div class="gallery-row">').slice(1);
    expect(found.map((row) => row.split('<figure').length - 1)).toEqual(rows);
  });

  it('leaves out a picture that was revoked, and is a picture when one is left', () => {
    const html = set([gallery(picture('pha', 'Một'), picture('bi-go', 'Hai'))]);
    expect(html).not.toContain('gallery');
    expect(html).not.toContain('bi-go');
    expect(html).toContain('<figure>');
    expect(set([paragraph('x'), gallery(picture('bi-go', 'Hai'))])).toBe('<p>x</p>');
  });
});

describe('a related story', () => {
  const block: ArticleNode = { type: 'relatedStory', attrs: { storyId: 12 } };

  it('is called what it is called now', () => {
    const article = {
      storyId: 12,
      address: '/song-nuoc/pha-12',
      language: 'vi' as const,
      headline: 'Phà mở lại',
      lead: null,
    };
    expect(set([block], { 12: article })).toContain(
      '<a class="headlink" href="/song-nuoc/pha-12">Phà mở lại</a>',
    );
  });

  it('says of a headline in the other language which it is', () => {
    const article = {
      storyId: 12,
      address: '/song-nuoc/pha-12',
      language: 'en' as const,
      headline: 'The ferry is back',
      lead: null,
    };
    expect(set([block], { 12: article })).toContain('<p class="t-head-3" lang="en">');
  });

  it('leaves no hole when readers cannot see it', () => {
    expect(set([paragraph('Một.'), block, paragraph('Hai.')])).toBe('<p>Một.</p><p>Hai.</p>');
  });
});

describe('an embed', () => {
  const embed = (address: string, title = ''): ArticleNode => ({
    type: 'embed',
    attrs: { address },
    content: [{ type: 'embedTitle', ...(title !== '' && { content: [text(title)] }) }],
  });
  const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

  it('is a link of ours that knows its player; nothing in it is loaded', () => {
    const html = set([embed(VIDEO, 'Chuyến phà đầu')]);
    expect(html).toContain(`href="${VIDEO}"`);
    expect(html).toContain('data-player="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ');
    expect(html).toContain('Chuyến phà đầu');
    expect(html).not.toMatch(/<iframe|<audio|<img|\ssrc=/);
  });

  it('of nobody the house knows is not there', () => {
    expect(set([paragraph('x'), embed('https://evil.example/v')])).toBe('<p>x</p>');
    expect(set([paragraph('x'), embed('')])).toBe('<p>x</p>');
  });
});
