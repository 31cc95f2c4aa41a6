import { expect, it } from 'vitest';
import { thumbnailOf } from './thumbnail.ts';

const NONE = Number.POSITIVE_INFINITY;
const WIDE = { mediaId: 'anh', width: 1600, height: 900 };

it.each([
  ['no bound', WIDE, { width: NONE, height: NONE }, '640.jpg', [640, 360]],
  ['a width', WIDE, { width: 500, height: NONE }, '480.jpg', [480, 270]],
  ['a height', WIDE, { width: NONE, height: 200 }, '320.jpg', [320, 180]],
  ['exactly a width', WIDE, { width: 480, height: 270 }, '480.jpg', [480, 270]],
  [
    'no bound, of a small picture',
    { ...WIDE, width: 200, height: 300 },
    { width: NONE, height: NONE },
    '640.jpg',
    [200, 300],
  ],
] as const)(
  'the picture for another site keeps within what it asks for: %s',
  (_, picture, most, file, size) => {
    const found = thumbnailOf(picture, most);
    expect(found?.address).toBe(`/media/anh/${file}`);
    expect([found?.width, found?.height]).toEqual(size);
  },
);

it('there is no picture rather than one too large', () => {
  expect(thumbnailOf(WIDE, { width: 100, height: NONE })).toBeNull();
  expect(thumbnailOf(WIDE, { width: NONE, height: 100 })).toBeNull();
});
