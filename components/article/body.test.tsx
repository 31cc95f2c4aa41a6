import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { PICTURE_WIDTHS } from '../../lib/media/picture-limits.ts';
import { ArticleBody } from './body.tsx';
import { SOURCE_WIDTHS } from './picture-sources.ts';
import { safeLink } from './safe-link.ts';

const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): ArticleNode => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: ArticleNode[]): ArticleNode => ({ type: 'paragraph', content });
const set = (...content: ArticleNode[]) =>
  renderToStaticMarkup(<ArticleBody body={{ type: 'doc', content }} pictures={{}} />);

describe('an article’s body', () => {
  it('sets words with their marks, and links to where readers may go', () => {
    expect(
      set(
        paragraph(
          text('Bến '),
          text('phà', { type: 'bold' }, { type: 'italic' }),
          { type: 'hardBreak' },
          text('mở', { type: 'link', attrs: { href: 'https://a.example/x' } }),
        ),
      ),
    ).toBe(
      '<p>Bến <strong><em>phà</em></strong><br/><a href="https://a.example/x" rel="noopener">mở</a></p>',
    );
  });

  it('parts no number from its unit at the end of a line, and changes nothing else', () => {
    expect(set(paragraph(text('Kè dài 1,8 mét, '), text('tốn 3 triệu đồng', { type: 'bold' })))).toBe(
      '<p>Kè dài 1,8\u00a0mét, <strong>tốn 3\u00a0triệu đồng</strong></p>',
    );
  });

  it('brings nothing of a hostile document to the page', () => {
    const hostile = set(
      paragraph(text('<img src=x onerror=alert(1)>')),
      paragraph(text('bấm', { type: 'link', attrs: { href: 'jAvAsCrIpT:alert(1)', onclick: 'x' } })),
      { type: 'iframe', attrs: { src: 'https://evil.example' } },
      { type: 'rawHtml', content: [text('<script>')] },
      { type: 'picture', attrs: { mediaId: '__proto__', alt: 'x' } },
      { type: 'picture', attrs: { mediaId: '../../secret', alt: 'x' } },
      { type: 'tableCell', content: [paragraph(text('x'))] },
    );
    expect(hostile).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p><p>bấm</p>');
  });

  it('sets the place before the first words and the mark after the last', () => {
    const html = renderToStaticMarkup(
      <ArticleBody
        body={{
          type: 'doc',
          content: [paragraph(text('Một.')), paragraph(text('Hai.')), { type: 'paragraph' }],
        }}
        pictures={{}}
        opening={<b>Cây Gáo</b>}
        closing={<i />}
      />,
    );
    expect(html).toBe('<p><b>Cây Gáo</b>Một.</p><p>Hai.<i></i></p>');
  });

  it('sets the mark after the last words where something is shown below them, in a list too, and not at all without words', () => {
    const video: ArticleNode = { type: 'embed', attrs: { kind: 'video', url: 'https://youtu.be/x' } };
    const item = (words: string): ArticleNode => ({ type: 'listItem', content: [paragraph(text(words))] });
    const ended = (...content: ArticleNode[]) =>
      renderToStaticMarkup(<ArticleBody body={{ type: 'doc', content }} pictures={{}} closing={<i />} />);
    expect(ended(paragraph(text('Hết.')), { type: 'divider' })).toBe('<p>Hết.<i></i></p><hr/>');
    expect(ended({ type: 'bulletList', content: [item('Một'), item('Hai')] }, video)).toContain(
      '<li><p>Một</p></li><li><p>Hai<i></i></p></li></ul>',
    );
    expect(ended({ type: 'quotation', content: [paragraph(text('Vậy.'))] })).toContain('Vậy.<i></i></p>');
    expect(ended({ type: 'divider' })).toBe('<hr/>');
  });

  it('keeps a picture’s place and credits it last', () => {
    const html = renderToStaticMarkup(
      <ArticleBody
        body={{
          type: 'doc',
          content: [
            {
              type: 'picture',
              attrs: { mediaId: 'pha', alt: 'Con phà', size: 'wide' },
              content: [
                { type: 'pictureCaption', content: [text('Chuyến đầu.')] },
                { type: 'pictureCredit', content: [text('Ảnh: Lan')] },
              ],
            },
          ],
        }}
        pictures={{ pha: { width: 1600, height: 1000, focalX: 500, focalY: 300 } }}
      />,
    );
    expect(html).toContain('<figure class="wide">');
    expect(html).toContain('width="1600" height="1000"');
    expect(html).toContain('/media/pha/640.avif 640w');
    expect(html).toContain('<figcaption class="meta">Chuyến đầu. Ảnh: Lan</figcaption>');
  });

  it.each([
    ['Chuyến đầu', 'Chuyến đầu · Ảnh: Lan'],
    ['“Lên đi!”', '“Lên đi!” Ảnh: Lan'],
    ['Ai lên (và ai ở lại)?', 'Ai lên (và ai ở lại)? Ảnh: Lan'],
    ['Phà Cây Gáo (bên phải)', 'Phà Cây Gáo (bên phải) · Ảnh: Lan'],
    ['', 'Ảnh: Lan'],
  ])('sets the credit apart from a caption that does not end as a sentence: %s', (caption, printed) => {
    const picture = {
      type: 'picture',
      attrs: { mediaId: 'pha', alt: 'Con phà', size: 'column' },
      content: [
        { type: 'pictureCaption', ...(caption !== '' && { content: [text(caption)] }) },
        { type: 'pictureCredit', content: [text('Ảnh: Lan')] },
      ],
    };
    const pictures = { pha: { width: 1600, height: 1000, focalX: 500, focalY: 300 } };
    const html = renderToStaticMarkup(
      <ArticleBody body={{ type: 'doc', content: [picture] }} pictures={pictures} />,
    );
    expect(html).toContain(`<figcaption class="meta">${printed}</figcaption>`);
  });
});

it.each([
  ['https://a.example/', true],
  ['mailto:a@b.example', true],
  ['tel:+84123', true],
  ['/song-nuoc', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  [7, false],
])('%s: a link that readers may follow is %s', (address, isSafe) => {
  expect(safeLink(address) !== null).toBe(isSafe);
});

it('pages ask for the widths that pictures are made in', () => {
  expect(SOURCE_WIDTHS).toEqual(PICTURE_WIDTHS);
});
