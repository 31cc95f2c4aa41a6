import { describe, expect, it } from 'vitest';
import { blocksOf, copyOf, outline } from './docx-outline-testing.ts';
import { p, r, styled } from './docx-testing.ts';
import { proposeStory, takeOut } from './propose-story.ts';

const LEAD = 'Từ ngày 01/12, phà Vàm Lụa chạy thêm chuyến 21 giờ.';
const TEXT =
  p('Bà con hai bờ đã chờ mười năm, ông Tư Đờn nói. Chuyến đầu chở 42 người.') + p('Vé vẫn 2.000 đồng./.');

function proposed(body: string) {
  const blocks = blocksOf(body);
  const story = proposeStory(blocks, copyOf(body).pieces, { names: ['Mây'], near: '2026-11-26' });
  const taken = [story.headline, story.standfirst, story.byline].flatMap((one) => one ?? []);
  return { story, left: takeOut(blocks, taken).map(outline) };
}

describe('a story in a Word file', () => {
  it('has its headline, standfirst, byline and day', () => {
    const body = p('Bến phà chạy lại chuyến đêm') + p(r(LEAD, '<w:b/>')) + TEXT + p('Mai Lan');
    const { story, left } = proposed(body);
    expect(story).toMatchObject({
      headline: { words: 'Bến phà chạy lại chuyến đêm', isSure: true },
      standfirst: { words: LEAD, isSure: true },
      byline: { words: 'Mai Lan' },
      dates: [{ day: '2026-12-01', isGuess: true }],
    });
    expect(left).toHaveLength(2);
  });

  it('is told by its styles', () => {
    const body = styled('Title', 'Phà đêm') + styled('Subtitle', 'Sau mười năm chờ đợi') + TEXT;
    expect(proposed(body).story).toMatchObject({
      headline: { words: 'Phà đêm', isSure: true },
      standfirst: { words: 'Sau mười năm chờ đợi', isSure: true },
      byline: null,
    });
  });

  it('has a plain first paragraph offered as standfirst, and not sure', () => {
    const body = p('Bến phà chạy lại chuyến đêm') + p(LEAD) + TEXT;
    expect(proposed(body).story.standfirst).toMatchObject({ words: LEAD, isSure: false });
  });

  it('may be signed under its headline, behind the end mark, or on two lines', () => {
    const above = proposed(p('Bến phà chạy lại chuyến đêm') + p('Bài, ảnh: Mai Lan') + p(LEAD) + TEXT);
    expect(above.story).toMatchObject({
      byline: { words: 'Bài, ảnh: Mai Lan' },
      standfirst: { words: LEAD },
    });
    const behind = proposed(p('Bến phà chạy lại chuyến đêm') + p(LEAD) + p('Vé vẫn 2.000 đồng./. Mai Lan'));
    expect(behind.story.byline).toMatchObject({ words: 'Mai Lan' });
    expect(behind.left.at(-1)).toBe('Vé vẫn 2.000 đồng./.');
    const two = proposed(p('Bến phà chạy lại chuyến đêm') + p(LEAD) + TEXT + p('Mai Lan') + p('Ảnh: Tư Đờn'));
    expect(two.story.byline).toMatchObject({ words: 'Mai Lan – Ảnh: Tư Đờn' });
    expect(two.left).toHaveLength(2);
  });

  it('may have none of it', () => {
    const { story, left } = proposed(p(`${LEAD} ${'Nước lên rất nhanh. '.repeat(30)}`) + TEXT);
    expect(story).toMatchObject({ headline: null, standfirst: null, byline: null });
    expect(left).toHaveLength(3);
  });
});
