import { describe, expect, it } from 'vitest';
import { checkDocument } from '#lib/article/check-document';
import { blocksOf, copyOf, outlines } from './docx-outline-testing.ts';
import { type DocxParts, li, PNG, p, part, picture, r, styled, tbl, tc, tr } from './docx-testing.ts';

describe('a Word file', () => {
  it('keeps paragraphs, crossheads, quotations, bold, italic, breaks and links', () => {
    const body = [
      styled('Heading1', 'Ba việc'),
      styled('Heading3', 'Việc đầu'),
      styled('Quote', 'Nước lên là mừng.'),
      p(r('Chữ ') + r('đậm', '<w:b/>') + r(' thường', '<w:b w:val="0"/>') + r(' nghiêng', '<w:i/>')),
      p(r('mạnh', '<w:rStyle w:val="Strong"/>')),
      p('<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r>'),
      p('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
      p('Kết.'),
    ].join('');
    expect(outlines(body)).toEqual([
      '## Ba việc',
      '### Việc đầu',
      '> Nước lên là mừng.',
      'Chữ *đậm* thường_ nghiêng_',
      '*mạnh*',
      'một⏎hai ba',
      '---',
      'Kết.',
    ]);
  });

  it('has its links by relation, by field and by simple field; what leads nowhere safe is words', () => {
    const field = (instr: string, words: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instr}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(
      `<w:hyperlink r:id="rId9">${r('một')}</w:hyperlink>${field(' HYPERLINK "https://hai.example/" ', 'hai')}<w:fldSimple w:instr="HYPERLINK &quot;https://ba.example/&quot;">${r('ba')}</w:fldSimple><w:hyperlink r:id="rId8">${r('bốn')}</w:hyperlink><w:hyperlink w:anchor="_Toc1">${r('năm')}</w:hyperlink>${field(' PAGE ', '7')}`,
    );
    const parts: DocxParts = {
      relations: [
        ['rId9', 'hyperlink', 'https://mot.example/', true],
        ['rId8', 'hyperlink', 'javascript:alert(1)', true],
      ],
    };
    const links = blocksOf(body, {}, parts)[0]?.content?.map(({ text, marks }) => [
      text,
      marks?.[0]?.attrs?.href,
    ]);
    expect(links).toEqual([
      ['một', 'https://mot.example/'],
      ['hai', 'https://hai.example/'],
      ['ba', 'https://ba.example/'],
      ['bốnnăm7', undefined],
    ]);
    expect(copyOf(body, parts).dropped).toEqual([{ kind: 'link', words: 'bốn' }]);
  });

  it.each([
    ['levels', li(1, 'a') + li(1, 'b', 2) + li(1, 'c', 3) + li(1, 'd', 2) + li(1, 'e'), ['(a(b(c) d) e)']],
    [
      'numbers and letters',
      li(2, 'a') + li(2, 'b') + li(2, 'c', 2) + li(2, 'd', 3) + li(2, 'e'),
      ['1(a b1(c1(d)) e)'],
    ],
    ['a list that goes on', li(2, 'a') + p('giữa') + li(2, 'b'), ['1(a)', 'giữa', '2(b)']],
    ['a list that begins anew', li(2, 'a') + li(2, 'b') + li(3, 'c') + li(3, 'd'), ['1(a b)', '1(c d)']],
    ['a list that starts at 5', li(5, 'a') + li(5, 'b'), ['5(a b)']],
    ['a list by its style', styled('ListBullet', 'a') + styled('ListBullet', 'b'), ['(a b)']],
    [
      'numbers that are words',
      li(4, 'Phạm vi') + li(4, 'Đối tượng'),
      ['Điều 1. Phạm vi', 'Điều 2. Đối tượng'],
    ],
    ['a list that is not there', li(99, 'a'), ['a']],
  ])('keeps lists: %s', (_what, body, lists) => {
    expect(outlines(body)).toEqual(lists);
  });

  it('keeps tables with merged cells and headings; a frame of one cell is no table', () => {
    const body =
      tbl(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('Xã')}${tc('Hộ')}${tc('Lúa')}</w:tr>`,
        tr(tc('Vàm Lụa', '<w:vMerge w:val="restart"/>'), tc('gộp', '<w:gridSpan w:val="2"/>')),
        tr(tc('', '<w:vMerge/>'), tc('42'), tc(li(1, 'a') + li(1, 'b'))),
      ) + tbl(tr(tc(p('Trong khung'))));
    expect(outlines(body)).toEqual(['‖Xã‖Hộ‖Lúa| |12:Vàm Lụa|21:gộp| |42|(a b)|', 'Trong khung']);
  });

  it('reads the words of text boxes once, behind their paragraph', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wps:txbx><w:txbxContent>${p('Hộp')}</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Hộp')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(outlines(p(r('Trước') + box) + p('Sau'))).toEqual(['Trước', 'Hộp', 'Sau']);
  });

  it('loses no words to a field that never ends', () => {
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>';
    expect(outlines(p(`${r('Trước')}${begun}`) + p('Sau'))).toEqual(['Trước', 'Sau']);
  });

  it('is an article in canonical form', () => {
    const body =
      li(1, 'a') + styled('Heading1', 'b') + tbl(tr(tc(styled('Heading1', 'c') + tbl(tr(tc('d')))), tc('')));
    const content = blocksOf(body);
    expect(checkDocument({ type: 'doc', content })).toMatchObject({ ok: true, document: { content } });
  });
});

describe('what a story has no place for', () => {
  it('is told, with its words', () => {
    const copy = copyOf(
      p(`${r('Chữ')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('kín', '<w:vanish/>')}`) +
        styled('TOC1', 'Mục một 3') +
        p('<w:r><w:object><v:shape><v:imagedata r:id="rId5"/></v:shape></w:object></w:r>') +
        p(
          '<w:commentRangeStart w:id="0"/><w:r><w:t>mười năm</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        ),
      {
        relations: [
          ['rId2', 'footnotes', 'footnotes.xml'],
          ['rId3', 'header', 'header1.xml'],
          ['rId4', 'comments', 'comments.xml'],
        ],
        parts: {
          'word/footnotes.xml': part(
            'footnotes',
            `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('Nguồn: UBND.')}</w:footnote>`,
          ),
          'word/header1.xml': part('hdr', p('Báo Bến Sông')),
          'word/comments.xml': part(
            'comments',
            `<w:comment w:id="0" w:author="Chị Hà">${p('Hỏi lại.')}</w:comment>`,
          ),
          'word/vbaProject.bin': new Uint8Array(100),
        },
      },
    );
    expect(copy.dropped).toEqual([
      { kind: 'hidden', words: 'kín' },
      { kind: 'contents', words: 'Mục một 3' },
      { kind: 'drawing', words: '' },
      { kind: 'footnote', words: 'Nguồn: UBND.' },
      { kind: 'header', words: 'Báo Bến Sông' },
      { kind: 'macro', words: '' },
    ]);
    expect(copy.comments).toEqual([{ id: '0', author: 'Chị Hà', words: 'Hỏi lại.', quoted: 'mười năm' }]);
  });
});

describe('pictures', () => {
  const parts: DocxParts = {
    relations: [
      ['rId5', 'image', 'media/image1.png'],
      ['rId6', 'image', 'media/image2.emf'],
      ['rId7', 'image', 'https://theo-doi.example/a.png', true],
      ['rId8', 'image', '../../etc/passwd'],
    ],
    parts: { 'word/media/image1.png': PNG, 'word/media/image2.emf': new Uint8Array(200) },
  };
  const body =
    p(picture('rId5', 'Ghe về chợ\n\nDescription automatically generated')) +
    styled('Caption', 'Ghe về chợ nổi Vàm Lụa. Ảnh: Tư Đờn') +
    p(picture('rId6')) +
    p(picture('rId7', 'ở ngoài') + picture('rId8')) +
    p('Chữ');

  it('come with alternative text, caption and credit; others are told of and never fetched', () => {
    const copy = copyOf(body, parts);
    expect(copy.pictures).toMatchObject([
      { name: '1.png', type: 'image/png', alt: 'Ghe về chợ', bytes: PNG },
    ]);
    expect(copy.dropped).toEqual([
      { kind: 'picture', words: 'ở ngoài' },
      { kind: 'picture', words: '' },
      { kind: 'pictureFormat', words: '' },
    ]);
    expect(outlines(body, {}, parts)).toEqual(['[anh-0: Ghe về chợ nổi Vàm Lụa. © Tư Đờn]', 'Chữ']);
  });

  it('that are left out leave their caption as a line', () => {
    expect(outlines(body, { pictureFor: () => null }, parts)).toEqual([
      'Ghe về chợ nổi Vàm Lụa. Ảnh: Tư Đờn',
      'Chữ',
    ]);
  });

  it('in a text box are there once', () => {
    const box = `<w:r><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${p(picture('rId5'))}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`;
    expect(outlines(p(r('Chữ') + box), {}, parts)).toEqual(['Chữ', '[anh-0:  © ]']);
  });

  it('in a table of one column are not in a table', () => {
    const framed = tbl(tr(tc(p(picture('rId5')))), tr(tc(p(r('Ghe về chợ.', '<w:i/>')))));
    expect(outlines(framed, {}, parts)).toEqual(['[anh-0: Ghe về chợ. © ]']);
  });
});
