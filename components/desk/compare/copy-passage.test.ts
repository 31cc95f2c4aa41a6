// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { passageOf } from './copy-passage.ts';

/** Rows as the comparison sets them in two columns; the one line for narrow screens is there, and hidden. */
const ROWS = `
  <div><p data-side="before">Bến cũ <del>lở</del>.</p><span data-beside>1</span><p data-side="after">Bến cũ <ins>vững</ins>.</p>
    <div data-beside><span>Sửa chữ</span><button>Chép chữ cũ</button></div>
    <p data-side="both">Bến cũ <del>lở</del><ins>vững</ins>.</p></div>
  <div><p data-beside>chưa có ở bản này</p><span data-beside>2</span><p data-side="after"><ins>A &lt; B.</ins></p>
    <p data-side="both"><ins>A &lt; B.</ins></p></div>`;

function select(from: string, to: string): Range {
  document.body.innerHTML = ROWS;
  const range = document.createRange();
  range.setStart(texts(from).at(0) as Node, 0);
  const end = texts(to).at(-1) as Text;
  range.setEnd(end, end.length);
  return range;
}

/** The pieces of text below a selector, in order. */
function texts(selector: string): Node[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
}

describe('a passage that is copied out of a comparison', () => {
  it('is the column in which the selection began, a paragraph a line, with its signs escaped', () => {
    const all = select('[data-side="after"]', '[data-side="after"]');
    expect(passageOf(all)).toEqual({
      plain: 'Bến cũ vững.\nA < B.',
      html: '<p>Bến cũ vững.</p><p>A &lt; B.</p>',
    });
  });

  it('keeps the earlier words of the earlier column', () => {
    expect(passageOf(select('[data-side="before"]', '[data-side="after"]')).plain).toBe('Bến cũ lở.');
  });

  it('has the later words only, where both are shown in one line, also of a piece of that line', () => {
    expect(passageOf(select('[data-side="both"]', '[data-side="both"]')).plain).toBe('Bến cũ vững.\nA < B.');
    const piece = select('[data-side="both"] del', '[data-side="both"] ins');
    piece.setEnd(texts('[data-side="both"]').at(3) as Node, 1);
    expect(passageOf(piece).plain).toBe('vững.');
  });

  it('has the later words when everything is selected, each once and without the margin', () => {
    document.body.innerHTML = ROWS;
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(passageOf(range).plain).toBe('Bến cũ vững.\nA < B.');
  });
});
