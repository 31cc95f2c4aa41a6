// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#lib/article/check-document';
import type { ArticleNode } from '#lib/article/document';
import { plainText } from '#lib/article/plain-text';
import type { Pasted } from './pasted.ts';
import { readMarkup } from './read-markup.ts';

const FIXTURES = 'lib/article/paste/fixtures';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readMarkup(parse(html));
const clipboards = readdirSync(FIXTURES).filter((name) => name.endsWith('.clipboard'));
const htmlOf = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const textOf = ({ blocks }: Pick<Pasted, 'blocks'>) => plainText({ type: 'doc', content: blocks });
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .split(/[\s\u00ad\u200b]+/)
    .filter(Boolean);

describe.each(clipboards)('%s', (name) => {
  const pasted = read(htmlOf(name));

  it('is read as it stands in the file beside it', async () => {
    const lines = [...pasted.blocks, pasted.dropped].map((line) => JSON.stringify(line));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join('fixtures', name.replace('.clipboard', '.read.jsonl')),
    );
  });

  it('is an article in canonical form', () => {
    expect(checkDocument({ type: 'doc', content: pasted.blocks })).toMatchObject({
      ok: true,
      document: { content: pasted.blocks },
    });
  });

  it('leaves nothing of its source but words, marks and links', () => {
    expect(JSON.stringify(pasted.blocks)).not.toMatch(
      /mso-|"style|class|<|javascript|docs-internal|SCXW|&nbsp;|\u00a0/i,
    );
  });
});

/** What is in a clipboard besides words, and words whose loss is told or whose letters change on purpose. */
const NO_WORDS = [
  'style, title, script, button, iframe',
  '[style*="mso-list:Ignore"], [style*="mso-element"], [style*="display:none"], del[cite]',
  '.MsoFootnoteReference, .MsoCommentReference, .sdfootnoteanc, #sdfootnote1, a[href*="ftnt"], a[href*="cite_note"]',
].join();
const withLostNotes = (document: Document) => {
  for (const link of document.querySelectorAll('p > a[href="#ftnt_ref1"]')) link.parentElement?.remove();
  for (const element of document.querySelectorAll(NO_WORDS)) element.remove();
  return document;
};

it.each(clipboards.filter((name) => !name.includes('old-fonts')))('no word of %s is lost', (name) => {
  const source = withLostNotes(parse(htmlOf(name)));
  const pieces = document.createTreeWalker(source.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let written = '';
  for (let node = pieces.nextNode(); node; node = pieces.nextNode())
    if (node.nodeType === Node.TEXT_NODE) written += node.nodeValue;
    else if (/^(?:P|DIV|LI|BR|TD|TH|H\d|FIGCAPTION)$/.test(node.nodeName)) written += '\n';
  const letters = (text: string) =>
    wordsOf(text)
      .join('')
      .replace(/[“”à→]|😭|-{3}/gu, '');
  expect(letters(textOf(read(htmlOf(name))))).toBe(letters(written));
});

describe('what is safe', () => {
  it.each([
    ['<p>hai&nbsp; khoảng\ttrắng\n và   nữa</p>', 'hai khoảng trắng và nữa'],
    ['<p>bo\u0323\u0302 Đa\u0309ng</p>', 'bộ Đảng'],
    ['<p>b<b>o</b>\u0323 vẫn là một chữ</p>', 'bọ vẫn là một chữ'],
    ['<p>ze\u200bro\u00ad wid\u2060th\ufeff</p>', 'zero width'],
    ['<p>a\u202eb\u202c</p>', 'ab'],
    [
      '<p>Covid\u201119 và 01/12, 5/8 xã, kinh tế – xã hội ./.</p>',
      'Covid-19 và 01/12, 5/8 xã, kinh tế – xã hội ./.',
    ],
    ['<p>👩‍👩‍👧 ❤️</p>', '👩‍👩‍👧 ❤️'],
    ['<p>“ Sổ ghi danh…” ….Công tác , Uỷ viên</p>', '“ Sổ ghi danh…” ….Công tác , Uỷ viên'],
  ])('%j', (html, words) => {
    expect(textOf(read(html))).toBe(words);
  });
});

describe('lines', () => {
  const kinds = (html: string) => read(html).blocks.map(({ type }) => type);

  it('a break stays in a paragraph, two of them end it, and in loose text one does', () => {
    expect(textOf(read('<p>một<br>hai<br><br>ba</p>'))).toBe('một hai\nba');
    expect(textOf(read('<div>một<br>hai<br><br>ba</div>'))).toBe('một\nhai\nba');
  });

  it('a line of dashes is a divider, a rule as well', () => {
    expect(kinds('<p>a</p><p>-----</p><p>b</p><hr><p>– ừ</p>')).toEqual([
      'paragraph',
      'divider',
      'paragraph',
      'divider',
      'paragraph',
    ]);
  });

  it('an outline level makes a crosshead of a short line only', () => {
    const long = 'chữ '.repeat(80);
    const outlined = (words: string) => `<p class=MsoNormal style='mso-outline-level:2'><b>${words}</b></p>`;
    expect(kinds(outlined('Ba việc') + outlined(long))).toEqual(['crosshead', 'paragraph']);
  });

  it('a bold line stays a bold paragraph', () => {
    expect(read('<p class=MsoNormal><b>Tít của bài</b></p>').blocks).toEqual([
      { type: 'paragraph', content: [{ type: 'text', marks: [{ type: 'bold' }], text: 'Tít của bài' }] },
    ]);
  });

  it('what is not bold or italic, whatever its tag says, is not', () => {
    const html = '<b style="font-weight:400">a <i style="font-style:normal">b</i></b>';
    expect(read(html).blocks).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'a b' }] }]);
  });
});

