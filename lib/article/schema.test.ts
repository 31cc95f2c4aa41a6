import { Node } from '@tiptap/pm/model';
import { initProseMirrorDoc, prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { checkDocument } from './check-document.ts';
import type { ArticleDocument, ArticleNode } from './document.ts';
import { mendDocument } from './mend-document.ts';
import { articleSchema, emptyDocument } from './schema.ts';
import { fillWorkingCopy, workingText } from './working-copy.ts';

const text = (words: string, ...marks: ArticleNode['marks'] & object): ArticleNode => ({
  type: 'text',
  ...(marks.length > 0 && { marks }),
  text: words,
});
const paragraph = (...content: ArticleNode[]): ArticleNode => ({
  type: 'paragraph',
  ...(content.length > 0 && { content }),
});
const cell = { colspan: 1, rowspan: 1, colwidth: null };
const doc = (...content: ArticleNode[]): ArticleDocument => ({ type: 'doc', content });
const link = (href: string) => ({ type: 'link', attrs: { href } });

const NODES: Record<string, ArticleNode> = {
  'an empty paragraph': paragraph(),
  'marks on marks': paragraph(
    text('Nước '),
    text('lên', { type: 'bold' }, { type: 'italic' }),
    text(' sớm', link('mailto:toasoan@bensong.example'), { type: 'bold' }),
    { type: 'hardBreak' },
    text('hơn'),
  ),
  'a crosshead': { type: 'crosshead', attrs: { level: 3 }, content: [text('Gặt chạy nước')] },
  'a list in a list': {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph(text('Lúa')),
          {
            type: 'orderedList',
            attrs: { start: 4 },
            content: [{ type: 'listItem', content: [paragraph(text('OM 18'))] }],
          },
        ],
      },
    ],
  },
  'a quotation': { type: 'quotation', content: [paragraph(text('Ngủ không được.')), paragraph()] },
  'a pull quote': {
    type: 'pullQuote',
    content: [
      { type: 'pullQuoteText', content: [text('Nước lên là mừng.')] },
      { type: 'attribution', content: [text('Bà Sáu Nhị')] },
    ],
  },
  'a picture': {
    type: 'picture',
    attrs: { mediaId: 'anh-1', alt: 'Ruộng "ngập"', size: 'wide' },
    content: [{ type: 'pictureCaption', content: [text('Ruộng ngập.')] }, { type: 'pictureCredit' }],
  },
  'a table': {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { ...cell, colspan: 2 }, content: [paragraph(text('Xã'))] },
          { type: 'tableCell', attrs: cell, content: [paragraph(text('120'))] },
        ],
      },
    ],
  },
  'a divider': { type: 'divider' },
  'a fact box': {
    type: 'factBox',
    content: [
      { type: 'factBoxTitle', content: [text('Ba con số')] },
      paragraph(text('102', { type: 'bold' }), text(' hộ ngập')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Vàm Lụa'))] }] },
    ],
  },
  'a gallery': {
    type: 'gallery',
    content: ['anh-1', 'anh-2'].map((mediaId) => ({
      type: 'picture',
      attrs: { mediaId, alt: 'Con phà', size: 'column' },
      content: [{ type: 'pictureCaption' }, { type: 'pictureCredit', content: [text('Ảnh: Lan')] }],
    })),
  },
  'a related story': { type: 'relatedStory', attrs: { storyId: 12 } },
  'an embed': {
    type: 'embed',
    attrs: { address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
    content: [{ type: 'embedTitle', content: [text('Chuyến phà đầu tiên')] }],
  },
};

describe.each(Object.entries(NODES))('%s', (_name, node) => {
  const document = doc(node);

  it('is canonical', () => {
    expect(checkDocument(document)).toEqual({ ok: true, document });
    expect(JSON.stringify(mendDocument(document))).toBe(JSON.stringify(document));
  });

  it('goes through a working copy', () => {
    const copy = new Y.Doc();
    fillWorkingCopy(copy, { headline: '', standfirst: '', body: document });
    expect(workingText(copy).body).toEqual(document);
  });

  it('is the same in Yjs as the editor writes and reads it', () => {
    const copy = new Y.Doc();
    prosemirrorToYXmlFragment(Node.fromJSON(articleSchema(), document), copy.getXmlFragment('body'));
    expect(workingText(copy).body).toEqual(document);
    fillWorkingCopy(copy, { headline: '', standfirst: '', body: document });
    const read = initProseMirrorDoc(copy.getXmlFragment('body'), articleSchema()).doc;
    expect(read.toJSON()).toEqual(document);
  });
});

describe('what no editor of ours writes', () => {
  const strange = (type: string, ...content: unknown[]) => ({ type, content });

  it.each([
    ['null', null, emptyDocument()],
    ['a list for a document', [1, 2], emptyDocument()],
    ['a script', doc(strange('script', text('alert(1)')) as ArticleNode), doc(paragraph(text('alert(1)')))],
    ['words outside a paragraph', doc(text('Nước'), text(' lên')), doc(paragraph(text('Nước lên')))],
    [
      'a link that runs',
      doc(paragraph(text('bấm', link('javascript:alert(1)')))),
      doc(paragraph(text('bấm'))),
    ],
    [
      'attributes nobody knows',
      doc({ type: 'crosshead', attrs: { level: 9, onclick: 'x' }, content: [text('Tít')] }),
      doc({ type: 'crosshead', attrs: { level: 2 }, content: [text('Tít')] }),
    ],
    [
      'a mark nobody knows',
      doc(paragraph(text('đỏ', { type: 'textStyle', attrs: { color: 'red' } }))),
      doc(paragraph(text('đỏ'))),
    ],
    [
      'a crosshead in a list',
      doc({ type: 'bulletList', content: [{ type: 'crosshead', content: [text('Tít')] }] }),
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Tít'))] }] }),
    ],
    ['text that is not composed', doc(paragraph(text('Ti\u00ea\u0301ng'))), doc(paragraph(text('Tiếng')))],
    [
      'a name of every object',
      doc(strange('__proto__', text('x')) as ArticleNode),
      doc(paragraph(text('x'))),
    ],
  ])('%s', (_name, written, expected) => {
    expect(mendDocument(written)).toEqual(expected);
    expect(checkDocument(mendDocument(written)).ok).toBe(true);
  });

  it('a table without rows, a picture without words, a pull quote of paragraphs become whole', () => {
    const broken = doc(
      { type: 'table' },
      { type: 'picture', attrs: { mediaId: '"><img>' } },
      { type: 'pullQuote', content: [paragraph(text('Câu')), paragraph(text('Người'))] },
    );
    const mended = mendDocument(broken);
    expect(checkDocument(mended).ok).toBe(true);
    expect(mended.content[1]?.attrs).toEqual({ mediaId: '', alt: '', size: 'column' });
    expect(mended.content[2]?.content?.map(({ content }) => content?.[0]?.text)).toEqual(['Câu', 'Người']);
  });

  it('blocks with foreign settings become ones that are still to be chosen, and keep their words', () => {
    const mended = mendDocument(
      doc(
        { type: 'relatedStory', attrs: { storyId: '1; drop table' } },
        { type: 'embed', attrs: { address: 'https://evil.example/v' }, content: [text('Xem')] },
        { type: 'gallery' },
        { type: 'factBox', content: [paragraph(text('Ba con số')), { type: 'divider' }] },
      ),
    );
    expect(checkDocument(mended).ok).toBe(true);
    expect(mended.content.slice(0, 2)).toEqual([
      { type: 'relatedStory', attrs: { storyId: 0 } },
      { type: 'embed', attrs: { address: '' }, content: [{ type: 'embedTitle', content: [text('Xem')] }] },
    ]);
    expect(JSON.stringify(mended.content.slice(3))).toContain('Ba con số');
  });

  it('is refused where it claims to be an article', () => {
    const refused = { ok: false, refusal: { code: 'not_an_article' } };
    for (const json of [
      null,
      {},
      paragraph(),
      doc(),
      doc(text('x')),
      doc(paragraph(text('x', link('data:text/html,x')))),
    ])
      expect(checkDocument(json)).toEqual(refused);
  });

  it('lists nested without end are opened up', () => {
    let node: ArticleNode = paragraph(text('đáy'));
    for (let depth = 0; depth < 80; depth++)
      node = { type: 'bulletList', content: [{ type: 'listItem', content: [node] }] };
    expect(JSON.stringify(mendDocument(doc(node)))).toContain('đáy');
  });
});
