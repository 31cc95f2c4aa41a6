import { describe, expect, it } from 'vitest';
import { findUntouchable } from './untouchable.ts';

const found = (text: string) => findUntouchable(text).map(({ from, until }) => text.slice(from, until));

describe('what no clean-up touches', () => {
  it('is addresses of the web and of mail, without the full stop after them', () => {
    expect(found('Xem https://vamlua.vn/tin?a=1. Gửi lan@bensong.vn, hoặc bensong.com.vn/tin.')).toEqual([
      'https://vamlua.vn/tin?a=1',
      'lan@bensong.vn',
      'vamlua.vn/tin?a=1',
      'bensong.vn',
      'bensong.com.vn/tin',
    ]);
  });

  it.each(['a', 'a-', 'a.', 'ă'])(
    'is found at once in a hundred thousand letters without a gap (%s)',
    (piece) => {
      const began = performance.now();
      expect(found(piece.repeat(100_000 / piece.length))).toEqual([]);
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );
});
