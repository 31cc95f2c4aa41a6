import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CardStory } from './card-story.ts';
import { FrontQuiet } from './front-quiet.tsx';
import { FrontSecond } from './front-second.tsx';

const NOON = Date.parse('2026-10-12T12:00+07:00');
const HOUR = 3_600_000;

function story(storyId: number, publishedAt: number): CardStory {
  const section = { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' };
  return {
    storyId,
    language: 'vi',
    section,
    address: `/song-nuoc/bai-${storyId}`,
    headline: `Bài ${storyId}`,
    standfirst: '',
    bylineText: 'Mai Ngạn',
    authors: [],
    lead: null,
    publishedAt,
    words: 100,
    updatedAt: null,
  };
}

it('what is read most stands on the front of a paper of few stories, too', () => {
  const draw = (mostRead: CardStory[]) =>
    renderToStaticMarkup(
      <FrontSecond
        main={[story(1, NOON)]}
        stack={[]}
        rail={[]}
        mostRead={mostRead}
        language="vi"
        now={NOON}
      />,
    );
  expect(draw([story(7, NOON)])).toContain('href="/song-nuoc/bai-7"');
  expect(draw([story(7, NOON)])).not.toContain('id="newest"');
  expect(draw([])).not.toContain('<aside');
});

it('a quiet day says by evening that it has no more, and where the day before is', () => {
  const EVENING = NOON + 8 * HOUR;
  const draw = (newest: CardStory[], now = EVENING) =>
    renderToStaticMarkup(<FrontQuiet newest={newest} language="vi" now={now} />);
  const yesterday = story(9, NOON - 20 * HOUR);
  const midnight = Date.parse('2026-10-12T00:00+07:00');
  expect(draw([story(1, NOON - HOUR), yesterday])).toContain('Hết tin hôm nay.');
  expect(draw([story(1, NOON - HOUR), yesterday])).toContain(
    `<a class="link" href="/moi-nhat?truoc=${midnight}-0">Chủ Nhật, 11/10/2026</a>`,
  );
  expect(draw([story(1, NOON - HOUR), yesterday], NOON)).toBe('');
  expect(draw([yesterday], NOON)).toContain('Hôm nay chưa có tin mới.');
  expect(draw([story(1, NOON)])).toBe('');
  expect(draw([1, 2, 3, 4, 5].map((id) => story(id, NOON)).concat(yesterday))).toBe('');
});
