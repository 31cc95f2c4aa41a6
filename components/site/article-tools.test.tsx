import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReportError } from './article-end.tsx';
import { ArticleTools } from './article-tools.tsx';

const STORY = {
  storyId: 7,
  language: 'vi',
  address: '/song-nuoc/pha-7',
  headline: 'Phà mở lại',
  section: { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' },
} as const;

it('an article is printed from a page of its own, also where no script runs and on a phone', () => {
  const tools = renderToStaticMarkup(<ArticleTools address="https://bensong.vn" story={STORY} />);
  expect(tools).toMatch(/<a href="\/song-nuoc\/pha-7\/ban-in" rel="nofollow" data-do="print">.*?In bài<\/a>/);
  const end = renderToStaticMarkup(<ReportError story={STORY} />);
  expect(end).toMatch(/<a [^>]*href="\/song-nuoc\/pha-7\/ban-in"[^>]*>In bài<\/a>/);
});
