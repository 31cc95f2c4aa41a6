import { expect, it } from 'vitest';
import { type ChosenLine, formOf, placed } from './composed-bulletin.ts';

const line = (storyId: number): ChosenLine => ({
  storyId,
  pictures: 'lead',
  headline: `Bài ${storyId}`,
  words: 100,
  isLive: true,
});
const stories = [line(1), line(2), line(3)];
const order = (lines: readonly ChosenLine[]) => lines.map(({ storyId }) => storyId);

it.each([
  [1, { by: 1 }, [2, 1, 3]],
  [3, { by: -1 }, [1, 3, 2]],
  [1, { by: -1 }, [1, 2, 3]],
  [3, { by: 1 }, [1, 2, 3]],
  [1, { beside: 3, after: true }, [2, 3, 1]],
  [1, { beside: 3, after: false }, [2, 1, 3]],
  [3, { beside: 1, after: false }, [3, 1, 2]],
  [2, { beside: 2, after: true }, [1, 2, 3]],
  [9, { by: 1 }, [1, 2, 3]],
] as const)('story %i put %j stands as %j', (storyId, to, expected) => {
  expect(order(placed(stories, storyId, to))).toEqual(expected);
});

it('only what is kept is sent', () => {
  const head = { language: 'vi', title: 'A', issue: '', issuedOn: '2026-11-26', imprint: '', hasCodes: true };
  expect(formOf({ ...head, language: 'vi', stories: [line(2)] })).toEqual({
    ...head,
    stories: [{ storyId: 2, pictures: 'lead' }],
  });
});
