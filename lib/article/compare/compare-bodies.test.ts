import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { compareBodies } from './compare-bodies.ts';

const words = (text: string, marks?: ArticleNode['marks']): ArticleNode => ({
  type: 'text',
  text,
  ...(marks && { marks }),
});
const p = (text: string): ArticleNode => ({ type: 'paragraph', content: text === '' ? [] : [words(text)] });
const crosshead = (text: string): ArticleNode => ({
  type: 'crosshead',
  attrs: { level: 2 },
  content: [words(text)],
});
const list = (...items: string[]): ArticleNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});
const picture = (size: string): ArticleNode => ({
  type: 'picture',
  attrs: { mediaId: 'pha', alt: 'Phà', size },
  content: [
    { type: 'pictureCaption', content: [words('Chuyến đầu.')] },
    { type: 'pictureCredit', content: [words('Ảnh: Lan')] },
  ],
});

const shown = (before: ArticleNode[], after: ArticleNode[]) =>
  compareBodies({ type: 'doc', content: before }, { type: 'doc', content: after }).map((change) => {
    const block = 'after' in change ? change.after : change.before;
    return `${change.kind}: ${block.text.replaceAll('\n', ' / ')}`;
  });

const LONG = 'Bến Cây Gáo ngưng chạy từ mùa nước năm 2014, sau khi dòng chảy đổi hướng.';

describe('two bodies compared', () => {
  it('say nothing of what stayed but that it did', () => {
    expect(shown([p('Một.'), p('Hai.')], [p('Một.'), p('Hai.')])).toEqual(['same: Một.', 'same: Hai.']);
    expect(shown([], [])).toEqual([]);
  });

  it('show a rewritten paragraph as one change, with its words', () => {
    expect(shown([p(LONG)], [p(LONG.replace('2014', '2015'))])).toEqual([
      'changed: Bến Cây Gáo ngưng chạy từ mùa nước năm 2015, sau khi dòng chảy đổi hướng.',
    ]);
  });

  it('show a paragraph that came and one that went, each at its place', () => {
    expect(
      shown(
        [p('Mở đầu.'), p('Nhiều người vui.'), p('Hết.')],
        [p('Mở đầu.'), p('Tổ hợp tác tính.'), p('Hết.')],
      ),
    ).toEqual(['same: Mở đầu.', 'added: Tổ hợp tác tính.', 'cut: Nhiều người vui.', 'same: Hết.']);
  });

  it('say which way a paragraph or a picture without words went', () => {
    const silent: ArticleNode = { type: 'picture', attrs: { mediaId: 'pha', alt: '', size: 'column' } };
    const ways = (before: ArticleNode[], after: ArticleNode[]) =>
      compareBodies({ type: 'doc', content: before }, { type: 'doc', content: after }).flatMap((change) =>
        change.kind === 'moved' ? `${change.after.type} ${change.towards}` : [],
      );
    const rest = [p('Một.'), p('Hai.'), p('Ba.')];
    expect(ways([silent, ...rest], [...rest, silent])).toEqual(['picture down']);
    expect(ways([...rest, p(LONG)], [p(LONG), ...rest])).toEqual(['paragraph up']);
  });

  it('of a thousand paragraphs, each with another word, are paired one by one', () => {
    const before = Array.from({ length: 1_000 }, (_, at) => p(`${LONG} Đoạn ${at}.`));
    const after = Array.from({ length: 1_000 }, (_, at) => p(`${LONG.replace('2014', '2015')} Đoạn ${at}.`));
    expect(new Set(shown(before, after).map((line) => line.split(':')[0]))).toEqual(new Set(['changed']));
  });

  it('know a paragraph that only moved', () => {
    expect(shown([p(LONG), p('Hai.'), p('Ba.')], [p('Hai.'), p('Ba.'), p(LONG)])).toEqual([
      'same: Hai.',
      'same: Ba.',
      `moved: ${LONG}`,
    ]);
  });

  it('know paragraphs that moved and were rewritten, or set another way, on the way', () => {
    const still = p('Đoạn cuối dời lên trên.');
    const TONES = 'Hoà bình thuỷ lợi, ông nói.';
    const later = [
      p(LONG.replace('2014', '2015')),
      crosshead('Ba đêm liền ở cồn Ông Trạng'),
      p('Hòa bình thủy lợi, ông nói.'),
    ];
    const changes = compareBodies(
      { type: 'doc', content: [p(LONG), p('Ba đêm liền ở cồn Ông Trạng'), p(TONES), still] },
      { type: 'doc', content: [still, ...later] },
    );
    expect(changes.map((change) => [change.kind, 'towards' in change ? change.towards : null])).toEqual([
      ['same', null],
      ['changed', 'down'],
      ['made', 'down'],
      ['changed', 'down'],
    ]);
  });

  it('of a thousand paragraphs, none like another that went, are soon told apart', () => {
    const many = (word: string) =>
      Array.from({ length: 1_000 }, (_, at) => p(`${word}${at} ${word} phà ${word} bến ${word} ${word}`));
    expect(new Set(shown(many('a'), many('b')).map((line) => line.split(':')[0]))).toEqual(
      new Set(['added', 'cut']),
    );
  });

  it('tell another form of the same words from other words', () => {
    expect(shown([p('Ba đêm liền')], [crosshead('Ba đêm liền')])).toEqual(['made: Ba đêm liền']);
    expect(shown([picture('column')], [picture('wide')])).toEqual(['made: Chuyến đầu. / Ảnh: Lan']);
    const bold: ArticleNode = { type: 'paragraph', content: [words('Gặt chạy', [{ type: 'bold' }])] };
    expect(shown([p('Gặt chạy')], [bold])).toEqual(['made: Gặt chạy']);
  });

  it('take a list item by item', () => {
    expect(
      shown([list('đêm đầu tiên', 'đêm sau cùng')], [list('đêm đầu tiên', 'đêm kế', 'đêm sau cùng')]),
    ).toEqual(['same: đêm đầu tiên', 'added: đêm kế', 'same: đêm sau cùng']);
  });

  it('keep every block of both sides exactly once', () => {
    const texts = ['a b c d', 'b c d e', 'x y z', '', LONG, 'a b c d'];
    for (const shift of texts.keys()) {
      const before = texts.map(p);
      const after = [...texts.slice(shift), ...texts.slice(0, shift)].map((text) => p(`${text} nữa`));
      const changes = compareBodies({ type: 'doc', content: before }, { type: 'doc', content: after });
      const later = changes.flatMap((change) => ('after' in change ? [change.after.text] : []));
      const earlier = changes.flatMap((change) =>
        change.kind === 'same' ? [change.after.text] : 'before' in change ? [change.before.text] : [],
      );
      expect(later).toEqual(after.map((node) => node.content?.[0]?.text ?? ''));
      expect([...earlier].sort()).toEqual([...texts].sort());
    }
  });
});