describe('lists of Word', () => {
  const item = (marker: string, words: string, level = 1) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span><![endif]>${words}</p>`;
  const outline = (node: ArticleNode): string => {
    const inside = (node.content ?? []).map(outline).join(' ');
    if (node.type === 'bulletList') return `(${inside})`;
    return node.type === 'orderedList' ? `${node.attrs?.start}(${inside})` : (node.text ?? inside);
  };
  const listsOf = (html: string) => read(html).blocks.map(outline);

  it.each([
    [
      'bullets of every font',
      item('·', 'a') + item('§', 'b') + item('ü', 'c') + item('-', 'd') + item('o', 'e'),
      ['(a b c d e)'],
    ],
    [
      'levels in and out',
      item('·', 'a') + item('o', 'b', 2) + item('§', 'c', 3) + item('o', 'd', 2) + item('·', 'e'),
      ['(a (b (c) d) e)'],
    ],
    ['a level that jumps', item('·', 'a') + item('§', 'c', 3) + item('·', 'e'), ['(a (c) e)']],
    ['a list that begins deep', item('o', 'b', 2) + item('o', 'c', 2) + item('·', 'd'), ['(b c d)']],
    [
      'numbers',
      item('1.', 'a') + item('2.', 'b') + item('a)', 'c', 2) + item('(i)', 'd', 3) + item('3.', 'e'),
      ['1(a b 1(c 1(d)) e)'],
    ],
    [
      'a number that goes on after a paragraph',
      `${item('1.', 'a')}<p>giữa</p>${item('2.', 'b')}`,
      ['1(a)', 'giữa', '2(b)'],
    ],
    ['a list that begins anew', item('1.', 'a') + item('1.', 'b'), ['1(a)', '1(b)']],
    ['bullets after numbers', item('1.', 'a') + item('·', 'b'), ['1(a)', '(b)']],
    ['a marker that is words', item('Điều 1.', 'Phạm vi'), ['Điều 1. Phạm vi']],
    ['letters of the alphabet with đ', item('d)', 'a') + item('đ)', 'b') + item('e)', 'c'), ['4(a b c)']],
  ])('%s', (_what, html, lists) => {
    expect(listsOf(html)).toEqual(lists);
  });

  it('a heading keeps its number as words', () => {
    const html = `<h2 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Mở đầu</h2>`;
    expect(textOf(read(html))).toBe('1. Mở đầu');
  });
});

describe('pictures', () => {
  const whole = `data:image/png;base64,${'A'.repeat(5_000)}`;

  it('that came along are handed over, others are told of, dots and ticks are nothing', () => {
    const { pictures, dropped, blocks } = read(
      `<p><img src="${whole}"><img src="data:image/png;base64,AAAA"><img src="https://x.example/1.gif" width=1 height=1><img src="file:///C:/a.png" alt="Chợ"></p>`,
    );
    expect({ pictures, dropped, blocks }).toEqual({
      pictures: [whole],
      dropped: [{ kind: 'picture', words: 'Chợ' }],
      blocks: [],
    });
  });

  it('a drawing that can carry a script is not one', () => {
    expect(read(`<img src="data:image/svg+xml;base64,${'A'.repeat(5_000)}">`).pictures).toEqual([]);
  });
});

it('spans of cells are cut to the table', () => {
  const [table] = read(
    '<table><tr><td rowspan=9 colspan=9999>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
  ).blocks;
  expect(table?.content?.[0]?.content?.[0]?.attrs).toEqual({ colspan: 100, rowspan: 2, colwidth: null });
});
