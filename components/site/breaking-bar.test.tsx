// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BreakingBar } from './breaking-bar.tsx';

const AT = Date.parse('2026-10-12T13:52+07:00');
const story = (storyId: number, minutesAgo = 0) => ({
  storyId,
  headline: `Nước sông Lụa vượt 1,8 mét, tin ${storyId}`,
  address: `/song-nuoc/bai-${storyId}`,
  since: AT - minutesAgo * 60_000,
});
type Stories = Parameters<typeof BreakingBar>[0]['stories'];
const draw = (stories: Stories, language: 'vi' | 'en' = 'vi', now = AT) => {
  const page = new DOMParser().parseFromString(
    renderToStaticMarkup(<BreakingBar stories={stories} language={language} now={now} />),
    'text/html',
  );
  return page.body;
};

it('says the word, the time and the headline, which leads to the story', () => {
  const bar = draw([story(1)]);
  expect(bar.querySelector('[role=status]')).not.toBeNull();
  expect(bar.querySelector('summary')?.textContent).toBe('Tin nóng13:52');
  const link = bar.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/song-nuoc/bai-1');
  expect(link?.textContent).toBe('Nước sông Lụa vượt 1,8\u00a0mét, tin 1');
  expect(draw([story(1)], 'en').querySelector('strong')?.textContent).toBe('Breaking');
});

it('is unfolded at first, is folded away by its word, and is no heading', () => {
  const bar = draw([story(1)]);
  expect(bar.querySelector('details')?.hasAttribute('open')).toBe(true);
  expect(bar.querySelector('details > summary:first-child strong')).not.toBeNull();
  expect(bar.querySelector('summary a, h1, h2, h3, aside, script')).toBeNull();
});

it('tells of each story since when, the newest beside the word', () => {
  const bar = draw([story(3), story(2, 30), story(1, 60)]);
  expect([...bar.querySelectorAll('time')].map(({ textContent }) => textContent)).toEqual([
    '13:52',
    '13:22',
    '12:52',
  ]);
  expect(bar.querySelectorAll('li a')).toHaveLength(3);
});

it('names the day of what is not of today: a device may have kept the page overnight', () => {
  expect(draw([story(1)], 'vi', AT + 24 * 3_600_000).querySelector('time')?.textContent).toBe('12/10/2026');
});

it('is not there when nothing breaks', () => {
  expect(draw([]).innerHTML).toBe('');
});
