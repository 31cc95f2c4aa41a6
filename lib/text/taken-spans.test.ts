import { describe, expect, it } from 'vitest';
import { TakenSpans } from './taken-spans.ts';
import { isOverlapping, type Span } from './text-change.ts';

const spans: Span[] = [0, 1, 2, 3, 4].flatMap((from) =>
  [0, 1, 2, 3].map((length) => ({ from, until: from + length })),
);

describe('pieces that are spoken for', () => {
  it('agree with the rule for two pieces, for every two', () => {
    for (const taken of spans)
      for (const span of spans)
        expect(new TakenSpans([taken]).isFree(span), JSON.stringify({ taken, span })).toBe(
          !isOverlapping(span, taken),
        );
  });

  it('leave room for an insertion between two that touch', () =>
    expect(
      new TakenSpans([
        { from: 0, until: 2 },
        { from: 2, until: 4 },
      ]).isFree({ from: 2, until: 2 }),
    ).toBe(true));
});
