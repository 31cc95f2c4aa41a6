import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleStory } from '#components/article/article-story.ts';
import { anArticleStory } from '#components/article/article-story-testing.ts';
import type { Language } from '#lib/newsroom/people';
import { ArticleOpening } from './article-opening.tsx';
import type { NoteFacts } from './public-note.tsx';

const noteOf = (changeId: number, kind: string): NoteFacts => ({
  ...{ changeId, kind, headline: '', note: 'Đã rõ.', wrongText: '', rightText: '' },
  ...{ workTitle: '', workSection: '', workDate: '', publishedAt: 0 },
});

function set(story: Partial<ArticleStory>, kinds: readonly string[] = []): string {
  const notes = kinds.map((kind, at) => noteOf(at + 1, kind));
  return renderToStaticMarkup(
    <ArticleOpening story={anArticleStory(story)} notes={notes} bylineOnTop yearsOld={0} />,
  );
}

describe('under the headline', () => {
  it.each<[readonly string[], string, string]>([
    [['clarification', 'correction'], '#sua-2', 'Bài có 1 đính chính'],
    [['statutory_correction', 'clarification', 'correction'], '#sua-1', 'Bài có 2 đính chính'],
    [['clarification', 'clarification'], '#sua-1', 'Bài có 2 chỗ được làm rõ'],
  ])('%j is counted for what it is, and leads to the first of it', (kinds, place, words) => {
    const [, href, said] =
      /<a class="amended link" href="([^"]*)">.*?<\/svg>([^<]*)/.exec(set({}, kinds)) ?? [];
    expect([href, said]).toEqual([place, words]);
  });

  it('nothing is said of notes where there are none', () => {
    expect(set({})).not.toContain('amended');
  });

  it('the day that the story is about is told, where it has one', () => {
    expect(set({ eventDate: '2026-12-01' })).toContain('Ngày diễn ra: 01/12/2026');
    expect(set({ language: 'en', eventDate: '2026-12-01' })).toContain('Date of the event: 1 December 2026');
    expect(set({})).not.toContain('Ngày diễn ra');
    expect(set({ eventDate: '2026-11-27' })).not.toContain('Ngày diễn ra');
  });

  it('what was made with AI is told before the text, in words, and nothing where nothing was', () => {
    const aiNote = 'Ảnh do AI tạo.';
    expect(set({ aiNote })).toContain('<b>Nội dung có sử dụng AI:</b> Ảnh do AI tạo.');
    expect(set({ language: 'en', aiNote })).toContain('<b>Contains AI-generated content:</b>');
    expect(set({})).not.toMatch(/\bAI\b/);
  });

  it.each<[Language, Language, string]>([
    ['vi', 'en', 'Đọc bản tiếng Anh'],
    ['en', 'vi', 'Read this in Vietnamese'],
  ])(
    'on a page in %s the way to the other language is told in the words of the page',
    (page, other, words) => {
      const pair = { language: other, address: '/song-nuoc/b-2', headline: '', isAhead: false };
      expect(set({ language: page, pair })).toContain(
        `<a class="amended link" href="/song-nuoc/b-2" hrefLang="${other}">${words}</a>`,
      );
    },
  );
});
