import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { anArticleStory } from '#components/article/article-story-testing.ts';
import { aiNotice } from './ai-note.tsx';
import { BulletinStory } from './bulletin-story.tsx';

const NOTED = anArticleStory({ aiNote: 'Ảnh do AI tạo.' });

it('a bulletin tells on paper what was made with AI, under the headline', () => {
  const print = (story: typeof NOTED) =>
    renderToStaticMarkup(
      <BulletinStory
        printed={{ story, pictures: 'none', link: null }}
        isFirst={false}
        printEndMark={false}
      />,
    );
  const [head] = print(NOTED).split('</header>');
  expect(head).toContain('<b>Nội dung có sử dụng AI:</b> Ảnh do AI tạo.');
  expect(print(anArticleStory())).not.toContain('AI');
});

it('who listens is told in one sentence, or nothing', () => {
  expect(aiNotice(NOTED)).toBe('Nội dung có sử dụng AI: Ảnh do AI tạo.');
  expect(aiNotice(anArticleStory())).toBe('');
});
